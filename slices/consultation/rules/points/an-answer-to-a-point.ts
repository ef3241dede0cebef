import type { Outcome } from '../an-answer-gives-its-reason.ts'

interface Given {
  readonly outcome: Outcome
  readonly deferredTo?: string | undefined
  readonly owner?: string | undefined
}

/** What is deferred has a day that is still to come and an office that owns it; nothing else has either. */
export function deferralProblem(
  { outcome, deferredTo, owner }: Given,
  today: string,
): 'deferred-needs-a-day-and-an-owner' | 'deferred-to-the-past' | 'only-deferred-has-a-day' | null {
  if (outcome !== 'deferred')
    return deferredTo === undefined && owner === undefined ? null : 'only-deferred-has-a-day'
  if (deferredTo === undefined || owner === undefined) return 'deferred-needs-a-day-and-an-owner'
  return deferredTo > today ? null : 'deferred-to-the-past'
}
