import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const formPageWords = {
  workbook: { en: 'By workbook', ur: 'ورک بک کے ذریعے' },
  workbookPurpose: {
    en: 'Made for this office and period, in both languages. Mail it to an office that never signs in; what comes back is tried first, and entered whole or not at all.',
    ur: 'اس دفتر اور مدت کے لیے، دونوں زبانوں میں۔ جو دفتر کبھی سائن اِن نہیں کرتا اسے ڈاک سے بھیجیے؛ جو واپس آئے اسے پہلے آزمایا جاتا ہے، پھر پورا درج ہوتا ہے یا بالکل نہیں۔',
  },
  make: { en: 'Make the form', ur: 'فارم بنائیے' },
  made: { en: 'The form has {count} lines.', ur: 'فارم میں {count} سطریں ہیں۔' },
  download: { en: 'Download it', ur: 'اسے اتاریے' },
  back: { en: 'The form that came back', ur: 'واپس آنے والا فارم' },
  backHint: { en: 'The .xlsx file as the office filled it.', ur: 'xlsx. فائل، جیسے دفتر نے بھری۔' },
  tryIt: { en: 'Try it', ur: 'آزمائیے' },
  good: { en: 'All {count} lines can be read.', ur: 'تمام {count} سطریں پڑھی جا سکتی ہیں۔' },
  faults: { en: 'Cells to mend: {count}', ur: 'درست کرنے والے خانے: {count}' },
  at: { en: '{sheet}, row {row}', ur: '{sheet}، سطر {row}' },
  enter: { en: 'Enter the report', ur: 'رپورٹ درج کیجیے' },
  entered: {
    en: 'The report is entered, with {count} figures. It waits for the verifier.',
    ur: 'رپورٹ {count} اعداد کے ساتھ درج ہوئی۔ اب تصدیق کنندہ کی منتظر ہے۔',
  },
  toReport: { en: 'See the report', ur: 'رپورٹ دیکھیے' },
  screen: { en: 'On screen', ur: 'اسکرین پر' },
  screenPurpose: {
    en: 'A number, nil, not reported or not applicable in each cell. Enter and the arrows move up and down; a column copied from Excel can be pasted. What you type is kept on this machine until you send it.',
    ur: 'ہر خانے میں عدد، ندارد، رپورٹ نہیں ہوا یا اطلاق نہیں ہوتا۔ Enter اور تیر کے بٹن اوپر نیچے لے جاتے ہیں؛ ایکسل سے نقل کیا گیا کالم چسپاں ہو سکتا ہے۔ بھیجنے تک لکھا ہوا اسی مشین پر محفوظ رہتا ہے۔',
  },
  value: { en: 'Value', ur: 'قدر' },
  note: { en: 'Note', ur: 'نوٹ' },
  valueOf: { en: 'Value of {line}', ur: '{line} کی قدر' },
  noteOf: { en: 'Note on {line}', ur: '{line} پر نوٹ' },
  send: { en: 'Report', ur: 'رپورٹ کیجیے' },
  left: {
    en: 'Cells that are still empty or cannot be read: {count}.',
    ur: '{count} خانے ابھی خالی ہیں یا پڑھے نہیں جا سکتے۔',
  },
  done: {
    en: 'This office has reported for this period.',
    ur: 'یہ دفتر اس مدت کی رپورٹ دے چکا ہے۔',
  },
} satisfies Record<string, Bilingual>
