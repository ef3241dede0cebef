import { numberOfDay } from '#kernel/pure/calendar.ts'

/** Days left to the last day for answers; negative once it has passed. Null where no day is set. */
export const daysLeft = (answersBy: string | null, today: string): number | null =>
  answersBy === null ? null : numberOfDay(answersBy) - numberOfDay(today)

export interface Due {
  readonly outcome: string | null
  /** Of what was deferred: the day by which it is taken up again. */
  readonly promisedFor: string | null
}

/** Whether the answer should be there by now: to what has none by the day of its round, to what was deferred by its own. */
export const isLate = ({ outcome, promisedFor }: Due, answersBy: string | null, today: string): boolean => {
  const day = outcome === null ? answersBy : outcome === 'deferred' ? promisedFor : null
  return day !== null && day < today
}

export type DayProblem = 'answered-before-it-closes' | 'day-lies-behind' | 'promised-by-its-call'

/** Why the last day for answers cannot be set so. A day promised in public is kept, or passed in sight of everybody. */
export function dayProblem(
  answersBy: string,
  round: { readonly kind: string; readonly closesOn: string },
  today: string,
): DayProblem | null {
  if (round.kind !== 'workshop') return 'promised-by-its-call'
  if (answersBy < round.closesOn) return 'answered-before-it-closes'
  return answersBy < today ? 'day-lies-behind' : null
}
