export interface ChangeNow {
  readonly proposedBy: string | null
  /** Who reviewed it, in the order in which they did. */
  readonly reviewers: readonly string[]
  readonly decision: 'approved' | 'rejected' | null
  readonly hasDraft: boolean
}

export type ChangeFault =
  | 'needs-another-person'
  | 'reviewed-already'
  | 'decided-already'
  | 'needs-a-review'
  | 'needs-a-third-person'
  | 'not-approved'
  | 'drafted-already'

export const faultsOfReviewing = (change: ChangeNow, person: string | null): readonly ChangeFault[] => [
  ...(change.decision === null ? [] : (['decided-already'] as const)),
  ...(person === null || person === change.proposedBy ? (['needs-another-person'] as const) : []),
  ...(person !== null && change.reviewers.includes(person) ? (['reviewed-already'] as const) : []),
]

/** The review on which a decision of this person can rest: somebody else's. */
export const reviewerFor = (change: ChangeNow, person: string | null): string | null =>
  change.reviewers.find((reviewer) => reviewer !== person) ?? null

/** Who proposed or who alone reviewed does not decide. By letter the state decided, and nothing but a decision stops it. */
export function faultsOfDeciding(
  change: ChangeNow,
  by: { readonly letter: true } | { readonly letter: false; readonly person: string | null },
): readonly ChangeFault[] {
  const decided: readonly ChangeFault[] = change.decision === null ? [] : ['decided-already']
  if (by.letter) return decided
  const isOwn = by.person === null || by.person === change.proposedBy
  const alone = change.reviewers.length > 0 && reviewerFor(change, by.person) === null
  return [
    ...decided,
    ...(change.reviewers.length === 0 ? (['needs-a-review'] as const) : []),
    ...(isOwn || alone ? (['needs-a-third-person'] as const) : []),
  ]
}

export const faultsOfDrafting = (change: ChangeNow): readonly ChangeFault[] => [
  ...(change.decision === 'approved' ? [] : (['not-approved'] as const)),
  ...(change.hasDraft ? (['drafted-already'] as const) : []),
]
