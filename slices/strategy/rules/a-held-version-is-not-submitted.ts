import type { VersionStatus } from './version-statuses.ts'

/** More errors than this in the lint of a version: its offices would not know what is asked of them. */
export const mostLintErrors = 5

export interface BeforeSubmission {
  readonly status: VersionStatus
  readonly openHolds: number
  readonly lintErrors: number
  readonly activities: number
  /** Entries that change beyond what was decided for this version. */
  readonly beyond?: number
  /** Approved activities that are gone without a reason. */
  readonly unexplained?: number
  /** Approved targets that are gone without a reason. */
  readonly droppedTargets?: number
}

export type SubmissionRefusal =
  | 'not-open-for-submission'
  | 'held'
  | 'too-many-lint-errors'
  | 'no-activities'
  | 'carries-more-than-decided'
  | 'closed-without-a-reason'
  | 'target-dropped-without-a-reason'

/** Every reason why a version cannot be submitted now, all at once; an empty list says that it can. */
export function whatStopsSubmission(before: BeforeSubmission): readonly SubmissionRefusal[] {
  const reasons: SubmissionRefusal[] = []
  if (before.status !== 'draft' && before.status !== 'in consultation')
    reasons.push('not-open-for-submission')
  if (before.openHolds > 0) reasons.push('held')
  if (before.activities === 0) reasons.push('no-activities')
  if (before.lintErrors > mostLintErrors) reasons.push('too-many-lint-errors')
  if ((before.beyond ?? 0) > 0) reasons.push('carries-more-than-decided')
  if ((before.unexplained ?? 0) > 0) reasons.push('closed-without-a-reason')
  if ((before.droppedTargets ?? 0) > 0) reasons.push('target-dropped-without-a-reason')
  return reasons
}
