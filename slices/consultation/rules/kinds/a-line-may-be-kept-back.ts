/** Why a line is not printed, as everybody is told it. */
export const groundsToKeepBack = ['names somebody', 'tells who spoke', 'reports a crime', 'other'] as const
export type GroundToKeepBack = (typeof groundsToKeepBack)[number]

export interface KeptBackCount {
  readonly ground: GroundToKeepBack
  readonly lines: number
}

/** How many lines are kept back on each ground, in one order whatever the order of the lines. */
export const countsKeptBack = (grounds: readonly GroundToKeepBack[]): KeptBackCount[] =>
  groundsToKeepBack.flatMap((ground) => {
    const lines = grounds.filter((one) => one === ground).length
    return lines === 0 ? [] : [{ ground, lines }]
  })
