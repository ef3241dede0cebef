import { MultiSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LetterHead } from '#web/ui/letters/letter-head.ts'
import { LetterDialog } from '#web/ui/letters/LetterDialog.tsx'
import { LettersMade } from '#web/ui/letters/LettersMade.tsx'
import { client, useOffices } from '../calls.ts'
import { noteWords as words } from './note-words.ts'

export interface CoveringNoteFormProps {
  readonly paper: string
  readonly onClose: () => void
}

/** To whom the paper goes; what stands on every letter is kept from the last one. */
export function CoveringNoteForm({ paper, onClose }: CoveringNoteFormProps) {
  const { say } = useWords()
  const [offices, setOffices] = useState<string[]>([])
  const [other, setOther] = useState({ en: '', ur: '' })
  const isOther = other.en.trim() !== '' || other.ur.trim() !== ''
  const choices = [...useOffices().values()].map(({ id, name }) => ({ value: id, label: say(name) }))
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (head: LetterHead) =>
      client.makeCoveringNotes({ paper, ...head, offices, others: isOther ? [other] : [] }),
  })
  if (data) return <LettersMade letters={data.letters} onClose={onClose} />
  return (
    <LetterDialog
      title={words.make}
      means={words.means}
      confirm={words.confirm}
      busy={isPending}
      error={error}
      onMake={mutate}
      onClose={onClose}
    >
      <MultiSelect
        label={say(words.offices)}
        data={choices}
        value={offices}
        onChange={setOffices}
        searchable
      />
      <BilingualField label={words.other} hint={words.otherHint} value={other} onChange={setOther} />
    </LetterDialog>
  )
}
