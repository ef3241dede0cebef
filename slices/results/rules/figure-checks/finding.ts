import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type Decimal, groupedText, timesPowerOfTen } from '#kernel/pure/decimal.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { periodLabel } from '#kernel/pure/period-labels.ts'
import type { Unit } from '#kernel/pure/units.ts'
import type { Statement } from './statement.ts'

/** Stable: scripts and pages name them. The last five say that a row could not be read as meant; the others are checks. */
export type FigureFindingCode =
  | 'sum-differs'
  | 'funnel-order'
  | 'documents-disagree'
  | 'periods-differ'
  | 'units-do-not-add'
  | 'stated-twice'
  | 'outlier'
  | 'jump'
  | 'repeated-value'
  | 'period-gap'
  | 'periods-overlap'
  | 'impossible-value'
  | 'breakdown-differs'
  | 'funnel-units-differ'
  | 'part-of-unknown'
  | 'row-unreadable'
  | 'unit-missing'
  | 'document-missing'

export type Explanation = 'factor-of-ten' | 'swapped-digits'

export interface FigureFinding {
  readonly code: FigureFindingCode
  /** `error` where the statements cannot all be true, or a row cannot be read; `warning` where something was assumed. */
  readonly severity: 'error' | 'warning'
  /** The row to look at first, and all rows concerned, it included. */
  readonly row: number
  readonly rows: readonly number[]
  readonly column: string
  readonly messages: Bilingual
  readonly hint: Bilingual
  /** What kind of slip would produce exactly this difference, where one does. */
  readonly explanation?: Explanation
}

/** "cybercrime enquiries, Pakistan, 2021 to 2025". */
export function subjectOf(statement: Statement): Bilingual {
  const period = periodLabel(statement.period)
  const place = statement.place.trim()
  return {
    en: [statement.indicator.trim(), place, period.en].filter(Boolean).join(', '),
    ur: [isolated(statement.indicator.trim()), place && isolated(place), period.ur]
      .filter(Boolean)
      .join('، '),
  }
}

/** The document's title without its address where it has both; what to say where it has neither. */
export function documentLabel(document: string): Bilingual {
  const title = document.replace(/[\s,(<]*https?:\/\/\S+$/, '').trim() || document.trim()
  return title === ''
    ? { en: 'a document that is not named', ur: 'ایک بے نام دستاویز' }
    : { en: title, ur: isolated(title) }
}

/** An amount of a base unit, in the unit that the row used: "982,026", "999.603 tonne". */
export function amountLabel(base: Decimal, unit: Unit): Bilingual {
  const number = groupedText(timesPowerOfTen(base, -unit.power))
  if (unit.kind === 'count') return { en: number, ur: isolated(number) }
  return { en: `${number} ${unit.name.en}`, ur: `${isolated(number)} ${unit.name.ur}` }
}

const namedAtMost = 12

/** A list inside a sentence; beyond a dozen the rest are counted, and the rows tell them. */
export function listed<T>(
  items: readonly T[],
  labelOf: (item: T) => Bilingual,
  separator: Bilingual,
): Bilingual {
  const rest = items.length - namedAtMost
  const first = items.slice(0, namedAtMost).map(labelOf)
  const more = { en: rest > 0 ? ` and ${rest} more` : '', ur: rest > 0 ? ` اور مزید ${rest}` : '' }
  return {
    en: `${first.map((label) => label.en).join(separator.en)}${more.en}`,
    ur: `${first.map((label) => label.ur).join(separator.ur)}${more.ur}`,
  }
}

export const comma: Bilingual = { en: ', ', ur: '، ' }
export const semicolon: Bilingual = { en: '; ', ur: '؛ ' }

export const rowsOf = (statements: readonly Statement[]): number[] =>
  [...new Set(statements.map((statement) => statement.row))].sort((a, b) => a - b)

const slips: Readonly<Record<Explanation, Bilingual>> = {
  'factor-of-ten': {
    en: ' One is ten times the other, within 0.1%.',
    ur: ' ایک عدد دوسرے کا دس گنا ہے (0.1 فیصد کے فرق کے اندر)۔',
  },
  'swapped-digits': {
    en: ' They are the same but for two neighbouring digits, which are swapped.',
    ur: ' دونوں میں صرف دو متصل ہندسوں کی ترتیب الٹی ہے۔',
  },
}

export const slipSentence = (explanation: Explanation | undefined): Bilingual =>
  explanation ? slips[explanation] : { en: '', ur: '' }

export const askTheOffice: Bilingual = {
  en: 'Ask the reporting office which figure is right. Leave both as printed, and record a correction that points at the wrong one.',
  ur: 'رپورٹ کرنے والے دفتر سے دریافت کریں کہ کون سا عدد درست ہے۔ دونوں اعداد جوں کے توں رہنے دیں اور ایسی تصحیح درج کریں جو غلط عدد کا حوالہ دے۔',
}
