import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  paper: { en: 'Paper', ur: 'دستاویز' },
  language: { en: 'Language', ur: 'زبان' },
  format: { en: 'Format', ur: 'صورت' },
  make: { en: 'Make the paper', ur: 'دستاویز بنائیے' },
  made: { en: 'Papers that you made', ur: 'آپ کی بنوائی ہوئی دستاویزات' },
  on: { en: 'Made', ur: 'تیاری' },
  marking: { en: 'May be read by', ur: 'پڑھنے والے' },
  code: { en: 'Code', ur: 'کوڈ' },
  file: { en: 'File', ur: 'فائل' },
  download: { en: 'Download', ur: 'ڈاؤن لوڈ' },
  none: { en: 'You have made no paper here yet', ur: 'آپ نے ابھی یہاں کوئی دستاویز نہیں بنوائی' },
  noneNext: {
    en: 'Choose paper, language and format above, then make it.',
    ur: 'اوپر دستاویز، زبان اور صورت منتخب کیجیے، پھر بنوائیے۔',
  },
  waiting: { en: 'Waiting to be written', ur: 'لکھے جانے کی منتظر' },
  running: { en: 'Being written: part {done} of {total}', ur: 'لکھی جا رہی ہے: {total} میں سے حصہ {done}' },
  failed: { en: 'Could not be written. Make it again.', ur: 'لکھی نہ جا سکی۔ دوبارہ بنوائیے۔' },
} as const satisfies Record<string, Bilingual>

export const languageNames = {
  both: { en: 'English and Urdu', ur: 'انگریزی اور اردو' },
  en: { en: 'English', ur: 'انگریزی' },
  ur: { en: 'Urdu', ur: 'اردو' },
} as const satisfies Record<string, Bilingual>

export const formatNames = {
  pdf: { en: 'PDF, to print and send', ur: 'PDF، چھاپنے اور بھیجنے کے لیے' },
  docx: { en: 'Word', ur: 'ورڈ' },
  html: { en: 'One page for a browser', ur: 'براؤزر کے لیے ایک صفحہ' },
  xlsx: { en: 'Excel', ur: 'ایکسل' },
  json: { en: 'JSON, for other programs', ur: 'JSON، دیگر پروگراموں کے لیے' },
} as const satisfies Record<string, Bilingual>
export type PaperFormatName = keyof typeof formatNames

/** On sheets that the browser prints. */
export const printedWords = {
  isCurrent: { en: 'Is this paper current?', ur: 'کیا یہ کاغذ موجودہ ہے؟' },
} as const satisfies Record<string, Bilingual>
