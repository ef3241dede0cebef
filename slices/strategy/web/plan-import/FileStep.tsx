import { Anchor, Group, Loader, SimpleGrid, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { draftOf, type ImportDraft } from './import-draft.ts'
import { Note } from '../findings/Note.tsx'
import { fileWords as words, stated } from './words.ts'

const accept = ['.xlsx', '.docx', '.csv', '.json']
const limitMegabytes = 32

function Points({ title, points }: { readonly title: Bilingual; readonly points: Bilingual }) {
  const { say } = useWords()
  return (
    <div>
      <Text size="sm" fw={600}>
        {say(title)}
      </Text>
      <Text component="ul" size="sm" c="dimmed" m={0} ps={20}>
        {say(points)
          .split('|')
          .map((point) => (
            <li key={point}>{point}</li>
          ))}
      </Text>
    </div>
  )
}

export interface FileStepProps {
  readonly draft: ImportDraft | null
  /** What was begun in an earlier visit, and is shown without its bytes. */
  readonly restored: boolean
  readonly reading: boolean
  readonly onChange: (draft: ImportDraft | null) => void
}

/** Takes the file, sends it, and says beforehand what is taken and what is refused. */
export function FileStep({ draft, restored, reading, onChange }: FileStepProps) {
  const { say } = useWords()
  const [picked, setPicked] = useState<File | null>(null)
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: sendFile,
    onSuccess: (hash, file) => onChange(draftOf(hash, file.name)),
  })
  const pick = (file: File | null) => {
    setPicked(file)
    reset()
    onChange(null)
    if (file) mutate(file)
  }
  return (
    <Stack gap="md">
      {restored && draft && !picked ? (
        <Note>
          {say(words.goOn)} <bdi>{draft.name}</bdi>. {say(words.goOnNext)}{' '}
          <Anchor component="button" type="button" onClick={() => pick(null)}>
            {say(words.beginAgain)}
          </Anchor>
        </Note>
      ) : null}
      <div>
        <FilePicker
          label={words.label}
          hint={stated(words.hint, { limit: limitMegabytes })}
          accept={accept}
          limitMegabytes={limitMegabytes}
          value={picked}
          onChange={pick}
        />
        <div role="status">
          {isPending || reading ? (
            <Group gap="xs" mt="xs">
              <Loader size="xs" />
              <Text size="sm">{say(words.sending)}</Text>
            </Group>
          ) : null}
        </div>
      </div>
      <Problem error={error} />
      {draft ? null : (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            <Points title={words.taken} points={words.takenList} />
            <Points title={words.refused} points={words.refusedList} />
          </SimpleGrid>
          <Text size="sm" c="dimmed">
            {say(words.examples)} <Code>examples/plans</Code>
          </Text>
        </>
      )}
    </Stack>
  )
}
