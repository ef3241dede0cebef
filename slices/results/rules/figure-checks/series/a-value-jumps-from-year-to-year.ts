import { compare, integer, multiply, timesPowerOfTen } from '#kernel/pure/decimal.ts'
import { periodLabel } from '#kernel/pure/period-labels.ts'
import { type FigureFinding, amountLabel, rowsOf, subjectOf } from '../finding.ts'
import type { Amount } from '../statement.ts'
import type { OwnSeries } from './own-series.ts'

/** More than double, or less than half. */
const factor = integer(2)
/** Small counts double by chance; the larger of the two must reach this many of the unit in which it was written. */
const least = integer(30)

/** `jump`: what an office says of a period, and of the same period a year before, differ by more than a factor of two. */
export function checkJumps(series: OwnSeries): readonly FigureFinding[] {
  const [first] = series
  if (first === undefined || !first.statement.unit.addable) return []
  const byFirstDay = new Map(series.map((one) => [one.statement.period.from, one]))
  return series.flatMap((later) => {
    const earlier = byFirstDay.get(aYearBefore(later.statement.period.from))
    return earlier !== undefined && jumps(earlier, later) ? [finding(earlier, later)] : []
  })
}

const aYearBefore = (day: string): string =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`

function jumps(a: Amount, b: Amount): boolean {
  const [low, high] = compare(a.base, b.base) < 0 ? [a, b] : [b, a]
  const reached = timesPowerOfTen(high.base, -high.statement.unit.power)
  return compare(reached, least) >= 0 && compare(high.base, multiply(low.base, factor)) > 0
}

function finding(earlier: Amount, later: Amount): FigureFinding {
  const subject = subjectOf(later.statement)
  const [before, after] = [
    amountLabel(earlier.base, earlier.statement.unit),
    amountLabel(later.base, later.statement.unit),
  ]
  const when = periodLabel(earlier.statement.period)
  return {
    code: 'jump',
    severity: 'warning',
    ...{ row: later.statement.row, rows: rowsOf([earlier.statement, later.statement]), column: 'value' },
    messages: {
      en: `${subject.en}: ${after.en}, after ${before.en} a year before (${when.en}): by more than a factor of two.`,
      ur: `${subject.ur}: ${after.ur}، جبکہ ایک سال پہلے (${when.ur}) ${before.ur}: دو گنا سے زیادہ فرق۔`,
    },
    hint: {
      en: 'Ask the office whether something happened, the definition changed, or a part of the year is missing.',
      ur: 'دفتر سے پوچھیے کہ کچھ ہوا، تعریف بدلی، یا سال کا کوئی حصہ رہ گیا۔',
    },
  }
}
