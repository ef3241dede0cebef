import {
  type Decimal,
  decimalOf,
  decimalText,
  shortest,
  timesPowerOfTen,
  zero,
} from '#kernel/pure/decimal.ts'
import { inBaseUnit, unitOf } from '#kernel/pure/units.ts'
import type { ChangeSeen, Figure } from '../../contract.ts'
import { groupBy } from '../../rules/figure-checks/statement.ts'
import {
  type Geography,
  isOnePlace,
} from '../../rules/places/places-stand-together-only-with-their-mapping.ts'
import {
  type Change,
  type Told,
  changeBetween,
  successions,
} from '../../rules/passports/a-change-is-told-only-within-a-series.ts'

interface ToldOfPlace extends Told {
  readonly references: readonly string[]
  readonly place: string
  readonly agency: string
}

/** What changed from one period to the next at each place, or why that is not told; newest first. */
export function changesOf(
  figures: readonly Figure[],
  breaks: readonly string[],
  geographies: readonly Geography[],
): ChangeSeen[] {
  const counted = figures.filter(
    ({ correctedBy, kind }) => correctedBy === null && (kind === 'value' || kind === 'nil'),
  )
  const places = groupBy(counted, ({ place }) => place)
  return [...places.entries()]
    .flatMap(([place, its]) => successions(toldOf(place, its)))
    .map(([earlier, later]) => shown(earlier, later, { breaks, geographies }))
    .sort((a, b) => (a.to.to === b.to.to ? (a.place < b.place ? -1 : 1) : a.to.to < b.to.to ? 1 : -1))
}

function toldOf(place: string, figures: readonly Figure[]): readonly ToldOfPlace[] {
  const periods = groupBy(figures, ({ period }) => `${period.from}/${period.to}`)
  return [...periods.values()].flatMap((its) => {
    const [first] = its
    if (first === undefined) return []
    const amounts = its.map(amountOf)
    return amounts.some((one) => one === null)
      ? []
      : [
          {
            ...{ place, period: first.period, unit: unitOf(first.unit) },
            amounts: amounts.flatMap((one) => one ?? []),
            agency: first.agency,
            references: its.map(({ reference }) => reference),
          },
        ]
  })
}

function amountOf({ kind, value, unit }: Figure): Decimal | null {
  if (kind === 'nil') return zero
  const number = decimalOf(value ?? '')
  return number === undefined ? null : inBaseUnit({ value: number, unit: unitOf(unit) })
}

interface Ground {
  readonly breaks: readonly string[]
  readonly geographies: readonly Geography[]
}

function shown(earlier: ToldOfPlace, later: ToldOfPlace, { breaks, geographies }: Ground): ChangeSeen {
  const change: Change = isOnePlace(earlier, later, geographies)
    ? changeBetween(earlier, later, breaks)
    : { because: 'other geography' }
  const { unit } = later
  return {
    ...{ place: later.place, from: earlier.period, to: later.period, unitName: { ...unit.name } },
    references: [...earlier.references, ...later.references],
    by: 'by' in change ? decimalText(shortest(timesPowerOfTen(change.by, -unit.power))) : null,
    share: 'by' in change ? change.share : null,
    because: 'because' in change ? change.because : null,
  }
}
