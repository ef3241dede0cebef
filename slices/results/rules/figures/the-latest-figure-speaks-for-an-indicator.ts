import { comparePeriods, type Period, samePeriod } from '#kernel/pure/periods.ts'
import type { FigureValue } from './nil-is-not-silence.ts'
import { type Coverage, coverageOf } from './a-total-carries-its-coverage.ts'

/** As much of a figure as is needed to choose. */
export interface Stated {
  readonly place: string
  readonly partOf: string
  readonly period: Period
  readonly kind: 'value' | 'total' | 'nil' | 'not reported' | 'not applicable'
  readonly agency: string
  readonly office: { readonly id: string } | null
}

/**
 * The figure that a list shows for an indicator: of the period that ended last (the longer one of those that end
 * on one day) the one that is no part of another, and of several the one received last. `newestFirst` is ordered so.
 */
export function headline<F extends Stated>(newestFirst: readonly F[]): F | undefined {
  const last = newestFirst[0]
  if (last === undefined) return undefined
  const endingLast = newestFirst.filter(({ period }) => period.to === last.period.to)
  const longest = endingLast.reduce((a, b) => (comparePeriods(b.period, a.period) < 0 ? b : a)).period
  const itsPeriod = endingLast.filter(({ period }) => samePeriod(period, longest))
  return itsPeriod.find(({ partOf }) => partOf === '') ?? itsPeriod[0]
}

export interface Expected {
  readonly place: string
  readonly office: string | null
}

const unitKey = (place: string, office: string | null) => JSON.stringify([place, office])

const valueOf = (kind: Stated['kind']): FigureValue =>
  kind === 'value' || kind === 'total' ? { kind: 'number', number: { digits: 0n, scale: 0 } } : { kind }

/**
 * How many of those expected for a period said anything. Where nobody is expected by name, those are expected who
 * appear in the figures. A place counts as reported when any office reported for it, unless one is expected by name.
 */
export function coverageAmong(
  figures: readonly Stated[],
  period: Period,
  expected: readonly Expected[],
): Coverage {
  const inPeriod = figures.filter((figure) => samePeriod(figure.period, period))
  const parts = inPeriod.filter(({ kind }) => kind !== 'total')
  const counted = parts.length > 0 ? parts : inPeriod
  if (expected.length === 0) return coverageOf([...oneEach(counted).values()].map(valueOf))
  const said = expected.map(({ place, office }) => {
    const its = counted.filter((f) => f.place === place && (office === null || f.office?.id === office))
    return strongest(its.map(({ kind }) => kind))
  })
  return coverageOf(said.map(valueOf))
}

function oneEach(figures: readonly Stated[]): Map<string, Stated['kind']> {
  const kinds = new Map<string, Stated['kind'][]>()
  for (const { place, office, kind } of figures) {
    const key = unitKey(place, office?.id ?? null)
    kinds.set(key, [...(kinds.get(key) ?? []), kind])
  }
  return new Map([...kinds].map(([key, all]) => [key, strongest(all)]))
}

const strength = ['value', 'total', 'nil', 'not applicable', 'not reported'] as const

/** Of several statements about one place, the one that says most; silence where there is none. */
const strongest = (kinds: readonly Stated['kind'][]): Stated['kind'] =>
  strength.find((kind) => kinds.includes(kind)) ?? 'not reported'
