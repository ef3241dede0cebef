import { MultiSelect, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LetterHead } from '#web/ui/letters/letter-head.ts'
import { LetterDialog } from '#web/ui/letters/LetterDialog.tsx'
import { LettersMade } from '#web/ui/letters/LettersMade.tsx'
import type { MeetingPaper } from '../../contract/meetings/meetings.ts'
import { client } from '../calls.ts'
import { useOfficeChoices } from './calls.ts'
import { words } from './words.ts'

type Kind = 'covering note' | 'reminder'

/** Letters that go with a paper; of minutes that wait, also reminders of their confirmation. */
export function MakeMeetingLetters(props: { readonly paper: MeetingPaper; readonly onClose: () => void }) {
  const { paper, onClose } = props
  const { say } = useWords()
  const [kind, setKind] = useState<Kind>(paper.state === 'sent' ? 'reminder' : 'covering note')
  const [offices, setOffices] = useState<string[]>([])
  const [other, setOther] = useState({ en: '', ur: '' })
  const [dueOn, setDueOn] = useState('')
  const isOther = other.en.trim() !== '' || other.ur.trim() !== ''
  const choices = useOfficeChoices(say)
  const kinds: readonly Kind[] = paper.state === 'sent' ? ['reminder', 'covering note'] : ['covering note']
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (head: LetterHead) =>
      client.makeMeetingLetters({
        ...{ paper: paper.id, kind, ...head, offices, others: isOther ? [other] : [] },
        ...(kind === 'reminder' && dueOn !== '' ? { dueOn } : {}),
      }),
  })
  if (data) return <LettersMade letters={data.letters} onClose={onClose} />
  return (
    <LetterDialog
      title={words.letters}
      means={words.lettersMeans}
      confirm={words.make}
      busy={isPending}
      error={error}
      onMake={mutate}
      onClose={onClose}
    >
      <Select<Kind>
        label={say(words.which)}
        allowDeselect={false}
        data={kinds.map((value) => ({ value, label: say(words[value]) }))}
        value={kind}
        onChange={(value) => setKind(value ?? kind)}
      />
      <MultiSelect
        label={say(words.offices)}
        searchable
        data={choices}
        value={offices}
        onChange={setOffices}
      />
      <BilingualField label={words.other} value={other} onChange={setOther} />
      {kind === 'reminder' ? (
        <TextInput
          label={say(words.dueOn)}
          type="date"
          dir="ltr"
          required
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
      ) : null}
    </LetterDialog>
  )
}
