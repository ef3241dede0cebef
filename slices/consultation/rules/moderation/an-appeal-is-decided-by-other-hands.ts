/** What is known of a case that decides who may do what next. */
export interface StateOfCase {
  readonly outcome: 'stays' | 'hidden' | null
  readonly isAppealed: boolean
  /** Decided on appeal: the end of it. */
  readonly isEnded: boolean
  /** Who decided first. */
  readonly firstBy: string | null
}

export type ProblemOfAppeal = 'not-hidden' | 'appealed-already'

/** Whoever wrote hidden words appeals once; what stays is nobody's to appeal. */
export function problemOfAppeal({ outcome, isAppealed }: StateOfCase): ProblemOfAppeal | null {
  if (outcome !== 'hidden') return 'not-hidden'
  return isAppealed ? 'appealed-already' : null
}

export type ProblemOfDecision = 'not-appealed' | 'decided-already' | 'needs-other-hands'

/** Whoever hid the words does not say whether that was right. */
export function problemOfAppealDecision(
  { isAppealed, isEnded, firstBy }: StateOfCase,
  person: string | null,
): ProblemOfDecision | null {
  if (!isAppealed) return 'not-appealed'
  if (isEnded) return 'decided-already'
  return person === null || person === firstBy ? 'needs-other-hands' : null
}
