import { type VersionStatus, versionStatuses } from './version-statuses.ts'

/**
 * From each status the ones that may follow. A draft may be submitted without a consultation of its own, since it
 * may be the answer to one; an approval that the state gave is recorded whatever the status was (law 20).
 * The database holds the same list in strategy.move_status_forward().
 */
const following: Readonly<Record<VersionStatus, readonly VersionStatus[]>> = {
  draft: ['in consultation', 'submitted', 'approved', 'withdrawn'],
  'in consultation': ['submitted', 'approved', 'superseded', 'withdrawn'],
  submitted: ['approved', 'superseded', 'withdrawn'],
  approved: ['superseded', 'withdrawn'],
  superseded: [],
  withdrawn: [],
}

export const mayBecome = (from: VersionStatus, to: VersionStatus): boolean => following[from].includes(to)

/** Statuses in which nothing was decided yet: what is open on such a version is open on those made from it. */
export const isUndecided = (status: VersionStatus): boolean =>
  status === 'draft' || status === 'in consultation' || status === 'submitted'

export const isEnd = (status: VersionStatus): boolean => following[status].length === 0

/** Every pair, for tests and documents. */
export const allMoves = versionStatuses.flatMap((from) =>
  versionStatuses.map((to) => ({ from, to, allowed: mayBecome(from, to) })),
)
