import { type Decimal, zero } from '#kernel/pure/decimal.ts'
import { parseNumber } from '#kernel/pure/digits.ts'
import { type Parsed, excerpt, isolated, parsed, unreadable } from '#kernel/pure/parsed.ts'

/**
 * What an office can say about one indicator, place and period. A number, a nil report, "not reported" and
 * "not applicable" are four different things (design law 2): only the first two can be added, and silence is never zero.
 */
export type FigureValue =
  | { readonly kind: 'number'; readonly number: Decimal }
  | { readonly kind: 'nil' }
  | { readonly kind: 'not reported' }
  | { readonly kind: 'not applicable' }

export type FigureKind = FigureValue['kind']

const nilWords = ['nil', 'none', 'nil report', 'ندارد', 'صفر رپورٹ', 'کوئی نہیں']
const notReportedWords = [
  'not reported',
  'nr',
  'not received',
  'awaited',
  'رپورٹ نہیں ہوا',
  'رپورٹ نہیں کیا گیا',
  'موصول نہیں ہوا',
  'غیر موصولہ',
]
const notApplicableWords = [
  'not applicable',
  'does not apply',
  'اطلاق نہیں ہوتا',
  'ناقابل اطلاق',
  'ناقابلِ اطلاق',
  'غیر متعلقہ',
]

const folded = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200e\u200f]+/g, ' ')
    .trim()
    .toLowerCase()

/** Reads one cell of a reporting workbook. An empty cell, "-" and "n/a" are problems: each could be two of the four things. */
export function readFigureCell(cell: string): Parsed<FigureValue> {
  const word = folded(cell)
  if (nilWords.includes(word)) return parsed({ kind: 'nil' })
  if (notReportedWords.includes(word)) return parsed({ kind: 'not reported' })
  if (notApplicableWords.includes(word)) return parsed({ kind: 'not applicable' })
  if (word === '')
    return unreadable(
      'value-missing',
      'The cell is empty. Write a number, "nil", "not reported" or "not applicable": an empty cell is never counted as zero.',
      'خانہ خالی ہے۔ عدد، «ندارد»، «رپورٹ نہیں ہوا» یا «اطلاق نہیں ہوتا» لکھیں: خالی خانہ کبھی صفر شمار نہیں کیا جاتا۔',
    )
  if (/^([-–—.?]+|n\/?a\.?|n\.a\.)$/.test(word))
    return unreadable(
      'value-unclear',
      `"${excerpt(cell)}" can mean nothing happened, nothing was reported, or not applicable. Write which one.`,
      `${isolated(excerpt(cell))} کا مطلب یہ بھی ہو سکتا ہے کہ کچھ نہیں ہوا، یہ بھی کہ رپورٹ نہیں ہوا، اور یہ بھی کہ اطلاق نہیں ہوتا۔ واضح لکھیں کہ کیا مراد ہے۔`,
    )
  const number = parseNumber(cell)
  return number.ok ? parsed({ kind: 'number', number: number.value }) : number
}

/** What can be added: the number, and zero for a nil report. Undefined for silence and for what does not apply. */
export function amountOf(value: FigureValue): Decimal | undefined {
  if (value.kind === 'number') return value.number
  return value.kind === 'nil' ? zero : undefined
}
