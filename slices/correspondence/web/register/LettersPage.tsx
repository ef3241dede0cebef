import { Button, Group, Stack, Text } from '@mantine/core'
import { IconMailbox } from '@tabler/icons-react'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
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
import { client } from '../calls.ts'
import { LetterPages } from '../LetterPages.tsx'
import { letterWords as words } from './letter-words.ts'
import { registerColumns } from './register-columns.tsx'
import { RegisterLetterForm } from './RegisterLetterForm.tsx'
import { isNarrowed, NarrowRegister, type Narrowed, narrowedInput, wholeRegister } from './NarrowRegister.tsx'
import { PagesOfRegister } from './PagesOfRegister.tsx'

/** The registry's book: letters in and out, newest first, narrowed as one likes. */
export function LettersPage() {
  const spoken = useWords()
  const { say, language } = spoken
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
        <NarrowRegister
          value={narrowed}
          years={data?.years ?? []}
          fileNumbers={data?.fileNumbers ?? []}
          onChange={narrow}
        />
        <Problem error={error ?? workbook.error} again={() => void refetch()} />
        {data ? (
          <>
            <Group justify="space-between">
              <Text size="sm" c="dimmed" role="status">
                {say(words.shown, {
                  from: data.letters.length === 0 ? 0 : page * data.atOnce + 1,
                  to: page * data.atOnce + data.letters.length,
                  total: data.total,
                })}
              </Text>
              <Button
                variant="default"
                size="sm"
                disabled={data.total === 0}
                loading={workbook.isPending}
                onClick={() => workbook.mutate()}
              >
                {say(words.workbook)}
              </Button>
            </Group>
            <DataTable
              caption={words.title}
              columns={registerColumns(spoken)}
              rows={data.letters}
              rowKey={(row) => row.id}
              empty={empty}
            />
            <PagesOfRegister page={page} pages={Math.ceil(data.total / data.atOnce)} onPage={setPage} />
          </>
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
