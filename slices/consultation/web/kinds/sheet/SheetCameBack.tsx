import { Card, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { dayAt } from '#kernel/pure/calendar.ts'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../../calls.ts'
import { ProblemsOfSheet } from './ProblemsOfSheet.tsx'
import { words } from '../words.ts'

/** A filled sheet is looked at first; taken in only when every cell can be read. */
export function SheetCameBack({ round, may }: { readonly round: string; readonly may: Ability }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  /** A picker anew after each sheet: a browser says nothing when the same file is chosen again. */
  const [taken, setTaken] = useState(0)
  const [receivedOn, setReceivedOn] = useState(dayAt(new Date()))
  const look = useMutation({
    mutationFn: async (sent: File) => {
      const sha256 = await sendFile(sent)
      return { sha256, read: await client.previewSheet({ round, file: sha256 }) }
    },
  })
  const take = useMutation({
    mutationFn: (sha256: string) => client.takeSheetIn({ round, file: sha256, receivedOn }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      setFile(null)
      setTaken((count) => count + 1)
      look.reset()
    },
  })
  const seen = look.data
  const isReady = seen !== undefined && seen.read.problems.length === 0
  return (
    <Card>
      <Stack gap="sm">
        <Title order={3} size="h4">
          {say(words.cameBack)}
        </Title>
        <FilePicker
          key={taken}
          label={words.file}
          accept={['.xlsx', '.csv']}
          limitMegabytes={10}
          value={file}
          onChange={(chosen) => {
            setFile(chosen)
            take.reset()
            look.reset()
            if (chosen !== null) look.mutate(chosen)
          }}
        />
        <TextInput
          label={say(words.receivedOn)}
          type="date"
          dir="ltr"
          maw={240}
          value={receivedOn}
          onChange={({ currentTarget }) => setReceivedOn(currentTarget.value)}
        />
        {seen === undefined ? null : (
          <div role="status">
            <Text fw={600}>
              {say(words.found, { lines: seen.read.lines.length, known: seen.read.known })}
            </Text>
            {seen.read.lines.slice(0, 8).map(({ sheet, line, words: said }) => (
              <Text key={`${sheet}/${line}`} size="sm">
                {line}. <bdi>{said}</bdi>
              </Text>
            ))}
            <ProblemsOfSheet problems={seen.read.problems} />
          </div>
        )}
        <Problem error={look.error ?? take.error} />
        {take.data ? <Text role="status">{say(words.taken, { ...take.data })}</Text> : null}
        <Group>
          <AbilityButton
            may={isReady || !may.ok ? may : { ok: false, because: words.look }}
            loading={take.isPending || look.isPending}
            onClick={() => seen && take.mutate(seen.sha256)}
          >
            {say(words.takeIn)}
          </AbilityButton>
        </Group>
      </Stack>
    </Card>
  )
}
