import { Alert, Anchor, Button, Text } from '@mantine/core'
import { IconMailOff } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { ByLetterMark } from '#web/ui/marks/ByLetterMark.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { ListedActByLetter } from '../contract.ts'
import { titleOf } from './act/title-of.ts'
import { bothOf, client, key } from './calls.ts'
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

/** Whether the author contests it, and how that was answered. */
function StateOf({ contest }: Pick<ListedActByLetter, 'contest'>) {
  const { say } = useWords()
  if (contest === null) return <>{say(words.stands)}</>
  const { answer, reason } = contest
  const status =
    answer === null
      ? { label: words.isContested, tone: 'warn' as const }
      : { label: answer.upheld ? words.isUpheld : words.isKept, tone: 'plain' as const }
  return (
    <>
      <StatusMark status={status} />
      <Text size="sm" lineClamp={2} dir="auto">
        {reason}
      </Text>
    </>
  )
}

/** What the secretariat entered for others: each with its letter, how its copy went, and whether it is contested. */
export function ActsByLetterPage() {
  const { say, formats } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: [key],
    queryFn: () => client.listActsByLetter({}),
  })
  const toPost = data?.acts.filter(({ copy }) => copy === 'to post').length ?? 0
  const columns: readonly Column<ListedActByLetter>[] = [
    {
      key: 'act',
      header: words.act,
      names: true,
      cell: (row) => (
        <>
          <Anchor component={Link} to={`/acts-by-letter/${row.id}`}>
            {say(titleOf(row))}
          </Anchor>
        </>
      ),
      sortBy: (row) => row.about?.code ?? row.act,
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
      cell: (row) => <StateOf contest={row.contest} />,
      width: '14rem',
      sortBy: (row) => (row.contest === null ? 2 : row.contest.answer === null ? 0 : 1),
    },
    {
      key: 'copy',
      header: words.copy,
      cell: (row) => (
        <>
          {row.copy ? say(copyWords[row.copy]) : null}
          {row.copy === 'to post' || row.copy === 'posted' ? <PostalCopy act={row.id} /> : null}
        </>
      ),
    },
  ]
  return (
    <>
      <PageHeader title={words.list} purpose={words.listPurpose} />
      <Problem error={error} again={() => void refetch()} />
      {toPost > 0 ? (
        <Alert mb="md" title={say(words.toPost, { count: toPost })}>
          {say(words.toPostMeans)}
        </Alert>
      ) : null}
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
