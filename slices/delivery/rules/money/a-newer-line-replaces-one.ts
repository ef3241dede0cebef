import { type Contest, isTheirWord } from '../a-contested-answer-does-not-count.ts'

export interface LineGiven {
  readonly id: string
  /** The line whose place it takes; null where it is one more. */
  readonly replaces: string | null
  /** Of a line by letter whether its office says that it is not its own; null where nobody does. */
  readonly contest: Contest | null
}

/** How a line is read today. What is contested counts for nothing, and what it replaced counts again. */
export const lineStandings = ['counts', 'replaced', 'contested', 'set aside'] as const
export type LineStanding = (typeof lineStandings)[number]

export function standingsOfLines(lines: readonly LineGiven[]): ReadonlyMap<string, LineStanding> {
  const replaced = new Set(
    lines.flatMap(({ replaces, contest }) => (replaces !== null && isTheirWord(contest) ? [replaces] : [])),
  )
  return new Map(
    lines.map(({ id, contest }) => {
      if (!isTheirWord(contest)) return [id, contest?.standing === 'upheld' ? 'set aside' : 'contested']
      return [id, replaced.has(id) ? 'replaced' : 'counts']
    }),
  )
}
