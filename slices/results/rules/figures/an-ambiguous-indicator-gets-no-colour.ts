import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type Decimal, compare, subtract, toNumber } from '#kernel/pure/decimal.ts'
import type { Coverage } from './a-total-carries-its-coverage.ts'
import { type FigureValue, amountOf } from './nil-is-not-silence.ts'

/** Whether more is better. `ambiguous` where it can be either: victims identified, quantities seized. */
export type Direction = 'up' | 'down' | 'ambiguous'

export type Measure = 'number' | 'percentage' | 'ordinal' | 'yes/no' | 'text'

export type ComputedStatus =
  | 'met'
  | 'on track'
  | 'behind'
  | 'off track'
  | 'needs a reading'
  | 'withheld'
  | 'cannot be computed'

export interface StatusReading {
  readonly status: ComputedStatus
  /** Null wherever arithmetic has no right to one. Never shown without the words. */
  readonly colour: 'green' | 'amber' | 'red' | null
  readonly because: Bilingual
}

export interface StatusQuestion {
  readonly direction: Direction
  readonly measure: Measure
  readonly baseline: Decimal | undefined
  readonly target: Decimal | undefined
  readonly value: FigureValue
  readonly coverage: Coverage
  /** Share of the time between baseline and target that has passed, 0 to 1. */
  readonly elapsed: number
  /** False where a new definition began between baseline and figure that cannot be compared; true when left out. */
  readonly isOneSeries?: boolean
  /** Below this share of expected units nothing is judged; 1 unless the strategy sets another. */
  readonly leastCoverage?: number
}

const without = (status: ComputedStatus, en: string, ur: string): StatusReading => ({
  status,
  colour: null,
  because: { en, ur },
})

/**
 * The status that the data say, kept apart from the one that the office says (design laws 4, 5 and 8).
 * Progress is the share of the way from baseline to target, held against the share of the time that has passed:
 * as far or farther is on track, at least half as far is behind, less is off track.
 */
export function computedStatus(question: StatusQuestion): StatusReading {
  return withoutArithmetic(question) ?? withoutFigures(question) ?? byProgress(question)
}

function withoutArithmetic({ direction, measure }: StatusQuestion): StatusReading | undefined {
  if (direction === 'ambiguous')
    return without(
      'needs a reading',
      'More of this can be better or worse. It gets no colour by arithmetic; an officer writes what it means.',
      'اس میں اضافہ بہتری بھی ہو سکتا ہے اور خرابی بھی۔ حساب سے اسے کوئی رنگ نہیں دیا جاتا؛ افسر تحریری تشریح درج کرتا ہے۔',
    )
  if (measure === 'text')
    return without(
      'needs a reading',
      'A text has no arithmetic; an officer writes what it means.',
      'متن کا حساب نہیں ہوتا؛ افسر تحریری تشریح درج کرتا ہے۔',
    )
  return undefined
}

function withoutFigures({
  baseline,
  target,
  value,
  coverage,
  leastCoverage = 1,
  isOneSeries = true,
}: StatusQuestion): StatusReading | undefined {
  if (value.kind === 'not applicable')
    return without(
      'cannot be computed',
      'The indicator does not apply here.',
      'یہاں اس اشاریے کا اطلاق نہیں ہوتا۔',
    )
  if (value.kind === 'not reported') return without('cannot be computed', 'Not reported.', 'رپورٹ نہیں ہوا۔')
  if (coverage.expected === 0 || coverage.reported / coverage.expected < leastCoverage)
    return without(
      'withheld',
      `Withheld: data incomplete (${coverage.reported} of ${coverage.expected} units reported).`,
      `روک لیا گیا: اعداد نامکمل ہیں (${coverage.expected} میں سے ${coverage.reported} اکائیوں نے رپورٹ کیا)۔`,
    )
  if (baseline && !isOneSeries)
    return without(
      'cannot be computed',
      'A new definition began between the baseline and this figure, so the two cannot be compared. Set a baseline by the new definition.',
      'بنیادی سطح اور اس عدد کے بیچ نئی تعریف نافذ ہوئی، اس لیے دونوں کا موازنہ نہیں ہو سکتا۔ نئی تعریف کے مطابق بنیادی سطح مقرر کیجیے۔',
    )
  return withoutEnds(baseline, target)
}

/** Says which end is missing: what stands in words is an end too, but none to measure against. */
function withoutEnds(baseline: Decimal | undefined, target: Decimal | undefined): StatusReading | undefined {
  if (!baseline && !target)
    return without(
      'cannot be computed',
      'There is neither a baseline nor a target in numbers to measure against.',
      'موازنے کے لیے نہ بنیادی سطح ہندسوں میں موجود ہے نہ ہدف۔',
    )
  if (!baseline)
    return without(
      'cannot be computed',
      'There is no baseline in numbers to measure against.',
      'موازنے کے لیے بنیادی سطح ہندسوں میں موجود نہیں۔',
    )
  if (!target)
    return without(
      'cannot be computed',
      'There is no target in numbers to measure against.',
      'موازنے کے لیے ہدف ہندسوں میں موجود نہیں۔',
    )
  return undefined
}

function byProgress({ direction, baseline, target, value, elapsed }: StatusQuestion): StatusReading {
  const amount = amountOf(value)
  if (!amount || !baseline || !target)
    return without(
      'cannot be computed',
      'There is no figure to measure.',
      'ناپنے کے لیے کوئی عدد موجود نہیں۔',
    )
  const sign = direction === 'up' ? 1 : -1
  const way = sign * toNumber(subtract(target, baseline))
  if (way < 0)
    return without(
      'cannot be computed',
      'The target lies on the wrong side of the baseline for this indicator. Correct the target or the direction.',
      'اس اشاریے کے لیے ہدف بنیادی سطح کے الٹ جانب ہے۔ ہدف یا سمت درست کریں۔',
    )
  if (sign * compare(amount, target) >= 0)
    return {
      status: 'met',
      colour: 'green',
      because: { en: 'The target is reached.', ur: 'ہدف حاصل ہو گیا ہے۔' },
    }
  // Target equals baseline (hold the level) and the figure is short of it: no share of a way of no length.
  const progress = way === 0 ? -1 : (sign * toNumber(subtract(amount, baseline))) / way
  return progressReading(progress, elapsed)
}

function progressReading(progress: number, elapsed: number): StatusReading {
  const percent = (share: number) => `${Math.round(share * 100)}%`
  const because =
    progress < 0
      ? { en: 'The figure is worse than the baseline.', ur: 'عدد بنیادی سطح سے بھی خراب ہے۔' }
      : {
          en: `${percent(progress)} of the way to the target, ${percent(elapsed)} of the time.`,
          ur: `ہدف تک ${percent(progress)} فاصلہ طے ہوا، جبکہ ${percent(elapsed)} وقت گزر چکا ہے۔`,
        }
  if (progress >= elapsed) return { status: 'on track', colour: 'green', because }
  if (progress >= elapsed / 2) return { status: 'behind', colour: 'amber', because }
  return { status: 'off track', colour: 'red', because }
}
