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
  kind: { en: 'Kind', ur: 'قسم' },
  otherKind: { en: 'Another kind', ur: 'کوئی اور' },
  year: { en: 'Year', ur: 'سال' },
  words: { en: 'Words, reference or diary number', ur: 'الفاظ، حوالہ یا ڈائری نمبر' },
  all: { en: 'All', ur: 'تمام' },
  shown: { en: '{from} to {to} of {total}', ur: '{total} میں سے {from} تا {to}' },
  noneFits: { en: 'No letter fits what you chose', ur: 'آپ کے انتخاب کے مطابق کوئی خط نہیں' },
  noneFitsNext: {
    en: 'Take one of the choices back, or write fewer words.',
    ur: 'کوئی ایک انتخاب واپس لیجیے، یا کم الفاظ لکھیے۔',
  },
  takeBack: { en: 'Take all choices back', ur: 'تمام انتخاب واپس لیجیے' },
  workbook: { en: 'Excel file of these', ur: 'ان کی ایکسل فائل' },
  pages: { en: 'Pages of the register', ur: 'رجسٹر کے صفحات' },
  page: { en: 'Page {page}', ur: 'صفحہ {page}' },
  previous: { en: 'Previous page', ur: 'پچھلا صفحہ' },
  next: { en: 'Next page', ur: 'اگلا صفحہ' },
  one: { en: 'A letter of the register', ur: 'رجسٹر کا ایک خط' },
  onePurpose: {
    en: 'What came in or went out, what it is about, and its file.',
    ur: 'کیا موصول یا ارسال ہوا، کس بارے میں ہے، اور اس کی فائل۔',
  },
  about: { en: 'What it is about', ur: 'کس بارے میں' },
  aboutUnknown: { en: 'Not said', ur: 'درج نہیں' },
  registered: { en: 'Registered', ur: 'اندراج' },
  wordFile: { en: 'Word file', ur: 'ورڈ فائل' },
  noFile: {
    en: 'Neither scan nor file was entered with this letter.',
    ur: 'اس خط کے ساتھ نہ عکس درج ہوا نہ فائل۔',
  },
  back: { en: 'Back to the register', ur: 'رجسٹر پر واپس' },
  itself: { en: 'The letter itself', ur: 'خط' },
  medium: { en: 'Received or sent as', ur: 'ذریعہ' },
} satisfies Record<string, Bilingual>

export const directionWords: Readonly<Record<'in' | 'out', Bilingual>> = {
  in: { en: 'Incoming', ur: 'موصولہ' },
  out: { en: 'Outgoing', ur: 'مرسلہ' },
}
