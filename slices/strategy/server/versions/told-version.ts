import type { Version } from '../../contract.ts'
import type { VersionState } from '../doors/tree.ts'

/** A version as the contract tells it: instants as text. */
export const toldVersion = (state: VersionState): Version => ({
  ...state,
  madeAt: state.madeAt.toISOString(),
  submittedAt: state.submittedAt?.toISOString() ?? null,
})
