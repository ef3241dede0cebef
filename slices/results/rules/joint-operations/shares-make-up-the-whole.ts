import { type Decimal, compare, sum } from '#kernel/pure/decimal.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import type { Period } from '#kernel/pure/periods.ts'

export interface ShareOf {
  readonly office: string
  readonly value: Decimal
}

/** Shares of one result: each office once, none below nothing, and together exactly the whole. */
export function faultOfShares(
  total: Decimal,
  shares: readonly ShareOf[],
): 'office-twice' | 'below-nothing' | 'not-the-whole' | null {
  if (new Set(shares.map(({ office }) => office)).size < shares.length) return 'office-twice'
  if (shares.some(({ value }) => value.digits < 0n)) return 'below-nothing'
  return compare(sum(shares.map(({ value }) => value)), total) === 0 ? null : 'not-the-whole'
}

export interface ResultOfOperation {
  readonly indicator: string
  readonly total: Decimal
  readonly shares: readonly ShareOf[]
}

export interface OperationSaid {
  readonly reference: string
  readonly endedOn: Day
  /** False where the office in whose name it was entered says that it is not its word. */
  readonly counts: boolean
  readonly results: readonly ResultOfOperation[]
}

/** The country's results of joint operations that ended in a period: each operation once, whoever took part. */
export function countedOnce(
  operations: readonly OperationSaid[],
  { from, to }: Period,
): ReadonlyMap<string, { readonly total: Decimal; readonly operations: readonly string[] }> {
  const within = operations.filter(({ counts, endedOn }) => counts && endedOn >= from && endedOn <= to)
  const indicators = new Set(within.flatMap(({ results }) => results.map(({ indicator }) => indicator)))
  return new Map(
    [...indicators].map((indicator) => {
      const own = within.flatMap(({ reference, results }) =>
        results.flatMap((one) => (one.indicator === indicator ? [{ reference, total: one.total }] : [])),
      )
      return [
        indicator,
        { total: sum(own.map(({ total }) => total)), operations: own.map(({ reference }) => reference) },
      ]
    }),
  )
}

/** What of them is one office's: no more than this may stand in its own report. */
export function sharesOf(
  operations: readonly OperationSaid[],
  period: Period,
  office: string,
): ReturnType<typeof countedOnce> {
  return countedOnce(
    operations.map((operation) => ({
      ...operation,
      results: operation.results.flatMap(({ indicator, shares }) =>
        shares.flatMap((share) =>
          share.office === office ? [{ indicator, total: share.value, shares: [] }] : [],
        ),
      ),
    })),
    period,
  )
}
