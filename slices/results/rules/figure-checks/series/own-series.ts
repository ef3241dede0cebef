import { comparePeriods, daysIn, samePeriod } from '#kernel/pure/periods.ts'
import {
  type Amount,
  type Statement,
  amountsIn,
  groupBy,
  indicatorKey,
  keyOf,
  nameKey,
  placeKey,
} from '../statement.ts'

/** What one office said of one indicator and place, for periods of one length, earliest first. */
export type OwnSeries = readonly Amount[]

const daysOfAMonth = 30.44

/** Periods of 28 to 31 days are one length, and so are those of 365 and 366: whole months are what is reported. */
export const monthsIn = ({ period }: Statement): number => Math.round(daysIn(period) / daysOfAMonth)

const seriesKey = (s: Statement) =>
  keyOf(indicatorKey(s), placeKey(s), nameKey(s.agency), s.unit.kind, String(monthsIn(s)))

/**
 * Series of amounts by indicator, place, office, kind of unit and length of period. Where an office states one period
 * more than once the first statement is taken: that the others differ is another check's finding. Printed totals are left
 * out, being sums of what was reported.
 */
export function ownSeries(statements: readonly Statement[]): readonly OwnSeries[] {
  const reported = amountsIn(statements.filter(({ isTotal }) => !isTotal))
  return [...groupBy(reported, ({ statement }) => seriesKey(statement)).values()].map((amounts) =>
    [...amounts]
      .sort((a, b) => comparePeriods(a.statement.period, b.statement.period))
      .filter((one, at, all) => {
        const before = all[at - 1]
        return before === undefined || !samePeriod(before.statement.period, one.statement.period)
      }),
  )
}
