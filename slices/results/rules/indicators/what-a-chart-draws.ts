import { type Decimal, decimalOf, timesPowerOfTen, toNumber, zero } from '#kernel/pure/decimal.ts'
import { type Period, comparePeriods, isFollowedBy, overlap } from '#kernel/pure/periods.ts'
import { inBaseUnit, sameKind, type Unit, unitOf } from '#kernel/pure/units.ts'
import { seriesOf } from '../passports/a-new-definition-can-break-a-series.ts'

/** A figure as far as a chart asks. */
export interface Drawable {
  readonly reference: string
  readonly place: string
  readonly period: Period
  readonly kind: 'value' | 'total' | 'nil' | 'not reported' | 'not applicable'
  readonly value: string | null
  readonly unit: string
}

export interface PeriodDrawn {
  readonly period: Period
  readonly complete: boolean
  readonly figures: readonly Drawable[]
}

export interface Point {
  readonly reference: string
  readonly period: Period
  /** In the indicator's unit. */
  readonly value: number
  readonly state: 'whole' | 'incomplete' | 'disputed'
}

export interface Drawing {
  /** Each a line of its own: periods that follow one another by one definition. */
  readonly stretches: readonly (readonly Point[])[]
  /** What other documents say of a period that has a point on a line. */
  readonly apart: readonly Point[]
}

/** Places that a chart can show, those with the most periods first. */
export function placesDrawn(periods: readonly PeriodDrawn[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { figures } of periods)
    for (const place of new Set(figures.map((one) => one.place)))
      counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts.entries()].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([place]) => place)
}

/**
 * What is drawn of a place: a line joins periods that follow one another within one definition, and nothing else, so that a
 * silent year is a hole and no slope. Of documents that disagree all are drawn, the first one on the line.
 */
export function whatAChartDraws(
  periods: readonly PeriodDrawn[],
  place: string,
  { unit, breaks }: { readonly unit: string; readonly breaks: readonly string[] },
): Drawing {
  const sorted = [...periods].sort((a, b) => comparePeriods(a.period, b.period))
  const told = sorted.flatMap(({ period, complete, figures }) => {
    const points = figures
      .filter((one) => one.place === place)
      .flatMap((one) => {
        const value = numberOf(one, unitOf(unit))
        return value === null ? [] : [{ reference: one.reference, period, value }]
      })
    const isDisputed = new Set(points.map(({ value }) => value)).size > 1
    const state = isDisputed ? 'disputed' : complete ? 'whole' : 'incomplete'
    return points.length === 0 ? [] : [points.map((one): Point => ({ ...one, state }))]
  })
  const onTheLine = told.flatMap(([first]) => first ?? [])
  return {
    stretches: stretchesOf(withoutWider(onTheLine), breaks),
    apart: told.flatMap(([first, ...more]) => more.filter(({ value }) => value !== first?.value)),
  }
}

/** A period that holds others, as five years hold each, is no point of their line. */
const withoutWider = (points: readonly Point[]): readonly Point[] =>
  points.filter(
    (one) =>
      !points.some(
        (other) => other !== one && one.period.from <= other.period.from && one.period.to >= other.period.to,
      ),
  )

function stretchesOf(points: readonly Point[], breaks: readonly string[]): readonly (readonly Point[])[] {
  const stretches: Point[][] = []
  for (const point of points) {
    const last = stretches.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && goesOn(before, point, breaks)) last.push(point)
    else stretches.push([point])
  }
  return stretches
}

function goesOn(before: Point, point: Point, breaks: readonly string[]): boolean {
  const series = seriesOf(point.period, breaks)
  const follows = isFollowedBy(before.period, point.period) || overlap(before.period, point.period)
  return follows && series !== null && series === seriesOf(before.period, breaks)
}

function numberOf({ kind, value, unit }: Drawable, wanted: Unit): number | null {
  if (kind === 'nil') return 0
  if (kind !== 'value') return null
  const [read, own] = [decimalOf(value ?? ''), unitOf(unit)]
  if (read === undefined || !sameKind(own, wanted)) return null
  const base: Decimal = inBaseUnit({ value: read, unit: own })
  return toNumber(timesPowerOfTen(base.digits === 0n ? zero : base, -wanted.power))
}
