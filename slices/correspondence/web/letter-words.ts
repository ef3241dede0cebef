import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const letterWords = {
  title: { en: 'Register of letters', ur: 'خطوط کا رجسٹر' },
  purpose: {
    en: 'Every letter in and out, with its diary number and file number.',
    ur: 'ہر موصول و ارسال شدہ خط، ڈائری نمبر اور فائل نمبر کے ساتھ۔',
  },
  register: { en: 'Register a letter', ur: 'خط کا اندراج کیجیے' },
  none: { en: 'No letter was registered yet', ur: 'ابھی کسی خط کا اندراج نہیں ہوا' },
  noneNext: {
    en: 'Register the first one; it gets diary number 1 of this year.',
    ur: 'پہلے خط کا اندراج کیجیے؛ اسے اس سال کا ڈائری نمبر 1 ملے گا۔',
  },
  direction: { en: 'Direction', ur: 'نوعیت' },
  diary: { en: 'Diary number', ur: 'ڈائری نمبر' },
  file: { en: 'File number', ur: 'فائل نمبر' },
  theirs: { en: 'Their reference', ur: 'ان کا حوالہ نمبر' },
  dated: { en: 'Date of the letter', ur: 'خط کی تاریخ' },
  subject: { en: 'Subject', ur: 'موضوع' },
  subjectHint: { en: 'One language is enough.', ur: 'ایک زبان میں لکھنا کافی ہے۔' },
  correspondent: { en: 'From or to', ur: 'فریقِ مراسلت' },
  scan: { en: 'Scan', ur: 'عکس' },
  noScan: { en: 'none', ur: 'نہیں' },
  scanHint: {
    en: 'PDF or picture, as it was received. It can also be left out.',
    ur: 'پی ڈی ایف یا تصویر، جیسا موصول ہوا۔ اس کے بغیر بھی اندراج ہو سکتا ہے۔',
  },
  close: { en: 'Close', ur: 'بند کیجیے' },
  medium: { en: 'Received or sent as', ur: 'ذریعہ' },
} satisfies Record<string, Bilingual>

export const directionWords: Readonly<Record<'in' | 'out', Bilingual>> = {
  in: { en: 'Incoming', ur: 'موصولہ' },
  out: { en: 'Outgoing', ur: 'مرسلہ' },
}
