import { treeAfter } from '../a-tree-after-a-change.ts'
import type { StructuralChange, Tree, TreeEntry } from '../structural-change.ts'

export const entry = (
  lineage: string,
  kind: TreeEntry['kind'],
  parent: string | null,
  more: Partial<TreeEntry> = {},
): TreeEntry => ({
  ...{
    lineage,
    kind,
    parent,
    code: lineage,
    level: 'public',
    title: { en: `title of ${lineage}`, ur: null },
  },
  ...more,
})
export const plan: Tree = [
  entry('P', 'pillar', null),
  entry('P-1', 'objective', 'P'),
  entry('P-1.1', 'activity', 'P-1'),
  entry('P-1.2', 'activity', 'P-1'),
  entry('P-1.3', 'activity', 'P-1', { level: 'government' }),
  entry('P-2', 'objective', 'P', { level: 'partners' }),
  entry('P-2.1', 'activity', 'P-2', { level: 'partners' }),
  entry('S', 'section', null),
  entry('S.1', 'paragraph', 'S'),
]
export const made = (tree: Tree, change: StructuralChange): Tree => {
  const after = treeAfter(tree, change, (at) => `new ${String(at)}`)
  if (!after.ok) throw new Error(after.code)
  return after.tree
}
export const names = (tree: Tree) => tree.map(({ lineage }) => lineage)
export const add: Extract<StructuralChange, { kind: 'add' }> = {
  ...{ kind: 'add', node: 'activity', below: 'P-1', after: 'P-1.1' },
  ...{ title: { en: 'Train the custodians' }, text: {} },
}
