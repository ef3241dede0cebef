import { isolated } from '#kernel/pure/parsed.ts'
import type { NodeKind } from '../a-node-hangs-below-its-kind.ts'
import { saidBy } from '../plan-table/silent-cells.ts'

/** A node with what its indicator should reach, in either language. */
export interface NodeWithTarget {
  readonly lineage: string
  readonly kind: NodeKind
  readonly code: string
  readonly target: { readonly en: string | null; readonly ur: string | null }
}

/** "TBD" and a dash are no target; a cell whose original was not seen may hold one. */
const promises = ({ target }: NodeWithTarget): boolean =>
  [target.en, target.ur].some((text) => text !== null && saidBy(text).kind !== 'empty')

export interface TargetsCompared {
  readonly approved: readonly NodeWithTarget[]
  readonly now: readonly NodeWithTarget[]
  /** All nodes of the version now, by lineage, whether or not they have a target. */
  readonly standing: ReadonlySet<string>
}

/**
 * Approved targets that a version no longer has, whether their text went or what they were of. Of an activity that left
 * the plan its closing says what becomes of what was promised, its target among it. A target in other words is a change.
 */
export function targetsThatLeft({ approved, now, standing }: TargetsCompared): readonly NodeWithTarget[] {
  const kept = new Set(now.filter(promises).map(({ lineage }) => lineage))
  return approved.filter(
    (node) =>
      promises(node) && !kept.has(node.lineage) && (node.kind !== 'activity' || standing.has(node.lineage)),
  )
}

/** Whether an entry of the version now has a target that can stand for one that left. */
export const takesItsPlace = (into: string, now: readonly NodeWithTarget[]): boolean =>
  now.some((node) => node.lineage === into && promises(node))

/** What was said of a target that left, and in whose place it goes on, if it does. */
export interface SaidOfTarget {
  readonly lineage: string
  readonly into: string | null
}

/** The last word on each target, of all that were said, the oldest first. */
export const lastWords = <T extends SaidOfTarget>(said: readonly T[]): ReadonlyMap<string, T> =>
  new Map(said.map((one) => [one.lineage, one]))

/** Of the last words those that hold: a target goes on only while the one that took its place promises something. */
export const wordsThatHold = <T extends SaidOfTarget>(
  said: readonly T[],
  now: readonly NodeWithTarget[],
): ReadonlyMap<string, T> =>
  new Map([...lastWords(said)].filter(([, { into }]) => into === null || takesItsPlace(into, now)))

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text)

/** A target by the code of what it is of and its own words, for a sentence of either language. */
function namedTarget({ code, target }: NodeWithTarget): string {
  const words = short((target.en ?? target.ur ?? '').replace(/\s+/g, ' ').trim())
  return `${isolated(code)} “${isolated(words)}”`
}

/** More are told by their number: the page of changes lists them all. */
const mostNamed = 5

/** Targets as a sentence names them. */
export const namedTargets = (targets: readonly NodeWithTarget[]): string =>
  [...targets.slice(0, mostNamed).map(namedTarget), ...(targets.length > mostNamed ? ['…'] : [])].join(' · ')
