import type { Transaction } from '#kernel/database/transaction.ts'
import { type ChangeBehind, changesBehind } from '#slices/consultation/index.ts'
import {
  anchorOf,
  namedBy,
  type RowOfTree,
  saidOf,
  sidesOf,
  type StructuralChange,
  treeAfter,
} from '#slices/strategy/contract.ts'
import { type EntrySeen, publicStill, treeOf, type VersionState } from '#slices/strategy/index.ts'
import type { PortalRows } from '../../database/rows.ts'
import type { ShapePart, ShapeRow } from '../../rules/parts-of-a-snapshot.ts'

/** A proposal to change the shape of the plan, in words and as a picture of public nodes alone. */
export interface ShapeProposed {
  readonly answer: ChangeBehind
  readonly before: string
  readonly after: string
  /** What was agreed instead; null where it was not accepted in part. */
  readonly became: string | null
  readonly shape: ShapePart
}

export interface Shapes {
  readonly shown: readonly ShapeProposed[]
  /** Proposals that name what is not public. */
  readonly kept: number
}

/**
 * The proposals to change the shape of a plan that may be shown beside a version. Each is drawn from the nodes that were
 * public when it was proposed and are so still, or were so until they were removed; where it names any other it is kept.
 */
export async function shapesBehind(tx: Transaction<PortalRows>, version: VersionState): Promise<Shapes> {
  const answers = await changesBehind(tx, version.strategy)
  const trees = new Map<string, readonly EntrySeen[]>()
  for (const base of new Set(answers.map((answer) => answer.version))) {
    trees.set(base, await publicTree(tx, base, version.id))
  }
  const shown = answers.flatMap((answer) => proposed(answer, trees.get(answer.version) ?? []) ?? [])
  return { shown, kept: answers.length - shown.length }
}

async function publicTree(
  tx: Transaction<PortalRows>,
  base: string,
  version: string,
): Promise<readonly EntrySeen[]> {
  const tree = (await treeOf(tx, base)).filter(
    ({ level, titleLevel }) => level === 'public' && titleLevel === 'public',
  )
  const still = await publicStill(
    tx,
    version,
    tree.map(({ lineage }) => lineage),
  )
  const open = new Set<string>()
  return tree.filter(({ lineage, parent }) => {
    const isOpen = still.has(lineage) && (parent === null || open.has(parent))
    if (isOpen) open.add(lineage)
    return isOpen
  })
}

function proposed(answer: ChangeBehind, tree: readonly EntrySeen[]): ShapeProposed | null {
  const { change, agreed, level, language, outcome } = answer
  if (level !== 'public') return null
  const drawn = drawnFrom(tree, change)
  if (drawn === null) return null
  const isAgreed = outcome === 'partly' && agreed !== null && drawnFrom(tree, agreed) !== null
  return {
    answer,
    ...saidOf(tree, change, language, 'public'),
    became: isAgreed ? saidOf(tree, agreed, language, 'public').after : null,
    shape: drawn,
  }
}

/** Null where the change names a node that is not among these. */
function drawnFrom(tree: readonly EntrySeen[], change: StructuralChange): ShapePart | null {
  const known = new Map(tree.map((entry) => [entry.lineage, entry]))
  if (!namedBy(change).every((lineage) => known.has(lineage))) return null
  const made = treeAfter(tree, change, (at) => `new ${String(at)}`)
  if (!made.ok) return null
  const { before, after } = sidesOf(tree, made.tree)
  return {
    code: known.get(anchorOf(change) ?? '')?.code ?? '',
    before: before.slice(0, mostRows).map(rowOf),
    after: after.slice(0, mostRows).map(rowOf),
  }
}

/** More rows than these say no more to a reader, and would weigh down the page. */
const mostRows = 40

const rowOf = ({ entry: { kind, code, title }, depth, mark, was }: RowOfTree): ShapeRow => ({
  ...{ kind, code, title, depth, mark, was },
})
