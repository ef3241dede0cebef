import { mayHangBelow } from '../a-node-hangs-below-its-kind.ts'
import { nextCode, suggestCode } from '../codes-are-unique.ts'
import { levelBelow } from '../openness/a-node-is-no-more-open-than-its-parent.ts'
import { inTreeOrder } from '../order-of-a-tree.ts'
import type { Place, StructuralChange, Tree, TreeEntry, Words } from './structural-change.ts'

export type ChangeProblem =
  | 'no-such-node'
  | 'needs-a-title'
  | 'needs-a-place'
  | 'does-not-hang-there'
  | 'changes-nothing'
  | 'not-of-one-kind'
  | 'one-below-another'

export type ChangedTree =
  | { readonly ok: true; readonly tree: Tree }
  | { readonly ok: false; readonly code: ChangeProblem }

type Of<Kind extends StructuralChange['kind']> = Extract<StructuralChange, { kind: Kind }>

/**
 * The tree of a plan after a change, in its order, or why the change cannot be made. `lineages` gives the identifier of
 * each node that comes to be. The same rule draws the picture on the screen and writes the next version.
 */
export function treeAfter(
  tree: Tree,
  change: StructuralChange,
  lineages: (at: number) => string,
): ChangedTree {
  const ordered = inOrder(tree)
  switch (change.kind) {
    case 'add':
      return add(ordered, change, lineages)
    case 'remove':
      return remove(ordered, change)
    case 'move':
      return move(ordered, change)
    case 'merge':
      return merge(ordered, change)
    case 'split':
      return split(ordered, change, lineages)
  }
}

const problem = (code: ChangeProblem) => ({ ok: false, code }) as const
const changed = (tree: Tree) => ({ ok: true, tree }) as const

const inOrder = (tree: Tree): Tree =>
  inTreeOrder(tree.map((entry) => ({ ...entry, id: entry.lineage }))).map(({ id: _id, ...entry }) => entry)

const find = (tree: Tree, lineage: string | null): TreeEntry | undefined =>
  lineage === null ? undefined : tree.find((entry) => entry.lineage === lineage)

/** A node and everything below it. */
export function below(tree: Tree, lineage: string): ReadonlySet<string> {
  const found = new Set([lineage])
  for (const entry of inOrder(tree))
    if (entry.parent !== null && found.has(entry.parent)) found.add(entry.lineage)
  return found
}

const isSaid = ({ en, ur }: Words): boolean => (en ?? '').trim() !== '' || (ur ?? '').trim() !== ''
const written = ({ en, ur }: Words): TreeEntry['title'] => ({ en: en ?? null, ur: ur ?? null })

/** A language in which nothing was written keeps what stood. */
const rewritten = (title: TreeEntry['title'], { en, ur }: Words): TreeEntry['title'] => ({
  en: en ?? title.en,
  ur: ur ?? title.ur,
})

/** Why a node of a kind cannot stand at a place, or null. */
function problemOfPlace(tree: Tree, kind: TreeEntry['kind'], place: Place): ChangeProblem | null {
  const parent = find(tree, place.below)
  if (place.below !== null && parent === undefined) return 'no-such-node'
  if (!mayHangBelow(kind, parent?.kind ?? null)) return 'does-not-hang-there'
  if (place.after === null) return null
  const neighbour = find(tree, place.after)
  if (neighbour === undefined) return 'no-such-node'
  return neighbour.parent === place.below ? null : 'does-not-hang-there'
}

/** Puts nodes, of which the first is the topmost, into a tree that does not hold them. */
function placed(tree: Tree, entries: Tree, place: Place): Tree {
  const before = place.after ?? place.below
  const above = before === null ? null : below(tree, before)
  const at = above === null ? tree.length : tree.findLastIndex(({ lineage }) => above.has(lineage)) + 1
  return [...tree.slice(0, at), ...entries, ...tree.slice(at)]
}

function codeAt(tree: Tree, kind: TreeEntry['kind'], parent: string | null): string {
  const coded = tree.map((entry) => ({ ...entry, id: entry.lineage }))
  const suggested = suggestCode(kind, parent, coded)
  if (suggested !== '' && suggested.length <= 40) return suggested
  return nextCode(
    'N-',
    tree.map(({ code }) => code),
  )
}

function add(tree: Tree, change: Of<'add'>, lineages: (at: number) => string): ChangedTree {
  if (!isSaid(change.title)) return problem('needs-a-title')
  if (change.below === null && change.after === null && tree.length > 0) return problem('needs-a-place')
  const wrong = problemOfPlace(tree, change.node, change)
  if (wrong !== null) return problem(wrong)
  const level = (find(tree, change.below) ?? find(tree, change.after))?.level ?? 'government'
  const entry: TreeEntry = {
    ...{ lineage: lineages(0), kind: change.node, parent: change.below, level },
    ...{ code: codeAt(tree, change.node, change.below), title: written(change.title) },
  }
  return changed(placed(tree, [entry, ...paragraphsOf(tree, entry, change.text, lineages)], change))
}

