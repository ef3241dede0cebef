import { StatusMark, type StatusTone } from '#web/ui/marks/StatusMark.tsx'
import type { Proposal } from '../../contract.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'
import { outcomeNames } from '../names.ts'
import { words } from '../words.ts'

const tones: Readonly<Record<Outcome, StatusTone>> = {
  accepted: 'good',
  partly: 'good',
  rejected: 'bad',
  deferred: 'plain',
}

export function OutcomeMark({ disposition }: Pick<Proposal, 'disposition'>) {
  return <AnswerMark outcome={disposition?.outcome ?? null} />
}

/** Of a proposal or a point; null where it has no answer yet. */
export function AnswerMark({ outcome }: { readonly outcome: Outcome | null }) {
  if (outcome === null) return <StatusMark status={{ label: words.unansweredYet, tone: 'warn' }} />
  return <StatusMark status={{ label: outcomeNames[outcome], tone: tones[outcome] }} />
}
