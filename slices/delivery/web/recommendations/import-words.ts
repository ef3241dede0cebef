import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const recommendationImportWords = {
  import: { en: 'Enter a whole table', ur: 'پورا جدول درج کیجیے' },
  importMeans: {
    en: 'It is tried first and nothing is written. Once no cell is wrong, all rows are entered, for readers inside government.',
    ur: 'پہلے جانچ ہوتی ہے اور کچھ درج نہیں ہوتا۔ جب کوئی خانہ غلط نہ رہے تو تمام سطریں حکومت کے اندر کے قارئین کے لیے درج ہوتی ہیں۔',
  },
  columns: {
    en: 'The headers of the table; a row for each recommendation, offices by their codes in the register, days as 2023-06-15:',
    ur: 'جدول کے عنوانات؛ ہر سفارش کی ایک سطر، دفاتر رجسٹر کے کوڈ سے، تاریخیں 2023-06-15 کی صورت میں:',
  },
  sources: { en: 'In the column source, one of:', ur: 'کالم source میں ان میں سے ایک:' },
  table: { en: 'Table (.xlsx or .csv)', ur: 'جدول (.xlsx یا .csv)' },
  tryIt: { en: 'Try it', ur: 'جانچیے' },
  enter: { en: 'Enter all rows', ur: 'تمام سطریں درج کیجیے' },
  ready: {
    en: '{rows, plural, one {One row} other {# rows}} can be entered. Nothing was written yet.',
    ur: '{rows} سطریں درج ہو سکتی ہیں۔ ابھی کچھ درج نہیں ہوا۔',
  },
  faults: {
    en: '{count, plural, one {One cell} other {# cells}} to mend. Then choose the file again.',
    ur: '{count} خانے درست کرنا ہیں۔ پھر فائل دوبارہ چنیے۔',
  },
  cells: { en: 'Cells to mend', ur: 'درست طلب خانے' },
  cell: { en: 'Row and column', ur: 'سطر اور کالم' },
  what: { en: 'What is wrong, and what to write', ur: 'کیا غلط ہے، اور کیا لکھنا ہے' },
} as const satisfies Record<string, Bilingual>
