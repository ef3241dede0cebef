export const conclusions = ['consensus', 'dissent'] as const
export type ConclusionKind = (typeof conclusions)[number]

/** A dissent without the sectors that dissent would be a rumour; a consensus with some would be none. */
export function isConclusive(kind: ConclusionKind, sectors: readonly string[]): boolean {
  return (kind === 'dissent') === sectors.length > 0
}
