import { Button, Card, Group, List, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { HomecomingPreview } from '../../contract/laptop/laptop.ts'
import { client } from '../calls.ts'
import { Counts } from './Counts.tsx'
import { words } from './words.ts'

/** A package is looked at first, and merged once the fingerprint of its key was compared. */
export function MergeForm({ round, may }: { readonly round: string; readonly may: Ability }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [fingerprint, setFingerprint] = useState('')
  const look = useMutation({
    mutationFn: async (chosen: File) => {
      const sha256 = await sendFile(chosen)
      return { sha256, preview: await client.previewHomecoming({ round, file: sha256 }) }
    },
  })
  const merge = useMutation({
    mutationFn: (sha256: string) =>
      client.mergeHomecoming({
        ...{ round, file: sha256 },
        ...(fingerprint.trim() === '' ? {} : { fingerprint: fingerprint.trim() }),
      }),
    onSuccess: async () => {
      look.reset()
      setFile(null)
      setFingerprint('')
      await queries.invalidateQueries({ queryKey: ['consultation'] })
    },
  })
  const pick = (chosen: File | null) => {
    setFile(chosen)
    look.reset()
    merge.reset()
  }
  const seen = look.data
  const mayMerge =
    seen === undefined ? null : seen.preview.isNothingNew ? { ok: false, because: words.nothingNew } : may
  return (
    <Card withBorder component="section">
      <Stack gap="md">
        <Title order={2} size="h3">
          {say(words.merge)}
        </Title>
        <Text>{say(words.mergeMeans)}</Text>
        <FilePicker label={words.file} accept={['.txt']} limitMegabytes={25} value={file} onChange={pick} />
        <Problem error={look.error} />
        {merge.isSuccess ? (
          <Text fw={600} role="status">
            {say(words.merged)}
          </Text>
        ) : null}
        {seen ? (
          <>
            <Preview preview={seen.preview} />
            {seen.preview.isKnown || seen.preview.isNothingNew ? null : (
              <TextInput
                label={say(words.typeFingerprint)}
                description={say(words.typeMeans)}
                value={fingerprint}
                onChange={({ currentTarget }) => setFingerprint(currentTarget.value)}
                dir="ltr"
                autoComplete="off"
                spellCheck={false}
                maxLength={40}
                required
              />
            )}
            <Problem error={merge.error} />
          </>
        ) : null}
        <Group>
          {seen ? (
            <AbilityButton may={mayMerge} loading={merge.isPending} onClick={() => merge.mutate(seen.sha256)}>
              {say(words.merge)}
            </AbilityButton>
          ) : (
            <Button
              variant="default"
              disabled={file === null}
              loading={look.isPending}
              onClick={() => (file ? look.mutate(file) : undefined)}
            >
              {say(words.look)}
            </Button>
          )}
        </Group>
      </Stack>
    </Card>
  )
}

/** What would come, and each case in which home moved on, in a sentence. */
function Preview({ preview }: { readonly preview: HomecomingPreview }) {
  const { say } = useWords()
  const { minutesOff, hidden, renumbered, separated, unbundled, answeredMeanwhile } = preview
  const namesOf = ({ there, here }: HomecomingPreview['recognised'][number]) => ({
    ...{ there: say(there), here: say(here) },
  })
  const clock = minutesOff === 0 ? words.clockAgrees : minutesOff > 0 ? words.clockBehind : words.clockAhead
  const told = [
    say(clock, { minutes: Math.abs(minutesOff) }),
    ...(hidden > 0 ? [say(words.hidden, { count: hidden })] : []),
    ...renumbered.map((one) => say(words.renumbered, one)),
    ...(separated > 0 ? [say(words.separated, { count: separated })] : []),
    ...(preview.entered > 0 ? [say(words.entered, { count: preview.entered })] : []),
    ...preview.recognised.map((pair) => say(words.recognised, namesOf(pair))),
    ...preview.sharingAddress.map((pair) => say(words.sharingAddress, namesOf(pair))),
    ...unbundled.map((title) => say(words.unbundled, { title })),
    ...(answeredMeanwhile > 0 ? [say(words.answered, { count: answeredMeanwhile })] : []),
    ...(preview.roundClosedMeanwhile ? [say(words.closed)] : []),
    ...(preview.isKnown ? [say(words.known, { fingerprint: preview.fingerprint })] : []),
  ]
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {say(words.wouldCome)}
      </Title>
      <Counts counts={preview.counts} />
      <List>
        {told.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Stack>
  )
}
