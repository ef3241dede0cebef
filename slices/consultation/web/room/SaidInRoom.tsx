import { SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type LetterDraft, missingIn } from '#web/ui/letter-draft.ts'
import { bothOf, officesQuery } from '../calls.ts'
import { NoteReadBack } from '../spoken/NoteReadBack.tsx'
import { words as spokenWords } from '../spoken/words.ts'
import { breakoutQuery } from '../workshop/calls.ts'
import { FindSpeaker, type Speaker } from './FindSpeaker.tsx'
import { words } from './words.ts'

interface SaidInRoomProps {
  readonly breakout: string
  readonly value: LetterDraft
  readonly onChange: (value: LetterDraft) => void
  /** Only an office may do this by somebody else's hand. */
  readonly officesOnly?: boolean
  readonly checked: boolean
}

/** In a breakout group: who speaks, and the note of what they said, read back before it is kept. */
export function SaidInRoom({ breakout, value, onChange, officesOnly = false, checked }: SaidInRoomProps) {
  const { say } = useWords()
  const [whose, setWhose] = useState<'person' | 'office'>(officesOnly ? 'office' : 'person')
  const [speaker, setSpeaker] = useState<Speaker | null>(null)
  const { data: group } = useQuery(breakoutQuery(breakout))
  const said = (next: Speaker | null) => {
    setSpeaker(next)
    onChange({ ...value, person: next?.person ?? null, office: null, signatory: next ? say(next.name) : '' })
  }
  return (
    <Stack gap="md">
      <Text size="sm">{say(words.means)}</Text>
      {officesOnly ? null : (
        <SegmentedControl
          aria-label={say(words.whose)}
          value={whose}
          onChange={(chosen) => {
            setWhose(chosen === 'office' ? 'office' : 'person')
            said(null)
          }}
          data={[
            { value: 'person', label: say(words.person) },
            { value: 'office', label: say(words.office) },
          ]}
        />
      )}
      {whose === 'person' ? (
        <FindSpeaker breakout={breakout} value={speaker} onChange={said} checked={checked} />
      ) : (
        <OfficeThatSpeaks value={value} onChange={onChange} checked={checked} />
      )}
      <NoteReadBack
        {...{ value, onChange, checked }}
        ourReference={say(words.hall, { title: group ? say(group.breakout.title) : '' }).slice(0, 200)}
      />
    </Stack>
  )
}

function OfficeThatSpeaks({
  value,
  onChange,
  checked,
}: Pick<SaidInRoomProps, 'value' | 'onChange' | 'checked'>) {
  const { say } = useWords()
  const { data } = useQuery(officesQuery)
  return (
    <>
      <Select
        label={say(words.office)}
        placeholder={say(spokenWords.find)}
        data={(data?.offices ?? []).map(({ id, name }) => ({
          ...{ value: id, label: say(bothOf({ en: name.en ?? null, ur: name.ur ?? null })) },
        }))}
        value={value.office}
        onChange={(office) => onChange({ ...value, office, person: null })}
        error={checked && value.office === null ? say(words.officeNeeded) : null}
        searchable
        clearable
        required
      />
      <TextInput
        label={say(spokenWords.speaker)}
        value={value.signatory}
        onChange={({ currentTarget }) => onChange({ ...value, signatory: currentTarget.value })}
        error={checked && value.signatory.trim() === '' ? say(spokenWords.speakerNeeded) : null}
        dir="auto"
        maxLength={200}
        required
      />
      <TextInput
        label={say(words.copyTo)}
        description={say(words.copyToMeans)}
        type="email"
        dir="ltr"
        value={value.address}
        onChange={({ currentTarget }) => onChange({ ...value, address: currentTarget.value })}
        error={checked && missingIn(value).includes('address') ? say(words.copyToWrong) : null}
        maxLength={254}
        autoComplete="off"
      />
    </>
  )
}
