import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { SheetColumn } from '../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import { columnNames } from '../../contract/kinds/sheet-names.ts'

/** How wide each column of a sheet is, in characters. */
export const widths: Readonly<Record<SheetColumn, number>> = {
  ...{ sheet: 14, line: 8, time: 10, district: 18, sex: 12, age: 14, question: 12, words: 60 },
  ...{ callBack: 14, sector: 22, agree: 12, disagree: 12, pass: 12 },
}

/** Both languages head every column: who fills it in reads one, who types it in may read the other. */
export const headerOf = (column: SheetColumn): string =>
  `${columnNames[column].en} · ${columnNames[column].ur}`

export const sheetWords = {
  questions: { en: 'Questions', ur: 'سوالات' },
  number: { en: 'Number', ur: 'نمبر' },
  asked: { en: 'What is asked', ur: 'کیا پوچھا جا رہا ہے' },
  rules: { en: 'Please note', ur: 'براہِ کرم نوٹ کیجیے' },
} as const satisfies Record<string, Bilingual>
