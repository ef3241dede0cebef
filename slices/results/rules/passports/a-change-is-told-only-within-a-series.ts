import { type Decimal, compare, subtract, toNumber } from '#kernel/pure/decimal.ts'
import { type Period, comparePeriods, daysIn, overlap } from '#kernel/pure/periods.ts'
import { type Unit, sameKind } from '#kernel/pure/units.ts'
import { canBeCompared } from './a-new-definition-can-break-a-series.ts'

/** What was told of one place and period: every amount, in the base unit of its kind; zero where it was nil. */
export interface Told {
  readonly period: Period
  readonly unit: Unit
  readonly amounts: readonly Decimal[]
}

export const noChangeReasons = [
  'new definition',
  'other kind of unit',
  'other length',
  'other geography',
  'disputed',
] as const
export type NoChangeReason = (typeof noChangeReasons)[number]

export type Change =
  /** By so much of the base unit; as a share of the earlier where the unit has one. */
  { readonly by: Decimal; readonly share: number | null } | { readonly because: NoChangeReason }

const sameLength = (a: Period, b: Period): boolean => Math.abs(daysIn(a) - daysIn(b)) <= daysIn(a) / 10

/**
 * How much more or less the later period has, or why nothing may be said. Scores and percentages differ by points and have
 * no share; from nothing there is no share either.
 */
export function changeBetween(earlier: Told, later: Told, breaks: readonly string[]): Change {
  if (!canBeCompared(earlier.period, later.period, breaks)) return { because: 'new definition' }
  if (!sameKind(earlier.unit, later.unit)) return { because: 'other kind of unit' }
  if (!sameLength(earlier.period, later.period)) return { because: 'other length' }
  const [from, to] = [onlyOne(earlier), onlyOne(later)]
  if (from === null || to === null) return { because: 'disputed' }
  const by = subtract(to, from)
  return { by, share: later.unit.addable && from.digits !== 0n ? toNumber(by) / toNumber(from) : null }
}

function onlyOne({ amounts }: Told): Decimal | null {
  const [first, ...more] = amounts
  return first !== undefined && more.every((one) => compare(one, first) === 0) ? first : null
}

/** Each period with the last one before it with which it shares no day, the newest first. */
export function successions<One extends { readonly period: Period }>(
  told: readonly One[],
): (readonly [One, One])[] {
  const sorted = [...told].sort((a, b) => comparePeriods(a.period, b.period))
  return sorted
    .flatMap((later, at) => {
      const earlier = sorted.slice(0, at).findLast((one) => !overlap(one.period, later.period))
      return earlier === undefined ? [] : [[earlier, later] as const]
    })
    .reverse()
}
