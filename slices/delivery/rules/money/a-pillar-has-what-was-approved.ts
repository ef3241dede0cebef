import { type Decimal, sum } from '#kernel/pure/decimal.ts'
import { shareOf } from './the-unfunded-share-is-of-what-is-needed.ts'

export interface PillarReleased {
  readonly pillar: string
  readonly released: Decimal
}

export interface PillarBalance {
  /** Of all released money, from 0 to 1; null while none was released. */
  readonly share: number | null
  /** In percent; null where none was approved for it. */
  readonly approved: number | null
  readonly isBelow: boolean
}

/** Each pillar's share of the released money, and whether it is below what was approved. */
export function balanceOf(
  pillars: readonly PillarReleased[],
  approved: ReadonlyMap<string, number>,
): ReadonlyMap<string, PillarBalance> {
  const whole = sum(pillars.map(({ released }) => released))
  return new Map(
    pillars.map(({ pillar, released }) => {
      const share = shareOf(released, whole)
      const asApproved = approved.get(pillar) ?? null
      const isBelow = share !== null && asApproved !== null && share * 100 < asApproved
      return [pillar, { share, approved: asApproved, isBelow }]
    }),
  )
}
