import type { Tree, TreeEntry } from './structural-change.ts'

export interface RowOfTree {
  readonly entry: TreeEntry
  /** How deep it hangs, among the rows that are shown. */
  readonly depth: number
  readonly mark: 'same' | 'added' | 'removed' | 'moved' | 'reworded'
  /** For what was reworded: its title before. */
  readonly was: TreeEntry['title'] | null
}

export interface SidesOfTree {
  readonly before: readonly RowOfTree[]
  readonly after: readonly RowOfTree[]
}

/**
 * The part of two trees in which they differ: what changed, what it hangs below, and its neighbours; so that a reader
 * sees the place and not the whole plan.
 */
export function sidesOf(before: Tree, after: Tree): SidesOfTree {
  const [was, is] = [known(before), known(after)]
  const marks = new Map<string, RowOfTree['mark']>()
  for (const entry of before) marks.set(entry.lineage, is.has(entry.lineage) ? 'same' : 'removed')
  for (const entry of after) marks.set(entry.lineage, markOf(was.get(entry.lineage), entry))
  for (const lineage of reordered(before, after))
    if (marks.get(lineage) === 'same') marks.set(lineage, 'moved')
  const changed = new Set([...marks].filter(([, mark]) => mark !== 'same').map(([lineage]) => lineage))
  const shown = new Set([...around(before, changed), ...around(after, changed)])
  const side = (tree: Tree) => rowsOf(tree, shown, marks, was)
  return { before: side(before), after: side(after) }
}

const known = (tree: Tree) => new Map(tree.map((entry) => [entry.lineage, entry]))

function markOf(was: TreeEntry | undefined, is: TreeEntry): RowOfTree['mark'] {
  if (was === undefined) return 'added'
  if (was.parent !== is.parent) return 'moved'
  return was.title.en === is.title.en && was.title.ur === is.title.ur ? 'same' : 'reworded'
}

/** Those that stand elsewhere among the same neighbours: the fewest whose move explains the new order. */
function reordered(before: Tree, after: Tree): readonly string[] {
  const both = new Set(after.map(({ lineage }) => lineage))
  const old = before.filter(({ lineage }) => both.has(lineage))
  const kept = new Set(old.map(({ lineage }) => lineage))
  const now = after.filter(({ lineage }) => kept.has(lineage))
  const moved: string[] = []
  for (const { lineage, parent } of now) {
    const beside = (tree: Tree) =>
      tree.filter((entry) => entry.parent === parent).map((entry) => entry.lineage)
    const [one, other] = [beside(old), beside(now)]
    if (one.length !== other.length || one.every((each, at) => each === other[at])) continue
    const without = (list: readonly string[]) => list.filter((each) => each !== lineage).join(' ')
    if (without(one) === without(other)) moved.push(lineage)
  }
  // Of two neighbours that changed places either explains it: the one that went further down is meant.
  return moved.length === 2 ? moved.slice(1) : moved
}

/** What changed, all that it hangs below, and what stands next to it. */
function around(tree: Tree, changed: ReadonlySet<string>): ReadonlySet<string> {
  const byLineage = known(tree)
  const shown = new Set<string>()
  for (const entry of tree) {
    if (!changed.has(entry.lineage)) continue
    shown.add(entry.lineage)
    for (let at = entry.parent; at !== null; at = byLineage.get(at)?.parent ?? null) shown.add(at)
    const beside = tree.filter(({ parent }) => parent === entry.parent)
    const place = beside.indexOf(entry)
    for (const one of [beside[place - 1], beside[place + 1]]) if (one !== undefined) shown.add(one.lineage)
  }
  return shown
}

function rowsOf(
  tree: Tree,
  shown: ReadonlySet<string>,
  marks: ReadonlyMap<string, RowOfTree['mark']>,
  was: ReadonlyMap<string, TreeEntry>,
): readonly RowOfTree[] {
  const depths = new Map<string, number>()
  return tree
    .filter(({ lineage }) => shown.has(lineage))
    .map((entry) => {
      const depth = entry.parent === null ? 0 : (depths.get(entry.parent) ?? -1) + 1
      depths.set(entry.lineage, depth)
      const mark = marks.get(entry.lineage) ?? 'same'
      return { entry, depth, mark, was: mark === 'reworded' ? (was.get(entry.lineage)?.title ?? null) : null }
    })
}
