import { type NodeKind, nodeKinds } from '../a-node-hangs-below-its-kind.ts'

/** What the action plan of a year may change; everything else is the strategy's own part and stays as approved. */
const actionPart: readonly NodeKind[] = ['output', 'activity']

/** The database holds the same list in strategy.refuse_a_locked_part(). */
export const strategyPart: readonly NodeKind[] = nodeKinds.filter((kind) => !actionPart.includes(kind))

export const isLockedIn = (version: { readonly actionYear: number | null }, kind: NodeKind): boolean =>
  version.actionYear !== null && strategyPart.includes(kind)
