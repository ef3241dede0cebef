import { type Decimal, compare, decimalOf, decimalText, shortest, sum, zero } from '#kernel/pure/decimal.ts'
import { type Period, isPartOf, samePeriod, tileExactly } from '#kernel/pure/periods.ts'
import type { Coverage } from '../figures/a-total-carries-its-coverage.ts'
import { groupBy } from '../figure-checks/statement.ts'

/** One figure that counts, of one indicator, as it bears on a stage. */
export interface Said {
  readonly number: number
  /** Who said it of where: place and office. */
  readonly unit: string
  readonly place: string
  readonly partOf: string
  readonly period: Period
  readonly kind: 'value' | 'nil' | 'not reported' | 'not applicable'
  /** In the indicator's unit; null where nothing was counted or it was counted in another kind of unit. */
  readonly amount: string | null
  /** Whether a named officer let it stand against others. */
  readonly stands: boolean
  readonly document: string
}

export interface Stage {
  /** Undefined where nobody reported: no total is not a total of zero. */
  readonly total: Decimal | undefined
  readonly coverage: Coverage
  /** The units whose numbers or nil stand behind the total. */
  readonly units: readonly string[]
  /** Units that spoke for a part of the period only: their numbers are not in the total. */
  readonly partial: number
  /** Units of which figures disagree; one of them counts. */
  readonly disputed: number
  /** Units counted in another kind of unit, not in the total. */
  readonly otherUnit: number
  readonly numbers: readonly number[]
  readonly documents: readonly string[]
}

type Standing =
  | {
      readonly kind: 'amount'
      readonly amount: Decimal
      readonly nil: boolean
      readonly from: readonly Said[]
    }
  | { readonly kind: 'not applicable' | 'not reported' | 'partial' | 'other unit' }

const grouped = <T>(rows: readonly T[], key: (row: T) => string): T[][] => [...groupBy(rows, key).values()]

/** Of several statements the one that a resolution lets stand, else the one received last. */
const counting = (same: readonly Said[]): Said | undefined =>
  [...same].sort((a, b) => Number(b.stands) - Number(a.stands) || b.number - a.number)[0]

const disagree = (same: readonly Said[]): boolean =>
  new Set(same.map(({ amount, kind }) => plain(amount) ?? kind)).size > 1

/** 5 and 5.00 are one statement. */
const plain = (amount: string | null): string | null => {
  const read = amount === null ? undefined : decimalOf(amount)
  return read === undefined ? amount : decimalText(shortest(read))
}

/** What there is on a day: the newest that was told stands for the period, and is never added to what was there before. */
const newest = (each: readonly Said[]): readonly Said[] => {
  const counted = each.filter(({ kind }) => kind === 'value' || kind === 'nil')
  return [...(counted.length > 0 ? counted : each)]
    .sort((a, b) => (a.period.to < b.period.to ? 1 : -1))
    .slice(0, 1)
}

function standingOf(said: readonly Said[], asked: Period, isStock: boolean): Standing {
  const each = grouped(said, ({ period }) => `${period.from}/${period.to}`).flatMap(
    (same) => counting(same) ?? [],
  )
  const whole = each.find(({ period }) => samePeriod(period, asked))
  // A quarter counts in place of its months.
  const parts = isStock
    ? newest(each)
    : whole
      ? [whole]
      : each.filter((one) => !each.some((other) => isPartOf(one.period, other.period)))
  if (parts.every(({ kind }) => kind === 'not applicable')) return { kind: 'not applicable' }
  if (parts.every(({ kind }) => kind === 'not reported')) return { kind: 'not reported' }
  const counted = parts.filter(({ kind }) => kind === 'value' || kind === 'nil')
  const periods = counted.map(({ period }) => period)
  if (!isStock && !tileExactly(periods, asked)) return { kind: 'partial' }
  const amounts = counted.flatMap(({ kind, amount }) =>
    kind === 'nil' ? zero : amount === null ? [] : (decimalOf(amount) ?? []),
  )
  if (amounts.length !== counted.length) return { kind: 'other unit' }
  return {
    ...{ kind: 'amount', amount: sum(amounts), from: counted },
    nil: counted.every(({ kind }) => kind === 'nil'),
  }
}

/**
 * What an indicator counts in a period, place by place. `expected` is how many were asked; null where nobody was, and then
 * those count as expected that said anything. Of a stock the newest counts, of everything else what makes up the period. A place within another that spoke is not added a second time.
 */
export function whatAStageCounts(
  said: readonly Said[],
  asked: Period,
  expected: number | null,
  isStock = false,
): Stage {
  const spoke = new Set(
    said.flatMap(({ place, kind }) => (kind === 'value' || kind === 'nil' ? [place] : [])),
  )
  const outer = said.filter(({ place, partOf }) => partOf === '' || partOf === place || !spoke.has(partOf))
  const units = grouped(outer, ({ unit }) => unit).map((of) => ({
    unit: of[0]?.unit ?? '',
    standing: standingOf(of, asked, isStock),
    isDisputed: grouped(of, ({ period }) => `${period.from}/${period.to}`).some(disagree),
  }))
  const count = (kind: Standing['kind']) => units.filter(({ standing }) => standing.kind === kind).length
  const added = units.flatMap(({ unit, standing }) =>
    standing.kind === 'amount' ? [{ unit, ...standing }] : [],
  )
  const notApplicable = count('not applicable')
  const due = Math.max((expected ?? units.length) - notApplicable, added.length)
  const from = added.flatMap((one) => one.from)
  return {
    total: added.length === 0 ? undefined : sum(added.map(({ amount }) => amount)),
    coverage: {
      ...{ expected: due, reported: added.length, nil: added.filter(({ nil }) => nil).length },
      ...{ notReported: due - added.length, notApplicable, complete: due > 0 && due === added.length },
    },
    units: added.map(({ unit }) => unit).sort(),
    ...{ partial: count('partial'), otherUnit: count('other unit') },
    disputed: units.filter(({ isDisputed }) => isDisputed).length,
    numbers: from.map(({ number }) => number),
    documents: [...new Set(from.map(({ document }) => document))],
  }
}

export const noShareReasons = [
  'silent',
  'other kind of unit',
  'other coverage',
  'disputed',
  'from zero',
  'larger than before',
] as const
export type NoShareReason = (typeof noShareReasons)[number]

/**
 * The share of one stage that is counted in the next, or why there is none. Two totals of other places or offices have no
 * share between them, however near their numbers; nor have totals over which documents disagree.
 */
export function shareBetween(
  earlier: Stage,
  later: Stage,
  isSameKind: boolean,
): { readonly share: number } | { readonly because: NoShareReason } {
  if (!isSameKind) return { because: 'other kind of unit' }
  if (earlier.total === undefined || later.total === undefined) return { because: 'silent' }
  if (earlier.units.join('\n') !== later.units.join('\n')) return { because: 'other coverage' }
  if (earlier.disputed > 0 || later.disputed > 0) return { because: 'disputed' }
  if (earlier.total.digits === 0n) return { because: 'from zero' }
  if (compare(later.total, earlier.total) > 0) return { because: 'larger than before' }
  const scale = Math.max(earlier.total.scale, later.total.scale)
  const at = (value: Decimal) => Number(value.digits * 10n ** BigInt(scale - value.scale))
  return { share: at(later.total) / at(earlier.total) }
}
