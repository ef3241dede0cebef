import { type Day, numberOfDay } from '#kernel/pure/calendar.ts'
import type { Contest } from './a-contested-answer-does-not-count.ts'
import type { GivenReply } from './a-reply-speaks-to-one-answer.ts'

export const answerKinds = ['concurs', 'declines', 'counter-proposes'] as const
export type AnswerKind = (typeof answerKinds)[number]

/**
 * Where an activity stands with its one accountable office. `silent` is past the date without an answer and counts
 * for nothing; `contested` is an answer by letter that its office says is not its own, and counts for nothing until that
 * is answered; `escalated` is before a coordinating body; `orphaned` is held by no office that exists today.
 */
export const concurrenceStates = [
  'concurred',
  'counter-proposed',
  'declined',
  'contested',
  'escalated',
  'silent',
  'waiting',
  'not asked',
  'orphaned',
] as const
export type ConcurrenceState = (typeof concurrenceStates)[number]

export interface Standing {
  /** Whether an office that exists today is accountable. */
  readonly hasOffice: boolean
  readonly endedOn: Day | null
  /** `openAgain`: since when every answer that there was is set aside. */
  readonly asked: { readonly on: Day; readonly due: Day; readonly openAgain: Day | null } | null
  readonly answer: { readonly kind: AnswerKind; readonly on: Day; readonly contest: Contest | null } | null
  /** The reply that stands to that answer, or to silence. */
  readonly reply: GivenReply | null
}

export interface StandingToday {
  readonly state: ConcurrenceState
  /** The day since which it stands so; null where no day is known. */
  readonly since: Day | null
  /** Days past the date without an answer, or without a decision; 0 in every state but `silent` and `escalated`. */
  readonly daysLate: number
}

export const stateAfter = {
  concurs: 'concurred',
  declines: 'declined',
  'counter-proposes': 'counter-proposed',
} as const satisfies Record<AnswerKind, ConcurrenceState>

/**
 * Only an answer of an office that is still there, or of one that it succeeded, makes concurrence, or the acceptance of
 * what it proposed; time never does.
 */
export function standingOn(standing: Standing, today: Day): StandingToday {
  const { hasOffice, endedOn, asked, answer, reply } = standing
  if (!hasOffice) return { state: 'orphaned', since: endedOn, daysLate: 0 }
  if (asked === null) return { state: 'not asked', since: null, daysLate: 0 }
  if (answer?.contest?.standing === 'unanswered') {
    return { state: 'contested', since: answer.contest.since, daysLate: 0 }
  }
  if (reply !== null) return afterReply(reply, today)
  if (answer !== null) return { state: stateAfter[answer.kind], since: answer.on, daysLate: 0 }
  // An office is not late for the days on which a letter that was not its own stood as its answer.
  const due = [asked.due, asked.openAgain ?? asked.due].toSorted().at(-1) ?? asked.due
  return withoutAnswer(due, asked.openAgain ?? asked.on, today)
}

function afterReply({ kind, on, due }: GivenReply, today: Day): StandingToday {
  if (kind === 'accepts' || due === null) return { state: 'concurred', since: on, daysLate: 0 }
  if (kind === 'escalates') return { state: 'escalated', since: on, daysLate: daysPast(due, today) }
  return withoutAnswer(due, on, today)
}

function withoutAnswer(due: Day, askedOn: Day, today: Day): StandingToday {
  const daysLate = daysPast(due, today)
  return daysLate > 0
    ? { state: 'silent', since: due, daysLate }
    : { state: 'waiting', since: askedOn, daysLate }
}

const daysPast = (due: Day, today: Day): number => Math.max(0, numberOfDay(today) - numberOfDay(due))
