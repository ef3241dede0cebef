import type { VersionStatus } from './version-statuses.ts'

export interface BeforeApproval {
  readonly status: VersionStatus
  /** Who submitted it; null where nobody did or a machine did. */
  readonly submittedBy: string | null
  readonly approver: string | null
}

export type ApprovalRefusal = 'not-submitted' | 'already-approved' | 'needs-a-second-person'

/** Who submits does not approve, and only what was submitted is approved here: every reason, all at once. */
export function whatStopsApproval(before: BeforeApproval): readonly ApprovalRefusal[] {
  const reasons: ApprovalRefusal[] = []
  if (before.status === 'approved') reasons.push('already-approved')
  else if (before.status !== 'submitted') reasons.push('not-submitted')
  if (before.approver === null || before.approver === before.submittedBy)
    reasons.push('needs-a-second-person')
  return reasons
}

/**
 * The state's own decision is recorded, not judged: whatever was open is printed on it. Only what is decided
 * already cannot be decided again.
 */
export function whatStopsRecordingAnApproval(status: VersionStatus): 'already-decided' | null {
  return status === 'draft' || status === 'in consultation' || status === 'submitted'
    ? null
    : 'already-decided'
}
