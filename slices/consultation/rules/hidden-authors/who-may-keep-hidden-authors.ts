/** Sectors from which a facilitator may be named: nobody of government, and nobody who is paid by or pays for it. */
export const sectorsThatMayKeep: readonly string[] = ['civil society', 'academia']

export type ProblemOfKeeper = 'not-outside-government' | 'holds-an-office-of-the-strategy'

/** Whoever can find a hidden author out is of civil society or academia, and holds no task of government in the strategy. */
export function problemOfKeeper(sector: string | null, mandates: readonly string[]): ProblemOfKeeper | null {
  if (sector === null || !sectorsThatMayKeep.includes(sector)) return 'not-outside-government'
  return mandates.every((kind) => kind === 'participant') ? null : 'holds-an-office-of-the-strategy'
}
