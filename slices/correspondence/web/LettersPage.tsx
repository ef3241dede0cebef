import { Button, Stack } from '@mantine/core'
import { IconMailbox } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { useStrategy } from '#web/strategy.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { useMe } from '#web/use-me.ts'
import type { RegisteredLetter } from '../contract.ts'
import { bothOf, client } from './calls.ts'
import { directionWords, letterWords as words } from './letter-words.ts'
import { RegisterLetterForm } from './RegisterLetterForm.tsx'
import { ScanLink } from './scan/ScanLink.tsx'
import { scanOfLetter } from './scan/scans.ts'

/** The registry's book: letters in and out, newest first. */
export function LettersPage() {
  const { say, formats } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const me = useMe()
  const id = strategy?.id ?? ''
  const key = ['letters', id]
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => client.listLetters({ strategy: id }),
    enabled: id !== '',
  })
  const columns: readonly Column<RegisteredLetter>[] = [
    {
      key: 'diary',
      header: words.diary,
      cell: (row) => (
        <>
          {say(directionWords[row.direction])} <Code>{row.diaryNumber}</Code>
        </>
      ),
    },
    {
      key: 'subject',
      header: words.subject,
      names: true,
      cell: (row) => <bdi>{say(bothOf(row.subject))}</bdi>,
    },
    {
      key: 'correspondent',
      header: words.correspondent,
      cell: (row) => <bdi>{row.office ? say(bothOf(row.office)) : row.correspondent}</bdi>,
    },
    { key: 'file', header: words.file, cell: (row) => <Code>{row.fileNumber}</Code> },
    {
      key: 'dated',
      header: words.dated,
      cell: (row) => formats.date(row.dated),
      sortBy: (row) => row.dated,
    },
    {
      key: 'scan',
      header: words.scan,
      cell: (row) => (row.scan === null ? say(words.noScan) : <ScanLink path={scanOfLetter(row.id)} />),
    },
  ]
  const [registering, setRegistering] = useState(false)
  const registered = () => {
    setRegistering(false)
    void queries.invalidateQueries({ queryKey: key })
  }
  const registers = id !== '' && holdsMandate(me, 'secretariat')
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          registers ? <Button onClick={() => setRegistering(true)}>{say(words.register)}</Button> : null
        }
      />
      <Stack gap="lg">
        <Problem error={error} again={() => void refetch()} />
        {data ? (
          <DataTable
            caption={words.title}
            columns={columns}
            rows={data.letters}
            rowKey={(row) => row.id}
            empty={<EmptyState icon={IconMailbox} title={words.none} next={words.noneNext} />}
          />
        ) : null}
        {data || error ? null : <LoadingBlocks count={3} height={72} />}
      </Stack>
      {registering ? (
        <RegisterLetterForm strategy={id} onRegistered={registered} onClose={() => setRegistering(false)} />
      ) : null}
    </>
  )
}
