import type { NodeKind } from '../a-node-hangs-below-its-kind.ts'
import { strategyPart } from './a-yearly-plan-leaves-the-strategy-alone.ts'

/** A node of a version with all that it says in one print: two that print alike say the same. */
export interface PrintedNode {
  readonly lineage: string
  readonly kind: NodeKind
  readonly code: string
  readonly below: string | null
  readonly print: string
}

export interface Touched {
  readonly lineage: string
  readonly kind: NodeKind
  readonly code: string
  readonly what: 'added' | 'removed' | 'changed'
}

/** What differs, node by node. */
export function touchedBetween(
  approved: readonly PrintedNode[],
  now: readonly PrintedNode[],
): readonly Touched[] {
  const before = new Map(approved.map((node) => [node.lineage, node]))
  const after = new Set(now.map(({ lineage }) => lineage))
  const told = ({ lineage, kind, code }: PrintedNode, what: Touched['what']) => ({
    lineage,
    kind,
    code,
    what,
  })
  return [
    ...now.flatMap((node) => {
      const was = before.get(node.lineage)
      if (was === undefined) return [told(node, 'added')]
      return was.print === node.print ? [] : [told(node, 'changed')]
    }),
    ...approved.filter(({ lineage }) => !after.has(lineage)).map((node) => told(node, 'removed')),
  ]
}

export interface Carried {
  readonly approved: readonly PrintedNode[]
  readonly now: readonly PrintedNode[]
  /** The nodes that an approved change names; null where the version carries none. */
  readonly named: readonly string[] | null
  readonly actionYear: number | null
}

/**
 * What a version changes beyond what was decided for it: outside the nodes that its change names and what hangs below
 * them, or in the strategy's own part where it is the action plan of a year. A version that was made freely carries what
 * it likes: its own approval decides.
 */
export function beyondWhatWasDecided({ approved, now, named, actionYear }: Carried): readonly Touched[] {
  const touched = touchedBetween(approved, now)
  if (actionYear !== null) return touched.filter(({ kind }) => strategyPart.includes(kind))
  if (named === null) return []
  const parents = new Map([...approved, ...now].map(({ lineage, below }) => [lineage, below]))
  const before = new Map(approved.map(({ lineage, below }) => [lineage, below]))
  const isNamed = (lineage: string, tree: ReadonlyMap<string, string | null>): boolean => {
    for (let at: string | null = lineage; at !== null; at = tree.get(at) ?? null)
      if (named.includes(at)) return true
    return false
  }
  return touched.filter(({ lineage }) => !isNamed(lineage, parents) && !isNamed(lineage, before))
}

/** Approved activities that are gone and whose closing nobody explained. */
export function closedWithoutAReason(
  approved: readonly PrintedNode[],
  now: readonly PrintedNode[],
  closed: readonly string[],
): readonly Touched[] {
  return touchedBetween(approved, now).filter(
    ({ what, kind, lineage }) => what === 'removed' && kind === 'activity' && !closed.includes(lineage),
  )
}
