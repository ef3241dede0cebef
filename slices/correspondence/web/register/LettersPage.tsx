import { Button, Group, Stack, Text } from '@mantine/core'
import { IconMailbox } from '@tabler/icons-react'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { holdsMandate } from '#web/me.ts'
import { useStrategy } from '#web/strategy.tsx'
import { saveFile } from '#web/ui/forms/save-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { DataTable } from '#web/ui/table/DataTable.tsx'
import { useMe } from '#web/use-me.ts'
import type { correspondence } from '../../contract.ts'
import { client } from '../calls.ts'
import { LetterPages } from '../LetterPages.tsx'
import { letterWords as words } from './letter-words.ts'
import { registerColumns } from './register-columns.tsx'
import { RegisterLetterForm } from './RegisterLetterForm.tsx'
import { isNarrowed, NarrowRegister, type Narrowed, narrowedInput, wholeRegister } from './NarrowRegister.tsx'
import { PagesOfRegister } from './PagesOfRegister.tsx'

/** The registry's book: letters in and out, newest first, narrowed as one likes. */
export function LettersPage() {
  const { say, language } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const me = useMe()
  const id = strategy?.id ?? ''
  const [narrowed, setNarrowed] = useState<Narrowed>(wholeRegister)
  const [page, setPage] = useState(0)
  const [registering, setRegistering] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['letters', id, narrowed, page],
    queryFn: () => client.listLetters({ strategy: id, ...narrowedInput(narrowed), page }),
    enabled: id !== '',
    placeholderData: keepPreviousData,
  })
  const workbook = useMutation({
    mutationFn: () =>
      saveFile(
        '/api/correspondence/letters/workbook',
        { strategy: id, ...narrowedInput(narrowed), language },
        'register.xlsx',
      ),
  })
  const narrow = (next: Narrowed) => {
    setNarrowed(next)
    setPage(0)
  }
  const registers = id !== '' && holdsMandate(me, 'secretariat')
  const empty = isNarrowed(narrowed) ? (
    <EmptyState
      icon={IconMailbox}
      title={words.noneFits}
      next={words.noneFitsNext}
      action={<Button onClick={() => narrow(wholeRegister)}>{say(words.takeBack)}</Button>}
    />
  ) : (
    <EmptyState icon={IconMailbox} title={words.none} next={words.noneNext} />
  )
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          registers ? <Button onClick={() => setRegistering(true)}>{say(words.register)}</Button> : null
        }
      />
      <LetterPages here="register" />
      <Stack gap="lg">
        {data === undefined || (data.total === 0 && !isNarrowed(narrowed)) ? null : (
          <NarrowRegister
            value={narrowed}
            years={data.years}
            fileNumbers={data.fileNumbers}
            onChange={narrow}
          />
        )}
        <Problem error={error ?? workbook.error} again={() => void refetch()} />
        {data ? (
          <Found
            data={data}
            page={page}
            onPage={setPage}
            empty={empty}
            busy={workbook.isPending}
            onWorkbook={() => workbook.mutate()}
          />
        ) : error ? null : (
          <LoadingBlocks count={3} height={72} />
        )}
      </Stack>
      {registering ? (
        <RegisterLetterForm
          strategy={id}
          onRegistered={() => {
            setRegistering(false)
            void queries.invalidateQueries({ queryKey: ['letters', id] })
          }}
          onClose={() => setRegistering(false)}
        />
      ) : null}
    </>
  )
}

interface FoundProps {
  readonly data: OutputOf<typeof correspondence.acts.listLetters>
  readonly page: number
  readonly onPage: (page: number) => void
  readonly empty: ReactNode
  readonly busy: boolean
  readonly onWorkbook: () => void
}

/** The lines that fit, fifty at a time, and the same as a workbook. */
function Found({ data, page, onPage, empty, busy, onWorkbook }: FoundProps) {
  const spoken = useWords()
  const { say } = spoken
  const { letters, total, atOnce } = data
  if (letters.length === 0) return empty
  return (
    <>
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {say(words.shown, { from: page * atOnce + 1, to: page * atOnce + letters.length, total })}
        </Text>
        <Button variant="default" size="sm" loading={busy} onClick={onWorkbook}>
          {say(words.workbook)}
        </Button>
      </Group>
      <DataTable
        caption={words.title}
        columns={registerColumns(spoken)}
        rows={letters}
        rowKey={(row) => row.id}
        empty={null}
      />
      <PagesOfRegister page={page} pages={Math.ceil(total / atOnce)} onPage={onPage} />
    </>
  )
}