/** A section says its text in paragraphs; of every other kind the text is its description, and no node. */
function paragraphsOf(
  tree: Tree,
  section: TreeEntry,
  text: Words,
  lineages: (at: number) => string,
): readonly TreeEntry[] {
  if (section.kind !== 'section') return []
  const [en, ur] = [paragraphs(text.en), paragraphs(text.ur)]
  const made: TreeEntry[] = []
  for (let at = 0; at < Math.max(en.length, ur.length); at++) {
    const known = [...tree, section, ...made].map(({ code }) => code)
    const code = nextCode(`${section.code.slice(0, 34)}.`, known)
    const title = { en: en[at] ?? null, ur: ur[at] ?? null }
    const { level, lineage: parent } = section
    made.push({ lineage: lineages(at + 1), kind: 'paragraph', parent, code, level, title })
  }
  return made
}

const paragraphs = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/\r?\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

function remove(tree: Tree, change: Of<'remove'>): ChangedTree {
  if (find(tree, change.node) === undefined) return problem('no-such-node')
  const gone = below(tree, change.node)
  return changed(tree.filter(({ lineage }) => !gone.has(lineage)))
}

function move(tree: Tree, change: Of<'move'>): ChangedTree {
  const node = find(tree, change.node)
  if (node === undefined) return problem('no-such-node')
  const moving = below(tree, node.lineage)
  if ([change.below, change.after].some((named) => named !== null && moving.has(named))) {
    return problem('does-not-hang-there')
  }
  const others = tree.filter(({ lineage }) => !moving.has(lineage))
  const wrong = problemOfPlace(others, node.kind, change)
  if (wrong !== null) return problem(wrong)
  const parent = find(others, change.below)
  const isElsewhere = change.below !== node.parent
  // What moves along keeps its codes, so the new one is none of them either.
  const around = tree.filter((entry) => entry !== node)
  const code = isElsewhere ? codeAt(around, node.kind, change.below) : node.code
  const taken = tree
    .filter(({ lineage }) => moving.has(lineage))
    .map((entry) => ({ ...entry, level: levelBelow(entry.level, parent?.level ?? null) }))
    .map((entry) => (entry.lineage === node.lineage ? { ...entry, parent: change.below, code } : entry))
  const after = placed(others, taken, change)
  const isSame = after.every((entry, at) => entry.lineage === tree[at]?.lineage)
  return isSame && !isElsewhere ? problem('changes-nothing') : changed(after)
}

function merge(tree: Tree, change: Of<'merge'>): ChangedTree {
  const into = find(tree, change.into)
  const merged = [...new Set(change.nodes)].map((lineage) => find(tree, lineage))
  if (into === undefined || merged.some((node) => node === undefined)) return problem('no-such-node')
  if (merged.length === 0 || change.nodes.includes(change.into)) return problem('changes-nothing')
  if (!isSaid(change.title)) return problem('needs-a-title')
  if (merged.some((node) => node?.kind !== into.kind)) return problem('not-of-one-kind')
  const gone = new Set(change.nodes)
  const isNested = [change.into, ...change.nodes].some((one) =>
    [...below(tree, one)].some((other) => other !== one && (gone.has(other) || other === change.into)),
  )
  if (isNested) return problem('one-below-another')
  const inherited = new Set(
    change.nodes.flatMap((one) => [...below(tree, one)]).filter((one) => !gone.has(one)),
  )
  const kept = tree
    .filter(({ lineage }) => !gone.has(lineage) && !inherited.has(lineage))
    .map((entry) => (entry === into ? { ...entry, title: rewritten(entry.title, change.title) } : entry))
  const moved = tree
    .filter(({ lineage }) => inherited.has(lineage))
    .map((entry) => ({
      ...entry,
      level: levelBelow(entry.level, into.level),
      parent: entry.parent !== null && gone.has(entry.parent) ? into.lineage : entry.parent,
    }))
  return changed(placed(kept, moved, { below: into.lineage, after: null }))
}

function split(tree: Tree, change: Of<'split'>, lineages: (at: number) => string): ChangedTree {
  const node = find(tree, change.node)
  if (node === undefined) return problem('no-such-node')
  const [first, ...others] = change.parts
  if (first === undefined || others.length === 0) return problem('changes-nothing')
  if (change.parts.some(({ title }) => !isSaid(title))) return problem('needs-a-title')
  const given = others.flatMap((part) => part.below)
  if (new Set(given).size !== given.length) return problem('changes-nothing')
  const wrong = given.map((child) => find(tree, child)).find((child) => child?.parent !== node.lineage)
  if (given.length > 0 && given.some((child) => find(tree, child) === undefined))
    return problem('no-such-node')
  if (wrong !== undefined) return problem('does-not-hang-there')
  let after: Tree = tree.map((entry) =>
    entry.lineage === node.lineage ? { ...entry, title: rewritten(entry.title, first.title) } : entry,
  )
  let last = node.lineage
  for (const [at, part] of others.entries()) {
    const lineage = lineages(at)
    const { kind, parent, level } = node
    const made = {
      lineage,
      kind,
      parent,
      level,
      code: codeAt(after, kind, parent),
      title: written(part.title),
    }
    const taken = new Set(part.below.flatMap((child) => [...below(after, child)]))
    const moved = after
      .filter((entry) => taken.has(entry.lineage))
      .map((entry) => (part.below.includes(entry.lineage) ? { ...entry, parent: lineage } : entry))
    const rest = after.filter((entry) => !taken.has(entry.lineage))
    after = placed(rest, [made, ...moved], { below: parent, after: last })
    last = lineage
  }
  return changed(after)
}
