import type { Outcome } from '../an-answer-gives-its-reason.ts'

export interface Deferral {
  /** The day by which it is taken up again. */
  readonly dueOn?: string | undefined
  /** The office that takes it up. */
  readonly owner?: string | undefined
}

/** What is put off without a day and an office is lost: a deferral names both, and a day that is still to come. */
export function deferralProblem(
  outcome: Outcome,
  { dueOn, owner }: Deferral,
  today: string,
): 'deferral-needs-day-and-office' | 'deferral-lies-behind' | null {
  if (outcome !== 'deferred') return null
  if (dueOn === undefined || owner === undefined) return 'deferral-needs-day-and-office'
  return dueOn <= today ? 'deferral-lies-behind' : null
}

/** What is kept with an answer: the day and the office of a deferral, and neither with any other outcome. */
export const keptDeferral = (outcome: Outcome, { dueOn, owner }: Deferral) => ({
  due_on: outcome === 'deferred' ? (dueOn ?? null) : null,
  owner: outcome === 'deferred' ? (owner ?? null) : null,
})
