import type { Day } from '#kernel/pure/calendar.ts'
import { type Decimal, add, multiply, rounded, zero } from '#kernel/pure/decimal.ts'
import { minorPlaces } from '#kernel/pure/money.ts'

/** What one unit of `currency` is in `into`, from a day on. */
export interface Rate {
  readonly currency: string
  readonly into: string
  readonly rate: Decimal
  readonly from: Day
  readonly document: string
  /** In the order of entry: of two for one day the later corrects the earlier. */
  readonly number: number
}

export interface Amount {
  readonly currency: string
  readonly amount: Decimal
}

export interface Total {
  readonly currency: string
  readonly amount: Decimal
  /** How many amounts are in it. */
  readonly counted: number
  /** The day whose rates were asked for, and those that were used. */
  readonly on: Day
  readonly rates: readonly Rate[]
  /** Sums by currency of what no rate was in force for: counted apart, never dropped. */
  readonly leftOut: readonly (Amount & { readonly counted: number })[]
}

export interface Counting {
  readonly currency: string
  readonly on: Day
  readonly rates: readonly Rate[]
}

/** The rate in force on a day: the last that began on it or before. Undefined where none had begun. */
export const rateInForce = (currency: string, { currency: into, on, rates }: Counting): Rate | undefined =>
  rates
    .filter((rate) => rate.currency === currency && rate.into === into && rate.from <= on)
    .toSorted((a, b) => (a.from === b.from ? b.number - a.number : a.from < b.from ? 1 : -1))[0]

/** Adds amounts of several currencies in one, exactly, and rounds once at the end. */
export function totalOf(amounts: readonly Amount[], counting: Counting): Total {
  const { currency: into, on } = counting
  const used = new Map<string, Rate>()
  const leftOut = new Map<string, Amount & { readonly counted: number }>()
  let sum = zero
  let counted = 0
  for (const { currency, amount } of amounts) {
    const rate = currency === into ? undefined : rateInForce(currency, counting)
    if (currency !== into && rate === undefined) {
      const before = leftOut.get(currency)
      leftOut.set(currency, {
        currency,
        amount: add(before?.amount ?? zero, amount),
        counted: (before?.counted ?? 0) + 1,
      })
      continue
    }
    if (rate !== undefined) used.set(currency, rate)
    sum = add(sum, rate === undefined ? amount : multiply(amount, rate.rate))
    counted += 1
  }
  return {
    ...{ currency: into, amount: rounded(sum, minorPlaces(into)), counted, on },
    rates: [...used.values()],
    leftOut: [...leftOut.values()],
  }
}
