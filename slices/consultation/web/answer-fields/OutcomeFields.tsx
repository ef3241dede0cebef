import { Radio, Stack } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'
import { words } from '../dispositions/words.ts'
import { outcomeNames } from '../names.ts'
import { DeferralFields, type DeferralValues } from './DeferralFields.tsx'

export interface OutcomeFieldsProps<One extends Outcome> {
  /** Those that may be given here, in their order. */
  readonly outcomes: readonly One[]
  readonly outcome: One
  readonly onOutcome: (outcome: One) => void
  readonly deferral: DeferralValues
  readonly onDeferral: (deferral: DeferralValues) => void
}

/** What is answered, and of what is deferred the day and the office. */
export function OutcomeFields<One extends Outcome>(props: OutcomeFieldsProps<One>) {
  const { say } = useWords()
  const { outcomes, outcome, onOutcome, deferral, onDeferral } = props
  return (
    <>
      <Radio.Group
        label={say(words.outcome)}
        value={outcome}
        onChange={(value) => onOutcome(outcomes.find((one) => one === value) ?? outcome)}
      >
        <Stack gap="xs" mt={6}>
          {outcomes.map((one) => (
            <Radio key={one} value={one} label={say(outcomeNames[one])} />
          ))}
        </Stack>
      </Radio.Group>
      {outcome === 'deferred' ? (
        <DeferralFields {...deferral} onChange={(change) => onDeferral({ ...deferral, ...change })} />
      ) : null}
    </>
  )
}
