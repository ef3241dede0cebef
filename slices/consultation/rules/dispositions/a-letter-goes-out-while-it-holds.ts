/** A change that was left out, and the entry of the ledger that says so. */
export interface LeftOutUnder {
  readonly number: number
  readonly under: string
}

/** Of what a letter says was left out: what is so no longer, or was left out anew since, and so perhaps for another reason. */
export const noLongerSo = (
  told: readonly LeftOutUnder[],
  now: readonly LeftOutUnder[],
): readonly number[] => {
  const entries = new Map(now.map(({ number, under }) => [number, under]))
  return told.filter(({ number, under }) => entries.get(number) !== under).map(({ number }) => number)
}

/** Numbers of changes beside the entries that a letter kept of them, in the same order. */
export const toldUnder = (numbers: readonly number[], entries: readonly string[]): readonly LeftOutUnder[] =>
  numbers.map((number, at) => ({ number, under: entries[at] ?? '' }))
