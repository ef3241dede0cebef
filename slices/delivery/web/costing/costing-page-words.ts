import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const costingPageWords = {
  purpose: {
    en: 'What the activity needs: so much of something at so much each, in which year. Each year becomes its estimate.',
    ur: 'سرگرمی کو کیا درکار ہے: کتنی چیز، فی اکائی کتنے میں، کس سال۔ ہر سال اس کا تخمینہ بن جاتا ہے۔',
  },
  back: { en: 'The money of the activity', ur: 'سرگرمی کی رقوم' },
  inputs: { en: 'Inputs', ur: 'مدیں' },
  cost: { en: 'Cost', ur: 'لاگت' },
  row: { en: '{column}, row {row}', ur: '{column}، سطر {row}' },
  removal: { en: 'Remove', ur: 'ہٹانا' },
  remove: { en: 'Remove row {row}', ur: 'سطر {row} ہٹائیے' },
  add: { en: 'Add a row', ur: 'سطر بڑھائیے' },
  totals: { en: 'By fiscal year', ur: 'مالی سال کے لحاظ سے' },
  none: { en: 'No costing sheet was entered', ur: 'کوئی لاگت نامہ درج نہیں ہوا' },
  noneNext: {
    en: 'The accountable office or the secretariat enters one, on screen or from a workbook.',
    ur: 'ذمہ دار دفتر یا سیکرٹریٹ اسے اسکرین پر یا ورک بک سے درج کرتا ہے۔',
  },
  standing: {
    en: 'Counts since {day}: {document}. Sheets before it: {earlier}.',
    ur: '{day} سے شمار میں: {document}۔ اس سے پہلے کے لاگت نامے: {earlier}۔',
  },
  byHand: {
    en: 'Estimates that were entered by hand and count besides: {count} ({documents}). Replace those that this sheet covers.',
    ur: 'ہاتھ سے درج تخمینے جو اس کے علاوہ شمار ہوتے ہیں: {count} ({documents})۔ جو اس لاگت نامے میں آ جاتے ہیں انہیں تبدیل کیجیے۔',
  },
  enter: { en: 'Enter the sheet', ur: 'لاگت نامہ درج کیجیے' },
  means: {
    en: 'The sheet is entered whole. It takes the place of the one before, which stays in the history.',
    ur: 'لاگت نامہ پورا درج ہوتا ہے۔ یہ پچھلے کی جگہ لیتا ہے، جو تاریخ میں رہتا ہے۔',
  },
  mend: { en: 'Cells to mend first: {count}', ur: 'پہلے درست کرنے والے خانے: {count}' },
  workbook: { en: 'In a spreadsheet', ur: 'اسپریڈ شیٹ میں' },
  workbookMeans: {
    en: 'The workbook holds what stands now and adds itself. Filled in, it is read into the table above, and entered there.',
    ur: 'ورک بک میں موجودہ اندراج ہوتا ہے اور وہ خود جمع کرتی ہے۔ بھری ہوئی ورک بک اوپر کی جدول میں پڑھی جاتی ہے اور وہیں سے درج ہوتی ہے۔',
  },
  filled: { en: 'The filled workbook', ur: 'بھری ہوئی ورک بک' },
  readIn: { en: 'Read into the table: {count} rows.', ur: 'جدول میں پڑھی گئیں: {count} سطریں۔' },
  fromLetter: { en: 'From a letter of the office', ur: 'دفتر کے خط سے' },
} satisfies Record<string, Bilingual>
