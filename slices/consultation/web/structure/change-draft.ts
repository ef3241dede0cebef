import { z } from 'zod'
import {
  kindNames,
  kindsBelow,
  type StructuralChange,
  structuralChange,
  structuralKinds,
  type TreeEntry,
  type TreeNode,
} from '#slices/strategy/contract.ts'

const both = z.object({ en: z.string(), ur: z.string() })
const kinds = Object.keys(kindNames) as [TreeEntry['kind'], ...TreeEntry['kind'][]]

const shape = z.object({
  kind: z.enum(structuralKinds),
  /** For an addition: what kind of part. */
  node: z.enum(kinds),
  /** The part that is removed, moved, split, or that stays of what is merged. */
  target: z.string().nullable(),
  below: z.string().nullable(),
  after: z.string().nullable(),
  others: z.array(z.string()),
  title: both,
  text: both,
  parts: z.array(z.object({ title: both, below: z.array(z.string()) })),
  rationale: z.string(),
  hidden: z.boolean(),
})

/** A change of the shape of the plan while it is being written. */
export type ChangeDraft = z.output<typeof shape>

/** What every group of fields of a change is given. */
export interface ChangeFieldsProps {
  readonly draft: ChangeDraft
  readonly tree: readonly TreeEntry[]
  readonly onChange: (change: Partial<ChangeDraft>) => void
}

export const isChangeDraft = (kept: unknown): kept is ChangeDraft => shape.safeParse(kept).success

const nothing = { en: '', ur: '' }

/** What is most often added below a part: an activity, where one may hang there. */
export function kindBelow(nodes: readonly TreeNode[], node: string | null): TreeEntry['kind'] {
  const parent = nodes.find(({ id }) => id === node)?.kind ?? null
  const kinds = kindsBelow(parent)
  return kinds.includes('activity') ? 'activity' : (kinds[0] ?? 'activity')
}

export const blankChange = (
  kind: ChangeDraft['kind'],
  target: string | null,
  node: TreeEntry['kind'] = 'activity',
): ChangeDraft => ({
  ...{ kind, node, target, below: kind === 'add' ? target : null, after: null, others: [] },
  ...{ title: nothing, text: nothing, rationale: '', hidden: false },
  parts: [
    { title: nothing, below: [] },
    { title: nothing, below: [] },
  ],
})

const said = ({ en, ur }: ChangeDraft['title']) => ({
  ...(en.trim() === '' ? {} : { en: en.trim() }),
  ...(ur.trim() === '' ? {} : { ur: ur.trim() }),
})

/** What is proposed, as far as it is written; null while a part is not chosen. */
export function changeOf(draft: ChangeDraft): StructuralChange | null {
  const { kind, node, target, below, after, others, title, text, parts } = draft
  switch (kind) {
    case 'add':
      return { kind, node, below, after, title: said(title), text: said(text) }
    case 'remove':
      return target === null ? null : { kind, node: target }
    case 'move':
      return target === null ? null : { kind, node: target, below, after }
    case 'merge':
      return target === null || others.length === 0
        ? null
        : { kind, into: target, nodes: others, title: said(title) }
    case 'split':
      return target === null
        ? null
        : { kind, node: target, parts: parts.map((part) => ({ title: said(part.title), below: part.below })) }
  }
}

/** At the top it stands after the last that stands there, where nobody chose another place. */
export function withPlace(draft: ChangeDraft, tree: readonly TreeEntry[]): ChangeDraft {
  if (draft.below !== null || draft.after !== null) return draft
  const last = tree.findLast(({ parent, lineage }) => parent === null && lineage !== draft.target)
  return { ...draft, after: last?.lineage ?? null }
}

/** The form as it would have been filled in for a change: what the secretariat begins from when it agrees to another. */
export function draftOf(change: StructuralChange): ChangeDraft {
  const checked = structuralChange.parse(change)
  const filled = (words: { en?: string | undefined; ur?: string | undefined }) => ({
    en: words.en ?? '',
    ur: words.ur ?? '',
  })
  switch (checked.kind) {
    case 'add': {
      const { node, below, after, title, text } = checked
      return { ...blankChange('add', below), node, after, title: filled(title), text: filled(text) }
    }
    case 'remove':
      return blankChange('remove', checked.node)
    case 'move':
      return { ...blankChange('move', checked.node), below: checked.below, after: checked.after }
    case 'merge':
      return { ...blankChange('merge', checked.into), others: checked.nodes, title: filled(checked.title) }
    case 'split':
      return {
        ...blankChange('split', checked.node),
        parts: checked.parts.map(({ title, below }) => ({ title: filled(title), below })),
      }
  }
}

/** The tree of a version as the rules read it. */
export function treeOfNodes(nodes: readonly TreeNode[]): readonly TreeEntry[] {
  const lineages = new Map(nodes.map(({ id, lineage }) => [id, lineage]))
  return nodes.map(({ lineage, kind, parent, code, level, title }) => ({
    ...{ lineage, kind, code, level, title },
    parent: parent === null ? null : (lineages.get(parent) ?? null),
  }))
}
