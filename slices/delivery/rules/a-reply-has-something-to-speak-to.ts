import type { ReplyKind } from './a-reply-speaks-to-one-answer.ts'
import type { ConcurrenceState } from './silence-is-not-concurrence.ts'

const whereItMaySpeak: Readonly<Record<ReplyKind, readonly ConcurrenceState[]>> = {
  accepts: ['counter-proposed'],
  offers: ['counter-proposed', 'declined', 'silent'],
  escalates: ['counter-proposed', 'declined', 'silent'],
  decided: ['escalated'],
}

/** Whether a reply of this kind has something to speak to. */
export const maySpeak = (kind: ReplyKind, state: ConcurrenceState): boolean =>
  whereItMaySpeak[kind].includes(state)
