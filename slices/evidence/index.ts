/** The door of evidence: what other slices' servers may use. Everything runs as evidence's own role. */
export type { Finding } from './contract.ts'
export {
  type SeenFinding,
  type Staleness,
  isStale,
} from './rules/a-finding-past-its-review-is-stale.ts'
export { findingsByIds } from './server/doors.ts'
