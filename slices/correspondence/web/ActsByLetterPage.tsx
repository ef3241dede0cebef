import { Button, Modal, Text } from '@mantine/core'
import { IconMailOff } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { ByLetterMark } from '#web/ui/marks/ByLetterMark.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { ListedActByLetter } from '../contract.ts'
import { bothOf, client } from './calls.ts'
import { ContestForm } from './ContestForm.tsx'
import { copyWords, words } from './words.ts'

function PostalCopy({ act }: { readonly act: string }) {
  const { say } = useWords()
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () => client.makePostalCopy({ act }),
  })
  if (data) {
    return (
      <Text size="sm">
        {say(words.copyMade)} <Code>{`${window.location.origin}${data.path}`}</Code>
      </Text>
    )
  }
  return (
    <>
      <Button size="xs" variant="default" loading={isPending} onClick={() => mutate()}>
        {say(words.makeCopy)}
      </Button>
      <Problem error={error} />
    </>
  )
}

/** For the author who is signed in: no link is needed to say that this is not what they wrote. */
function Contest({ act }: { readonly act: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {say(words.contest)}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        closeButtonProps={{ 'aria-label': say(words.close) }}
      >
        <ContestForm
          send={(reason) => client.contestAsAuthor({ act, reason })}
          contest={null}
          onContested={() => void queries.invalidateQueries({ queryKey: ['acts-by-letter'] })}
        />
      </Modal>
    </>
  )
}

/** What the secretariat entered for others: each with its letter, how its copy went, and whether it is contested. */
export function ActsByLetterPage() {
  const { say, formats } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['acts-by-letter'],
    queryFn: () => client.listActsByLetter({}),
  })
  const columns: readonly Column<ListedActByLetter>[] = [
    {
      key: 'act',
      header: words.act,
      names: true,
      cell: (row) => (row.does ? say(row.does) : <Code>{row.act}</Code>),
    },
    {
      key: 'from',
      header: words.from,
      cell: (row) => (
        <>
          <bdi>{row.office ? say(bothOf(row.office)) : row.signatory}</bdi>{' '}
          <ByLetterMark letter={{ ...row, date: row.dated, medium: mediumNames[row.medium] }} />
        </>
      ),
      sortBy: (row) => (row.office ? say(bothOf(row.office)) : row.signatory),
    },
    {
      key: 'entered',
      header: words.enteredAt,
      cell: (row) => formats.moment(row.enteredAt),
      sortBy: (row) => row.enteredAt,
    },
    {
      key: 'state',
      header: words.state,
      cell: (row) =>
        row.contest ? (
          <>
            <strong>{say(words.isContested)}</strong>: <bdi>{row.contest.reason}</bdi>
          </>
        ) : (
          <>
            {say(words.stands)} {row.mayContest ? <Contest act={row.id} /> : null}
          </>
        ),
      sortBy: (row) => (row.contest ? 0 : 1),
    },
    {
      key: 'copy',
      header: words.copy,
      cell: (row) => (
        <>
          {row.copy ? say(copyWords[row.copy]) : null}
          {row.copy === 'posted' ? <PostalCopy act={row.id} /> : null}
        </>
      ),
    },
  ]
  return (
    <>
      <PageHeader title={words.list} purpose={words.listPurpose} />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <DataTable
          caption={words.list}
          columns={columns}
          rows={data.acts}
          rowKey={(row) => row.id}
          empty={<EmptyState icon={IconMailOff} title={words.none} next={words.noneNext} />}
        />
      ) : null}
      {data || error ? null : <LoadingBlocks count={3} height={72} />}
    </>
  )
}
