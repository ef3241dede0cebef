/** Counts below this are suppressed: one to four persons or cases can be found out by those who know the place. */
export const smallestPublished = 5

/** A figure as far as suppression must know it. */
export interface Counted {
  readonly reference: string
  /** Null for what is no value. */
  readonly value: number | null
  /** Whether the unit counts people, cases or things: what a count is of, its unit does not always tell. */
  readonly isCount: boolean
  /** Already printed by the state in a public document: hiding it here would hide nothing. */
  readonly printedBefore: boolean
  /** The same indicator and period: its members could be subtracted from one another. */
  readonly family: string
}

export const isSmallCount = (value: number): boolean => value > 0 && value < smallestPublished

const isSmall = ({ value, isCount, printedBefore }: Counted): boolean =>
  isCount && !printedBefore && value !== null && isSmallCount(value)

/**
 * References of the figures whose value must not be published (design law 9). A family in which exactly one value is
 * small loses its next smallest one too, or the small one could be had by subtracting the others from the total.
 */
export function suppressedAmong(figures: readonly Counted[]): ReadonlySet<string> {
  const suppressed = new Set(figures.filter(isSmall).map(({ reference }) => reference))
  for (const family of new Set(figures.filter(isSmall).map((figure) => figure.family))) {
    const members = figures.filter((figure) => figure.family === family)
    if (members.filter(({ reference }) => suppressed.has(reference)).length !== 1) continue
    const [next] = members
      .filter(
        ({ reference, value, printedBefore }) =>
          !suppressed.has(reference) && value !== null && !printedBefore,
      )
      .sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
    if (next !== undefined) suppressed.add(next.reference)
  }
  return suppressed
}
