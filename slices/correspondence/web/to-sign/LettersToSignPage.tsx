import { Alert, Checkbox, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconMailbox } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { saveFile } from '#web/ui/forms/save-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { DataTable } from '#web/ui/table/DataTable.tsx'
import { standings } from '../../contract/letters-to-sign.ts'
import { kindNames } from '../../contract/letters-to-sign-words.ts'
import { type LetterKind, letterKinds } from '../../rules/a-letter-template-names-known-placeholders.ts'
import { client } from '../calls.ts'
import { LetterPages } from '../LetterPages.tsx'
import { SayLettersSent } from './SayLettersSent.tsx'
import { toSignColumns } from './to-sign-columns.tsx'
import { standingNames, words } from './words.ts'

type Standing = (typeof standings)[number]

/** Letters of every kind that were made and wait to be signed and sent. */
export function LettersToSignPage() {
  const spoken = useWords()
  const { say } = spoken
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const id = strategy?.id ?? ''
  const [standing, setStanding] = useState<Standing>('to sign')
  const [kind, setKind] = useState<LetterKind | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [sending, setSending] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['letters-to-sign', id, standing, kind],
    queryFn: () => client.listLettersToSign({ strategy: id, standing, ...(kind === null ? {} : { kind }) }),
    enabled: id !== '',
  })
  const letters = data?.letters ?? []
  const picked = letters.filter((one) => chosen.has(one.id))
  const together = useMutation({
    mutationFn: () =>
      saveFile(
        '/api/correspondence/letters-to-sign/together',
        { strategy: id, letters: picked.map((one) => one.id) },
        'letters.docx',
      ),
  })
  const aside = useMutation({
    mutationFn: (toSign: string) => client.setLetterAside({ toSign }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['letters-to-sign'] }),
  })
  const choose = (letter: string) =>
    setChosen(new Set(chosen.has(letter) ? [...chosen].filter((one) => one !== letter) : [...chosen, letter]))
  const maySend =
    picked.length === 0 || standing !== 'to sign' ? { ok: false, because: words.chooseFirst } : data?.may.send
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          <AbilityButton may={maySend ?? null} onClick={() => setSending(true)}>
            {say(words.wentOut)}
          </AbilityButton>
        }
      />
      <LetterPages here="toSign" />
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" maw={640}>
          <Select<Standing>
            label={say(words.standing)}
            allowDeselect={false}
            data={standings.map((value) => ({ value, label: say(standingNames[value]) }))}
            value={standing}
            onChange={(value) => setStanding(value ?? standing)}
          />
          <Select<LetterKind>
            label={say(words.kind)}
            placeholder={say(words.all)}
            clearable
            data={letterKinds.map((value) => ({ value, label: say(kindNames[value]) }))}
            value={kind}
            onChange={setKind}
          />
        </SimpleGrid>
        <Problem error={error ?? together.error ?? aside.error} again={() => void refetch()} />
        {letters.length > 0 ? (
          <Group justify="space-between" align="flex-start">
            <Checkbox
              label={say(words.chooseAll, { count: letters.length })}
              checked={picked.length === letters.length}
              indeterminate={picked.length > 0 && picked.length < letters.length}
              onChange={(event) =>
                setChosen(new Set(event.currentTarget.checked ? letters.map((one) => one.id) : []))
              }
            />
            <Group align="flex-start">
              <Text role="status">{say(words.chosen, { count: picked.length })}</Text>
              <AbilityButton
                may={picked.length === 0 ? { ok: false, because: words.chooseAny } : { ok: true }}
                variant="default"
                size="sm"
                loading={together.isPending}
                onClick={() => together.mutate()}
              >
                {say(words.together)}
              </AbilityButton>
            </Group>
          </Group>
        ) : null}
        {data ? (
          <DataTable
            caption={words.title}
            columns={toSignColumns(spoken, { chosen, choose, setAside: (one) => aside.mutate(one) })}
            rows={letters}
            rowKey={(row) => row.id}
            empty={<EmptyState icon={IconMailbox} title={words.none} next={words.noneNext} />}
          />
        ) : error ? null : (
          <LoadingBlocks count={4} height={72} />
        )}
        {data?.isMore ? <Alert>{say(words.more)}</Alert> : null}
      </Stack>
      {sending ? (
        <SayLettersSent
          strategy={id}
          letters={picked}
          onClose={() => setSending(false)}
          onSent={() => {
            setSending(false)
            setChosen(new Set())
          }}
        />
      ) : null}
    </>
  )
}
