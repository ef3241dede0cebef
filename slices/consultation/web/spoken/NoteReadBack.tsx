import { Checkbox, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { dayAt } from '#kernel/pure/calendar.ts'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LetterDraft } from '#web/ui/letter-draft.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import { words } from './words.ts'

interface NoteReadBackProps {
  readonly value: LetterDraft
  readonly onChange: (value: LetterDraft) => void
  /** By what we know the place in which it was said. */
  readonly ourReference: string
  readonly checked: boolean
}

/** What somebody said to one's face, typed, read back to them, and kept in the place of a letter's scan. */
export function NoteReadBack({ value, onChange, ourReference, checked }: NoteReadBackProps) {
  const { say } = useWords()
  const [note, setNote] = useState('')
  const keep = useMutation({
    mutationFn: () => sendFile(new File([note], 'note.txt', { type: 'text/plain' })),
    onSuccess: (scan) =>
      onChange({
        ...value,
        ...{ scan, medium: 'spoken', dated: dayAt(new Date()), theirReference: say(words.noReference) },
        ourReference,
      }),
  })
  return (
    <>
      <Textarea
        label={say(words.note)}
        description={say(words.noteMeans)}
        value={note}
        onChange={({ currentTarget }) => {
          setNote(currentTarget.value)
          keep.reset()
          onChange({ ...value, scan: null })
        }}
        dir="auto"
        autosize
        minRows={3}
        maxLength={10_000}
        required
      />
      <Checkbox
        label={say(words.readBack)}
        checked={value.scan !== null}
        disabled={note.trim() === '' || keep.isPending}
        onChange={({ currentTarget }) => {
          if (currentTarget.checked) keep.mutate()
          else onChange({ ...value, scan: null })
        }}
        error={checked && !keep.isPending && value.scan === null ? say(words.readBackNeeded) : null}
      />
      <div aria-live="polite">{keep.isPending ? say(words.keeping) : null}</div>
      <Problem error={keep.error} />
    </>
  )
}
