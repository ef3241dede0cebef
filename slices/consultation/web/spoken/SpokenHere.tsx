import { Select, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, type LetterDraft } from '#web/ui/letter-draft.ts'
import { arrivalsQuery } from '../arrivals/calls.ts'
import { bothOf, officesQuery } from '../calls.ts'
import { laptopQuery } from '../laptop/calls.ts'
import { NoteReadBack } from './NoteReadBack.tsx'
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
  const { people, offices } = useWhoIsHere(round)
  const { data: laptop } = useQuery(laptopQuery(round))
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
      <NoteReadBack
        {...{ value, onChange, checked }}
        ourReference={say(words.laptopOf, { fingerprint: laptop?.fingerprint.slice(0, 4) ?? '' })}
      />
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
