import { type FormCell, type FormSheet, firstRow, writeForm } from '#kernel/papers/workbook/write-form.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { periodLabel } from '#kernel/pure/period-labels.ts'
import type { Period } from '#kernel/pure/periods.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { Line } from '../../contract.ts'
import { totalKey } from '../../rules/periodic/what-a-form-holds.ts'

const words = {
  title: { en: 'Periodic report', ur: 'میعادی رپورٹ' },
  fill: {
    en: 'Fill in the white cells, on this sheet or on the Urdu one. Write a number, nil, not reported or not applicable; never leave a cell empty.',
    ur: 'سفید خانے اس شیٹ پر یا انگریزی شیٹ پر بھریں۔ عدد، ندارد، رپورٹ نہیں ہوا یا اطلاق نہیں ہوتا لکھیں؛ کوئی خانہ خالی نہ چھوڑیں۔',
  },
  key: { en: 'Key', ur: 'کلید' },
  code: { en: 'Code', ur: 'کوڈ' },
  indicator: { en: 'Indicator', ur: 'اشاریہ' },
  place: { en: 'Place', ur: 'مقام' },
  unit: { en: 'Unit', ur: 'اکائی' },
  before: { en: 'Said before', ur: 'پہلے کیا کہا' },
  value: { en: 'Value', ur: 'قدر' },
  note: { en: 'Note', ur: 'نوٹ' },
  total: { en: 'Total', ur: 'مجموعہ' },
  joint: {
    en: 'of joint operations count in {share} ({operations}), and no more',
    ur: 'مشترکہ کارروائیوں میں سے {share} شامل کیجیے ({operations})، زیادہ نہیں',
  },
  asks: {
    en: 'A number, nil, not reported or not applicable. No unit, no dash.',
    ur: 'عدد، ندارد، رپورٹ نہیں ہوا یا اطلاق نہیں ہوتا۔ اکائی یا ڈیش نہ لکھیں۔',
  },
  nil: { en: 'nil', ur: 'ندارد' },
  'not reported': { en: 'not reported', ur: 'رپورٹ نہیں ہوا' },
  'not applicable': { en: 'not applicable', ur: 'اطلاق نہیں ہوتا' },
} satisfies Record<string, Bilingual>

/** In either language on both sheets: who fills one in may think in the other. */
const allowed = ['nil', 'not reported', 'not applicable', 'ندارد', 'رپورٹ نہیں ہوا', 'اطلاق نہیں ہوتا']

export const sealHeaders = ['Sutoon', 'Seal: do not change'] as const

export interface FormToWrite {
  readonly office: Bilingual
  readonly period: Period
  readonly lines: readonly Line[]
  readonly seal: string
}

type Said = { readonly kind: string; readonly value: string | null }

/** What was said, in the language of the cell. */
function saidIn(language: Language, said: Said | null): FormCell {
  if (said === null) return ''
  if (said.kind === 'nil' || said.kind === 'not reported' || said.kind === 'not applicable')
    return words[said.kind][language]
  const number = Number(said.value)
  return said.value !== null && said.value.length <= 15 && Number.isFinite(number)
    ? number
    : (said.value ?? '')
}

function sheetOf(form: FormToWrite, language: Language): FormSheet {
  const say = (text: Bilingual) => text[language]
  const fixed = (text: Bilingual, width: number) => ({ header: say(text), width, kind: 'fixed' as const })
  const titles = [`${say(words.title)}: ${say(form.office)}`, say(periodLabel(form.period)), say(words.fill)]
  const asks = { title: say(words.value), says: say(words.asks), words: allowed }
  return {
    ...{ name: language === 'en' ? 'English' : 'اردو', rightToLeft: language === 'ur', titles },
    columns: [
      { header: say(words.key), width: 14, kind: 'hidden' },
      ...[fixed(words.code, 18), fixed(words.indicator, 46), fixed(words.place, 24)],
      ...[fixed(words.unit, 14), fixed(words.before, 20)],
      { header: say(words.value), width: 20, kind: 'open', asks },
      { header: say(words.note), width: 36, kind: 'open' },
    ],
    rows: rowsOf(form, language, firstRow({ titles })),
  }
}

const valueColumn = 'G'

const shownApart = { en: '   of whom: ', ur: '   جن میں سے: ' }

/** What is asked, and what of joint operations is the office's own. */
function askedIn({ indicator, joint }: Line, language: Language): string {
  if (joint === null) return indicator.name[language]
  const { share, operations } = joint
  const said = fillBoth(words.joint, { share, operations: operations.join(', ') })
  return `${indicator.name[language]}\n${said[language]}`
}

/** Below a line the cells for those whom it is asked to tell apart. */
const partRows = ({ indicator, place, parts }: Line, language: Language): FormCell[][] =>
  parts.map(({ key, name, said }) => [
    ...[key, indicator.code, `${shownApart[language]}${name[language]}`, place],
    ...[indicator.unitName[language], '', language === 'en' ? saidIn(language, said) : '', ''],
  ])

/** A sum of cells of one column; a function takes at most 255 of them. */
function sumOf(rows: readonly number[]): string {
  const sums: string[] = []
  for (let from = 0; from < rows.length; from += 200)
    sums.push(
      `SUM(${rows
        .slice(from, from + 200)
        .map((row) => `${valueColumn}${row}`)
        .join(',')})`,
    )
  return sums.join('+')
}

/** The lines of each indicator, and below several of them their total: added by the spreadsheet, never imported. */
function rowsOf({ lines }: FormToWrite, language: Language, first: number): FormCell[][] {
  const rows: FormCell[][] = []
  let own: number[] = []
  for (const [at, line] of lines.entries()) {
    const { key, indicator, place, before, said } = line
    rows.push([
      ...[key, indicator.code, askedIn(line, language), place, indicator.unitName[language]],
      ...[saidIn(language, before), language === 'en' ? saidIn(language, said) : '', ''],
    ])
    own.push(first + rows.length - 1)
    rows.push(...partRows(line, language))
    if (lines[at + 1]?.indicator.id === indicator.id) continue
    const formula = sumOf(own)
    const isOne = own.length < 2
    own = []
    if (isOne || !unitOf(indicator.unit).addable) continue
    rows.push([
      ...[
        totalKey(indicator.code),
        indicator.code,
        words.total[language],
        '',
        indicator.unitName[language],
        '',
      ],
      { formula, result: 0 },
    ])
  }
  return rows
}

export const writeReportForm = (form: FormToWrite): Promise<Buffer> =>
  writeForm([
    sheetOf(form, 'en'),
    sheetOf(form, 'ur'),
    {
      ...{ name: 'Seal', rightToLeft: false, titles: [] },
      columns: sealHeaders.map((header, at) => ({ header, width: at === 0 ? 12 : 60, kind: 'fixed' })),
      rows: [['form', form.seal]],
    },
  ])
