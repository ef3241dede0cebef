import { Checkbox, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayAt } from '#kernel/pure/calendar.ts'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, type LetterDraft } from '#web/ui/letter-draft.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import { arrivalsQuery } from '../arrivals/calls.ts'
import { bothOf, officesQuery } from '../calls.ts'
import { laptopQuery } from '../laptop/calls.ts'
import { words } from './words.ts'

interface SpokenHereProps {
  readonly round: string
  readonly value: LetterDraft
  readonly onChange: (value: LetterDraft) => void
  /** Only offices may do this by somebody else's hand. */
  readonly officesOnly?: boolean
  readonly checked: boolean
}

/** On the laptop of a workshop: for whom, and the note of what they said, read back before it is kept. */
export function SpokenHere({ round, value, onChange, officesOnly = false, checked }: SpokenHereProps) {
  const { say } = useWords()
  const [note, setNote] = useState('')
  const { people, offices } = useWhoIsHere(round)
  const { data: laptop } = useQuery(laptopQuery(round))
  const keep = useMutation({
    mutationFn: () => sendFile(new File([note], 'note.txt', { type: 'text/plain' })),
    onSuccess: (scan) =>
      onChange({
        ...value,
        ...{ scan, medium: 'spoken', dated: dayAt(new Date()), theirReference: say(words.noReference) },
        ourReference: say(words.laptopOf, { fingerprint: laptop?.fingerprint.slice(0, 4) ?? '' }),
      }),
  })
  const choose = (chosen: string | null) => {
    const person = people.find(({ value: one }) => one === chosen)
    const office = offices.find(({ value: one }) => one === chosen)
    const signatory = person === undefined ? (value.person === null ? value.signatory : '') : person.label
    onChange({ ...value, person: person?.value ?? null, office: office?.value ?? null, signatory })
  }
  const nobody = value.person === null && value.office === null
  return (
    <Stack gap="md">
      <Text size="sm">{say(words.means)}</Text>
      <Select
        label={say(words.forWhom)}
        placeholder={say(words.find)}
        data={[
          ...(officesOnly ? [] : [{ group: say(words.people), items: [...people] }]),
          { group: say(words.offices), items: [...offices] },
        ]}
        value={value.person ?? value.office}
        onChange={choose}
        error={checked && nobody ? say(words.forWhomNeeded) : null}
        searchable
        clearable
        required
      />
      {value.office === null ? null : (
        <TextInput
          label={say(words.speaker)}
          value={value.signatory}
          onChange={({ currentTarget }) => onChange({ ...value, signatory: currentTarget.value })}
          error={checked && value.signatory.trim() === '' ? say(words.speakerNeeded) : null}
          dir="auto"
          maxLength={200}
          required
        />
      )}
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
    </Stack>
  )
}

/** Before the note was read back. */
export const nothingSaid: LetterDraft = { ...emptyLetter, medium: 'spoken' }

function useWhoIsHere(round: string) {
  const { say } = useWords()
  const { data: arrivals } = useQuery(arrivalsQuery(round))
  const { data: register } = useQuery(officesQuery)
  return {
    people: (arrivals?.guests ?? []).map(({ person, name, organisation }) => ({
      value: person,
      label: organisation === null ? say(name) : `${say(name)} · ${say(organisation)}`,
    })),
    offices: (register?.offices ?? []).map(({ id, name }) => ({
      ...{ value: id, label: say(bothOf({ en: name.en ?? null, ur: name.ur ?? null })) },
    })),
  }
}
