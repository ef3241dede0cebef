import type { TreeNode } from '#slices/strategy/contract.ts'
import type { SubmissionChange } from '../../contract/intake-shapes.ts'
import { proposalsFor } from '../../rules/intake/which-proposals-a-change-can-become.ts'
import { blankChange, type ChangeDraft } from '../structure/change-draft.ts'
import type { ProposedKind } from '../structure/KindChooser.tsx'

/** What a change may be proposed as now: words only where it is known in which text they stand. */
export const kindsOpen = ({ kind, place }: SubmissionChange): readonly ProposedKind[] =>
  proposalsFor(kind).filter((one) => one !== 'text' || place.at !== null)

/** A title, or the text of a paragraph of the narrative: with these words the entry itself comes, goes or moves. */
const isOfTheEntry = (field: string) => field === 'title' || field === 'text'

/** What a person most likely means; the other kinds stand beside it. */
export function likeliestKind(change: SubmissionChange): ProposedKind {
  const open = kindsOpen(change)
  const { at } = change.place
  const likely = ({ added: 'add', removed: 'remove', moved: 'move' } as const)[change.kind as 'added']
  return likely !== undefined && (at === null || isOfTheEntry(at.field)) ? likely : (open[0] ?? 'text')
}

/** The form of a change of the plan as the file fills it in: which entry, below and beside what, in which words. */
export function planDraftOf(
  change: SubmissionChange,
  kind: ChangeDraft['kind'],
  nodes: readonly TreeNode[],
): ChangeDraft {
  const entry = nodes.find(({ id }) => id === change.place.at?.node)
  const lineage = entry?.lineage ?? null
  const above = nodes.find(({ id }) => id === entry?.parent)?.lineage ?? null
  const blank = blankChange(kind, lineage, entry?.kind)
  const title = { en: '', ur: '', [change.language]: change.after }
  if (kind === 'add') return { ...blank, below: above, after: lineage, title }
  return kind === 'move' ? { ...blank, below: above } : blank
}
