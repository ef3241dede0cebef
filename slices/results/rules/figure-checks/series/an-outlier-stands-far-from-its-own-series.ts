import { toNumber } from '#kernel/pure/decimal.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { type FigureFinding, amountLabel, subjectOf } from '../finding.ts'
import type { Amount } from '../statement.ts'
import type { OwnSeries } from './own-series.ts'

/** Fewer say nothing of what is usual. */
const fewest = 6
/** Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers: beyond 3.5 a value is labelled. */
const limit = 3.5

/**
 * The modified z-score of each value: 0.6745 times its distance from the median over the median absolute deviation. Where more
 * than half of the values are equal that deviation is zero, and 1.253314 times the mean absolute deviation takes its place.
 * Zero for all where all are equal.
 */
export function modifiedZScores(values: readonly number[]): readonly number[] {
  const middle = median(values)
  const distances = values.map((value) => Math.abs(value - middle))
  const deviation = median(distances)
  const mean = distances.reduce((a, b) => a + b, 0) / Math.max(1, distances.length)
  const scale = deviation > 0 ? deviation / 0.6745 : 1.253314 * mean
  return values.map((value) => (scale === 0 ? 0 : (value - middle) / scale))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[half - 1] ?? 0, sorted[half] ?? 0]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/** `outlier`: a figure far from what its own office usually says of the same thing. It may be true; it is to be asked about. */
export function checkOutliers(series: OwnSeries): readonly FigureFinding[] {
  if (series.length < fewest) return []
  const values = series.map(({ base }) => toNumber(base))
  const scores = modifiedZScores(values)
  return series.flatMap((one, at) =>
    Math.abs(scores[at] ?? 0) > limit ? [finding(one, scores[at] ?? 0, series.length)] : [],
  )
}

function finding({ statement, base }: Amount, score: number, count: number): FigureFinding {
  const [subject, amount, shown] = [subjectOf(statement), amountLabel(base, statement.unit), score.toFixed(1)]
  return {
    code: 'outlier',
    severity: 'warning',
    ...{ row: statement.row, rows: [statement.row], column: 'value' },
    messages: {
      en: `${subject.en}: ${amount.en} lies far from the ${count} figures of its own series (modified z-score ${shown}, limit ${limit}).`,
      ur: `${subject.ur}: ${amount.ur} اپنے ہی سلسلے کے ${isolated(String(count))} اعداد سے بہت دور ہے (ترمیم شدہ زیڈ اسکور ${isolated(shown)}، حد ${isolated(String(limit))})۔`,
    },
    hint: {
      en: 'Ask the office what happened, or whether a digit slipped. If it is true, resolve this with what it says.',
      ur: 'دفتر سے پوچھیے کہ کیا ہوا، یا کہیں ہندسہ تو نہیں بدلا۔ اگر درست ہے تو اس کے جواب کے ساتھ فیصلہ درج کیجیے۔',
    },
  }
}
