import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { CostingColumn } from '../../rules/money/a-costing-adds-inputs-by-year.ts'

/** Headers of the sheet, on screen and in the workbook, where both languages stand in one cell. */
export const costingColumnNames: Readonly<Record<CostingColumn, Bilingual>> = {
  input: { en: 'Input', ur: 'مد' },
  unit: { en: 'Unit', ur: 'اکائی' },
  quantity: { en: 'Quantity', ur: 'مقدار' },
  unitCost: { en: 'Unit cost', ur: 'فی اکائی لاگت' },
  year: { en: 'Fiscal year', ur: 'مالی سال' },
  basis: { en: 'Basis', ur: 'بنیاد' },
}

export const costingWords = {
  read: {
    en: 'Shows the costing sheet of an activity: input, quantity, unit cost and year, with what each year adds to.',
    ur: 'سرگرمی کا لاگت نامہ دکھاتا ہے: مد، مقدار، فی اکائی لاگت اور سال، ہر سال کے مجموعے کے ساتھ۔',
  },
  enter: {
    en: 'Enters a costing sheet whole; each of its years becomes an estimate that takes the place of the sheet before.',
    ur: 'لاگت نامہ پورا درج کرتا ہے؛ اس کا ہر سال ایک تخمینہ بنتا ہے جو پچھلے لاگت نامے کی جگہ لیتا ہے۔',
  },
  try: {
    en: 'Reads a costing sheet that was filled in a spreadsheet, and names the cells that cannot be read. Nothing is written.',
    ur: 'اسپریڈ شیٹ میں بھرا لاگت نامہ پڑھتا ہے اور نہ پڑھے جانے والے خانے بتاتا ہے۔ کچھ لکھا نہیں جاتا۔',
  },
  make: {
    en: 'Makes the costing sheet of an activity as a workbook, to be filled in and brought back.',
    ur: 'سرگرمی کا لاگت نامہ ورک بک کی صورت میں بناتا ہے، تاکہ بھر کر واپس لایا جائے۔',
  },
  unreadable: {
    en: '{count} cells cannot be read, the first in row {row}, {column}. Mend them; nothing was entered.',
    ur: '{count} خانے نہیں پڑھے جا سکتے، پہلا سطر {row}، {column}۔ انہیں درست کیجیے؛ کچھ درج نہیں ہوا۔',
  },
  empty: {
    en: 'The sheet has no input. Write at least one.',
    ur: 'لاگت نامے میں کوئی مد نہیں۔ کم از کم ایک لکھیے۔',
  },
  notASheet: {
    en: 'No costing sheet was found in this file. Its columns are Input, Unit, Quantity, Unit cost, Fiscal year and Basis.',
    ur: 'اس فائل میں لاگت نامہ نہیں ملا۔ اس کے کالم مد، اکائی، مقدار، فی اکائی لاگت، مالی سال اور بنیاد ہیں۔',
  },
  newer: { en: 'A newer costing sheet.', ur: 'نیا لاگت نامہ۔' },
  sheet: { en: 'Costing sheet', ur: 'لاگت نامہ' },
  cost: { en: 'Cost', ur: 'لاگت' },
  total: { en: 'Total', ur: 'مجموعہ' },
  fill: {
    en: 'One row for each input and fiscal year. The grey column and the total add themselves.',
    ur: 'ہر مد اور مالی سال کے لیے ایک سطر۔ سرمئی کالم اور مجموعہ خود بنتے ہیں۔',
  },
} satisfies Record<string, Bilingual>
