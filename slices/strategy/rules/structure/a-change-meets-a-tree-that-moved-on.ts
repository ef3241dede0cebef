import { below, treeAfter } from './a-tree-after-a-change.ts'
import { namedBy, type StructuralChange, type Tree, type TreeEntry } from './structural-change.ts'

/** Why a change can no longer be made as it was proposed. */
export const collisions = [
  'node-removed',
  'place-removed',
  'words-changed',
  'moved-elsewhere',
  'more-below-it',
  'no-longer-fits',
] as const
export type Collision = (typeof collisions)[number]

export type Standing =
  /** What it was proposed against stands as it stood. */
  | { readonly state: 'stands' }
  /** What stands around it has moved on; the change itself can be made as it was meant. */
  | { readonly state: 'rebased' }
  | { readonly state: 'collides'; readonly because: Collision; readonly code: string }

/**
 * Whether a change that was proposed against one tree may be made to a later one. It is rebased only where nothing that
 * it would take away, rewrite or move has been touched since; everything else is for people to settle.
 */
export function standingOfChange(base: Tree, now: Tree, change: StructuralChange): Standing {
  const then = (lineage: string) => base.find((entry) => entry.lineage === lineage)
  const today = (lineage: string) => now.find((entry) => entry.lineage === lineage)
  const codeOf = (lineage: string) => then(lineage)?.code ?? ''
  const collides = (because: Collision, lineage: string): Standing => ({
    ...{ state: 'collides', because },
    code: codeOf(lineage),
  })
  const places = 'below' in change ? [change.below, change.after] : []
  for (const lineage of namedBy(change)) {
    const isPlace = places.includes(lineage)
    if (today(lineage) === undefined) return collides(isPlace ? 'place-removed' : 'node-removed', lineage)
  }
  for (const lineage of rewrittenBy(change)) {
    const [was, is] = [then(lineage), today(lineage)]
    if (was !== undefined && is !== undefined && !hasSameWords(was, is))
      return collides('words-changed', lineage)
  }
  if (change.kind === 'move' && then(change.node)?.parent !== today(change.node)?.parent) {
    return collides('moved-elsewhere', change.node)
  }
  if (change.kind === 'remove' && hasMoreBelow(base, now, change.node)) {
    return collides('more-below-it', change.node)
  }
  if (!treeAfter(now, change, (at) => `new ${String(at)}`).ok) {
    return collides('no-longer-fits', namedBy(change)[0] ?? '')
  }
  return namedBy(change).every((lineage) => isAsItStood(then(lineage), today(lineage)))
    ? { state: 'stands' }
    : { state: 'rebased' }
}

/** The nodes whose words the change takes away or writes anew. */
function rewrittenBy(change: StructuralChange): readonly string[] {
  switch (change.kind) {
    case 'remove':
    case 'split':
      return [change.node]
    case 'merge':
      return [change.into, ...change.nodes]
    case 'add':
    case 'move':
      return []
  }
}

const hasSameWords = (one: TreeEntry, other: TreeEntry): boolean =>
  one.title.en === other.title.en && one.title.ur === other.title.ur

const isAsItStood = (one: TreeEntry | undefined, other: TreeEntry | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.parent === other.parent &&
  one.code === other.code &&
  hasSameWords(one, other)

/** Whoever proposed a removal did not see what was put there since. */
function hasMoreBelow(base: Tree, now: Tree, node: string): boolean {
  const known = below(base, node)
  return [...below(now, node)].some((lineage) => !known.has(lineage))
}
