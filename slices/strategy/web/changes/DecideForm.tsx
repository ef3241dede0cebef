import { Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import { changeDecisionNames } from '../../contract/governance/change-words.ts'
import { client } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { changePageWords as words } from './change-words.ts'

const decisions = ['approved', 'rejected'] as const

export interface DecideFormProps {
  readonly change: string
  /** A decision that the state gave and the secretariat enters from its letter. */
  readonly byLetter: boolean
  readonly onClose: () => void
}

/** The decision of a third person on a change: instrument, reason, and from when it is in force. */
export function DecideForm({ change, byLetter, onClose }: DecideFormProps) {
  const { say } = useWords()
  const [decision, setDecision] = useState<(typeof decisions)[number] | null>(null)
  const [typed, setTyped] = useState({ instrument: '', number: '', dated: '', reason: '' })
  const [effectiveOn, setEffectiveOn] = useState('')
  const [letter, setLetter] = useState(emptyLetter)
  const particulars = letterOf(letter)
  const ready =
    decision !== null &&
    Object.values(typed).every((text) => text.trim() !== '') &&
    (decision === 'rejected' || effectiveOn !== '') &&
    (!byLetter || particulars !== null)
  const line = (field: keyof typeof typed) => ({
    label: say(words[field]),
    value: typed[field],
    required: true,
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  })
  const send = async () => {
    if (decision !== null)
      await client.decideChange({
        ...{ change, decision, ...typed },
        ...(decision === 'approved' && { effectiveOn }),
        ...(byLetter && particulars !== null && { letter: particulars }),
      })
    return undefined
  }
  const title = byLetter ? words.recordDecision : words.decide
  return (
    <DraftDialog title={title} confirm={title} ready={ready} act={send} onClose={onClose}>
      <Radio.Group
        label={say(words.decision)}
        value={decision ?? ''}
        onChange={(chosen) => setDecision(decisions.find((one) => one === chosen) ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {decisions.map((one) => (
            <Radio key={one} value={one} label={say(changeDecisionNames[one])} />
          ))}
        </Stack>
      </Radio.Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...line('instrument')} dir="auto" />
        <TextInput {...line('number')} dir="auto" />
        <TextInput {...line('dated')} type="date" dir="ltr" />
        {decision === 'rejected' ? null : (
          <TextInput
            label={say(words.effectiveOn)}
            type="date"
            dir="ltr"
            required
            value={effectiveOn}
            onChange={(event) => setEffectiveOn(event.currentTarget.value)}
          />
        )}
      </SimpleGrid>
      <Textarea {...line('reason')} dir="auto" autosize minRows={2} />
      {byLetter ? <ByLetterFields value={letter} onChange={setLetter} /> : null}
    </DraftDialog>
  )
}
