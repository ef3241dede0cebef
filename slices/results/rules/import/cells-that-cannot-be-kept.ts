import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { excerpt, isolated } from '#kernel/pure/parsed.ts'
import type { FigureFinding } from '../figure-checks/finding.ts'
import type { Statement } from '../figure-checks/statement.ts'

/** Longest texts of a figure, in characters: names, not paragraphs. */
export const longest = { place: 200, partOf: 300, agency: 200, document: 1_000, unit: 60 } as const

const columns = { place: 'place', partOf: 'part_of', agency: 'agency', document: 'document' } as const

const fault = (row: number, column: string, messages: Bilingual, hint: Bilingual): FigureFinding => ({
  code: 'row-unreadable',
  severity: 'error',
  row,
  rows: [row],
  column,
  messages,
  hint,
})

const tooLong = (row: number, column: string, length: number, limit: number): FigureFinding =>
  fault(
    row,
    column,
    {
      en: `The cell has ${length} characters; at most ${limit} are kept here.`,
      ur: `خانے میں ${length} حروف ہیں؛ یہاں زیادہ سے زیادہ ${limit} رکھے جاتے ہیں۔`,
    },
    {
      en: 'Write the short name, and attach longer texts as a document.',
      ur: 'مختصر نام لکھیں اور طویل متن دستاویز کے طور پر منسلک کریں۔',
    },
  )

/** Readable, and still not fit to be kept: texts that are too long, and years before the calendar begins. */
export function cellFaults(statement: Statement): FigureFinding[] {
  const { row, period } = statement
  const long = (['place', 'partOf', 'agency', 'document'] as const).flatMap((field) =>
    statement[field].length > longest[field]
      ? [tooLong(row, columns[field], statement[field].length, longest[field])]
      : [],
  )
  const unit = statement.unit.code.length
  return [
    ...long,
    ...(unit > longest.unit ? [tooLong(row, 'unit', unit, longest.unit)] : []),
    ...(period.from < '1800' || period.to > '2200-12-31' ? [notOfOurTime(row)] : []),
  ]
}

const notOfOurTime = (row: number): FigureFinding =>
  fault(
    row,
    'period',
    {
      en: 'The period lies before 1800 or after 2200.',
      ur: 'مدت 1800 سے پہلے یا 2200 کے بعد کی ہے۔',
    },
    { en: 'Write the year with four digits, such as 2025.', ur: 'سال چار ہندسوں میں لکھیں، جیسے 2025۔' },
  )

export const indicatorUnknown = (row: number, name: string): FigureFinding =>
  fault(
    row,
    'indicator',
    {
      en: `No indicator of this strategy has the code or name "${excerpt(name)}".`,
      ur: `اس حکمتِ عملی میں ${isolated(excerpt(name))} نام یا کوڈ کا کوئی اشاریہ نہیں۔`,
    },
    {
      en: 'Write the code or the name exactly as in the list of indicators, or ask the secretariat to declare it.',
      ur: 'کوڈ یا نام ہوبہو ویسے لکھیں جیسے اشاریوں کی فہرست میں ہے، یا سیکرٹریٹ سے اشاریہ مقرر کرنے کو کہیں۔',
    },
  )
