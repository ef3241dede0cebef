import { type Decimal, add, compare, sum, zero } from '#kernel/pure/decimal.ts'
import { periodLabel } from '#kernel/pure/period-labels.ts'
import { coverageOf } from '../figures/a-total-carries-its-coverage.ts'
import {
  type FigureFinding,
  amountLabel,
  comma,
  documentLabel,
  listed,
  rowsOf,
  subjectOf,
} from './finding.ts'
import {
  type Amount,
  type Statement,
  amountsIn,
  documentKey,
  groupBy,
  indicatorKey,
  isSum,
  keyOf,
  placeKey,
} from './statement.ts'
import { type Parts, byFirstDay, countBefore, periodParts, rowsInside } from './which-parts-a-total-has.ts'

const seriesKey = (s: Statement) => keyOf(indicatorKey(s), placeKey(s), s.unit.kind)

/**
 * `periods-differ`: a figure for a period against what one document gives for stretches inside it. It is a finding
 * where stretches that do not overlap already exceed the whole, or where they make up the whole and their sum is another.
 * A printed total whose parts make it up in its own document is left to `sum-differs`. Percentages and scores have no sum, and stocks none over time.
 */
export function checkPeriods(statements: readonly Statement[]): FigureFinding[] {
  const addable = statements.filter(({ unit }) => unit.addable && !unit.isStock)
  return [...groupBy(addable, seriesKey).values()].flatMap((series) => {
    const byDocument = [...groupBy(series, documentKey).values()].map(byFirstDay)
    return amountsIn(series).flatMap((whole) =>
      byDocument.flatMap((rows) => againstDocument(whole, rows) ?? []),
    )
  })
}

function againstDocument(whole: Amount, rows: readonly Statement[]): FigureFinding | undefined {
  const inside = rowsInside(rows, whole.statement)
  const parts = periodParts(inside, whole.statement)
  const [first] = inside
  if (!parts || !first) return undefined
  const ownDocument = documentKey(first) === documentKey(whole.statement)
  if (whole.statement.isTotal && ownDocument && parts.closed) return undefined
  const most = mostWithoutOverlap(amountsIn(inside))
  const reaches = sum(most.map((part) => part.base))
  if (compare(reaches, whole.base) > 0 && !isSum(reaches, most, whole))
    return finding(whole, most, reaches, 'exceeds')
  return tilesToAnother(whole, parts)
}

function tilesToAnother(whole: Amount, { parts, closed }: Parts): FigureFinding | undefined {
  if (!closed || coverageOf(parts.map((part) => part.value)).notReported > 0) return undefined
  const amounts = amountsIn(parts)
  const added = sum(amounts.map((part) => part.base))
  if (amounts.length === 0 || isSum(added, amounts, whole)) return undefined
  return finding(whole, amounts, added, 'differs')
}

/** The stretches that do not overlap and together hold the most: a lower bound of the whole, since no count is negative. (Weighted interval scheduling.) */
function mostWithoutOverlap(amounts: readonly Amount[]): Amount[] {
  const sorted = [...amounts]
    .filter(({ base }) => base.digits > 0n)
    .sort((a, b) => (a.statement.period.to < b.statement.period.to ? -1 : 1))
  const best: { total: Decimal; chosen: Amount | null; before: number }[] = [
    { total: zero, chosen: null, before: 0 },
  ]
  for (const [i, amount] of sorted.entries()) {
    const before = countBefore(
      i,
      (k) => (sorted[k]?.statement.period.to ?? '') < amount.statement.period.from,
    )
    const withIt = add(best[before]?.total ?? zero, amount.base)
    const without = best[i]?.total ?? zero
    best.push(
      compare(withIt, without) > 0
        ? { total: withIt, chosen: amount, before }
        : { total: without, chosen: null, before: i },
    )
  }
  const chosen: Amount[] = []
  for (let i = sorted.length; i > 0; ) {
    const step = best[i]
    if (step?.chosen) chosen.unshift(step.chosen)
    i = step?.before ?? 0
  }
  return chosen
}

function finding(
  whole: Amount,
  parts: readonly Amount[],
  added: Decimal,
  how: 'exceeds' | 'differs',
): FigureFinding {
  const { statement } = whole
  const [subject, source] = [subjectOf(statement), documentLabel(statement.document)]
  const partSource = documentLabel(parts[0]?.statement.document ?? '')
  const stretches = listed(parts, (part) => periodLabel(part.statement.period), comma)
  const [given, result] = [amountLabel(whole.base, statement.unit), amountLabel(added, statement.unit)]
  const verdict =
    how === 'exceeds'
      ? { en: 'which is already more', ur: 'جو پوری مدت کے عدد سے بھی زیادہ ہے' }
      : {
          en: 'which is not the same, though they make up the whole period',
          ur: 'جو اس کے برابر نہیں، حالانکہ یہ مل کر پوری مدت بناتے ہیں',
        }
  return {
    code: 'periods-differ',
    severity: 'error',
    row: statement.row,
    rows: rowsOf([statement, ...parts.map((part) => part.statement)]),
    column: 'value',
    messages: {
      en: `${subject.en}: ${given.en} (${source.en}). Parts of that period (${stretches.en}) come to ${result.en} (${partSource.en}), ${verdict.en}.`,
      ur: `${subject.ur}: ${given.ur} (${source.ur})۔ اسی مدت کے حصوں (${stretches.ur}) کا مجموعہ ${result.ur} (${partSource.ur}) بنتا ہے، ${verdict.ur}۔`,
    },
    hint: {
      en: 'Either a figure is wrong, or the two count different things. Ask for both definitions, and record them as two indicators if they differ.',
      ur: 'یا تو کوئی عدد غلط ہے یا دونوں مختلف چیزیں شمار کرتے ہیں۔ دونوں کی تعریف دریافت کریں، اور اگر تعریفیں مختلف ہوں تو انہیں دو الگ اشاریوں کے طور پر درج کریں۔',
    },
  }
}
