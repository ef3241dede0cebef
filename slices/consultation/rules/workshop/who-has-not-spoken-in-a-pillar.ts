export interface Spoken {
  /** Code of the pillar; null in the narrative, which counts for none. */
  readonly pillar: string | null
  /** Null for a hidden author, of whom no sector is known. */
  readonly sector: string | null
}

export interface Silence {
  readonly pillar: string
  /** In the order in which they were expected. */
  readonly sectors: readonly string[]
}

/** For each pillar the sectors that were expected and of which nobody has proposed or taken a position in it. */
export function silences(
  pillars: readonly string[],
  expected: readonly string[],
  spoken: readonly Spoken[],
): readonly Silence[] {
  return pillars.map((pillar) => {
    const heard = new Set(spoken.filter((one) => one.pillar === pillar).map(({ sector }) => sector))
    return { pillar, sectors: expected.filter((sector) => !heard.has(sector)) }
  })
}
