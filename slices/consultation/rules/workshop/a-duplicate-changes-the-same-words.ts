export interface Mergeable {
  readonly id: string
  readonly round: string
  readonly lineage: string
  readonly field: string
  readonly language: string
  /** The proposal that it was merged into, if any. */
  readonly kept: string | null
  readonly hasDuplicates: boolean
}

export type MergeProblem =
  | 'same-proposal'
  | 'already-merged'
  | 'kept-is-merged'
  | 'has-duplicates'
  | 'other-field'

/**
 * A duplicate changes the same words of the same node; whether it says the same is for a person to see. Merges do not
 * form chains, so that every duplicate is one step from the proposal that is discussed.
 */
export function mergeProblem(proposal: Mergeable, kept: Mergeable): MergeProblem | null {
  if (proposal.id === kept.id) return 'same-proposal'
  if (proposal.kept !== null) return 'already-merged'
  if (kept.kept !== null) return 'kept-is-merged'
  if (proposal.hasDuplicates) return 'has-duplicates'
  const isSame =
    proposal.round === kept.round &&
    proposal.lineage === kept.lineage &&
    proposal.field === kept.field &&
    proposal.language === kept.language
  return isSame ? null : 'other-field'
}
