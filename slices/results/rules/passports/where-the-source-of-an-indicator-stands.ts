/** Whether somebody has shown that the figures of an indicator can be had. */
export const sourceStates = ['tested', 'promised', 'nobody'] as const
export type SourceState = (typeof sourceStates)[number]

/** What an office that is said to hold the data answered, where its word stands. */
export interface HolderAsked {
  /** Whether the office exists today. */
  readonly exists: boolean
  /** Null until it answers; a letter that is not its word is no answer. */
  readonly agrees: boolean | null
  /** Whether it supplied a value in a dry run. */
  readonly hasSupplied: boolean
}

/**
 * Tested: an office that exists agreed and supplied a value. Promised: one agreed. Nobody: all else, an office that was
 * only asked included, for silence is no consent.
 */
export function sourceState(holders: readonly HolderAsked[]): SourceState {
  const agreed = holders.filter(({ exists, agrees }) => exists && agrees === true)
  if (agreed.some(({ hasSupplied }) => hasSupplied)) return 'tested'
  return agreed.length > 0 ? 'promised' : 'nobody'
}

export type SourceCounts = Readonly<Record<SourceState, number>> & { readonly all: number }

export function sourceCounts(states: readonly SourceState[]): SourceCounts {
  const of = (state: SourceState) => states.filter((one) => one === state).length
  return { tested: of('tested'), promised: of('promised'), nobody: of('nobody'), all: states.length }
}
