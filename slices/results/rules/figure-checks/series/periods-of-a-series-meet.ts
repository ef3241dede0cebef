import { isolated } from '#kernel/pure/parsed.ts'
import { periodLabel } from '#kernel/pure/period-labels.ts'
import { comparePeriods, contains, daysIn, gapsIn, overlap } from '#kernel/pure/periods.ts'
import { type FigureFinding, documentLabel, rowsOf, subjectOf } from '../finding.ts'
import { type Statement, groupBy, indicatorKey, keyOf, nameKey, placeKey } from '../statement.ts'
import { type OwnSeries, monthsIn } from './own-series.ts'

const tellerKey = (s: Statement) => keyOf(indicatorKey(s), placeKey(s), nameKey(s.agency), s.unit.kind)

/** `periods-overlap`: two periods of one office that share days without one being a part of the other: they do not add. */
export function checkOverlaps(statements: readonly Statement[]): readonly FigureFinding[] {
  const reported = statements.filter(({ isTotal }) => !isTotal)
  return [...groupBy(reported, tellerKey).values()].flatMap((told) => {
    const sorted = [...told].sort((a, b) => comparePeriods(a.period, b.period))
    return sorted.flatMap((later, at) => {
      const earlier = sorted
        .slice(0, at)
        .findLast(
          (one) =>
            overlap(one.period, later.period) &&
            !contains(one.period, later.period) &&
            !contains(later.period, one.period),
        )
      return earlier === undefined ? [] : [overlapping(earlier, later)]
    })
  })
}

/** Fewer periods make no series in which one could be missing. */
const fewest = 3

/** `period-gap`: between two periods of a series at least one of its own length was never told: not reported is not zero. */
export function checkGaps(series: OwnSeries): readonly FigureFinding[] {
  if (series.length < fewest) return []
  return series.flatMap(({ statement: later }, at) => {
    const earlier = series[at - 1]?.statement
    if (earlier === undefined) return []
    const whole = { from: earlier.period.from, to: later.period.to }
    const [gap] = gapsIn([earlier.period, later.period], whole)
    if (gap === undefined || daysIn(gap) < daysIn(later.period) - 3) return []
    return [missing(earlier, later, periodLabel(gap), Math.round(daysIn(gap) / 30.44 / monthsIn(later)))]
  })
}

function overlapping(earlier: Statement, later: Statement): FigureFinding {
  const [subject, other] = [subjectOf(later), periodLabel(earlier.period)]
  const [document, otherDocument] = [documentLabel(later.document), documentLabel(earlier.document)]
  return {
    code: 'periods-overlap',
    severity: 'warning',
    ...{ row: later.row, rows: rowsOf([earlier, later]), column: 'period' },
    messages: {
      en: `${subject.en} (${document.en}) shares days with ${other.en} (${otherDocument.en}), and neither is a part of the other: the two do not add.`,
      ur: `${subject.ur} (${document.ur}) اور ${other.ur} (${otherDocument.ur}) کے کچھ دن مشترک ہیں اور کوئی دوسرے کا حصہ نہیں: دونوں جمع نہیں ہوتے۔`,
    },
    hint: {
      en: 'Ask for months, or for both by the same kind of year.',
      ur: 'ماہانہ اعداد مانگیے، یا دونوں ایک ہی طرح کے سال کے حساب سے۔',
    },
  }
}

function missing(
  earlier: Statement,
  later: Statement,
  gap: { readonly en: string; readonly ur: string },
  periods: number,
): FigureFinding {
  const [subject, before] = [subjectOf(later), periodLabel(earlier.period)]
  return {
    code: 'period-gap',
    severity: 'warning',
    ...{ row: later.row, rows: rowsOf([earlier, later]), column: 'period' },
    messages: {
      en: `${subject.en}: nothing was told for ${gap.en} (${periods} of its periods), after ${before.en}.`,
      ur: `${subject.ur}: ${before.ur} کے بعد ${gap.ur} (${isolated(String(periods))} مدتیں) کے لیے کچھ نہیں بتایا گیا۔`,
    },
    hint: {
      en: 'Ask the office for it, or for a nil report. Silence is not zero.',
      ur: 'دفتر سے یہ اعداد یا ندارد رپورٹ مانگیے۔ خاموشی صفر نہیں۔',
    },
  }
}
