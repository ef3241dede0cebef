import { dayOfNumber, numberOfDay } from '#kernel/pure/calendar.ts'

export const stepKinds = [
  'concurrence',
  'vetting',
  'summary',
  'approval',
  'notification',
  'endorsement',
  'other',
] as const
export type StepKind = (typeof stepKinds)[number]

export const stepStates = ['not begun', 'under way', 'done', 'returned', 'skipped'] as const
export type StepState = (typeof stepStates)[number]

export const eventKinds = ['begun', 'done', 'returned', 'skipped'] as const
export type EventKind = (typeof eventKinds)[number]

export interface StepEvent {
  readonly what: EventKind
  readonly happenedOn: string
  readonly dueOn: string | null
  /** False for an answer by letter that its office contests, until the secretariat has kept it. */
  readonly counts: boolean
}

export interface StepStanding {
  readonly state: StepState
  readonly since: string | null
  /** The last day for the answer, while one is awaited. */
  readonly dueOn: string | null
  readonly daysLate: number
}

const after: Readonly<Record<EventKind, StepState>> = {
  begun: 'under way',
  done: 'done',
  returned: 'returned',
  skipped: 'skipped',
}

/** Where a step stands, from what happened at it in the order in which it was entered. A day that passed is told, not judged. */
export function standingOfStep(events: readonly StepEvent[], today: string): StepStanding {
  const last = events.filter(({ counts }) => counts).at(-1)
  if (last === undefined) return { state: 'not begun', since: null, dueOn: null, daysLate: 0 }
  const { what, happenedOn, dueOn } = last
  return {
    state: after[what],
    since: happenedOn,
    dueOn,
    daysLate: dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today)),
  }
}

const daysBetween = (from: string, to: string): number => numberOfDay(to) - numberOfDay(from)

/** The last day for an answer to a step that began on a day and is given so many. */
export const lastDayOf = (begunOn: string, days: number): string => dayOfNumber(numberOfDay(begunOn) + days)

export interface StepOfPath {
  readonly kind: StepKind
  readonly state: StepState
}

/**
 * The steps before the approval that were neither done nor skipped: what an approval that happened is recorded with
 * (design law 20). What comes after it, such as a notification, was not yet due and is not open then.
 */
export function openBeforeApproval<Step extends StepOfPath>(path: readonly Step[]): readonly Step[] {
  const approval = path.findIndex(({ kind }) => kind === 'approval')
  const before = approval === -1 ? path : path.slice(0, approval)
  return before.filter(({ state }) => state !== 'done' && state !== 'skipped')
}
