import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  title: { en: 'Papers', ur: 'دستاویزات' },
  purpose: {
    en: 'Make a paper of this version, of what you may read, and take back a workbook that was changed elsewhere.',
    ur: 'اس نسخے کی دستاویز بنوائیے، جتنا آپ پڑھ سکتے ہیں، اور باہر بدلی گئی ورک بک واپس لیجیے۔',
  },
  make: { en: 'Make the paper', ur: 'دستاویز بنائیے' },
  paper: { en: 'Paper', ur: 'دستاویز' },
  wholeVersion: { en: 'The whole version', ur: 'پورا نسخہ' },
  comparedWith: { en: 'Comparison with version {number}', ur: 'نسخہ {number} سے موازنہ' },
  language: { en: 'Language', ur: 'زبان' },
  format: { en: 'Format', ur: 'صورت' },
  made: { en: 'Papers that you made', ur: 'آپ کی بنوائی ہوئی دستاویزات' },
  on: { en: 'Made', ur: 'تیاری' },
  marking: { en: 'May be read by', ur: 'پڑھنے والے' },
  code: { en: 'Code', ur: 'کوڈ' },
  file: { en: 'File', ur: 'فائل' },
  download: { en: 'Download', ur: 'ڈاؤن لوڈ' },
  none: {
    en: 'You have made no paper of this version yet',
    ur: 'آپ نے ابھی اس نسخے کی کوئی دستاویز نہیں بنوائی',
  },
  noneNext: {
    en: 'Choose paper, language and format above, then make it.',
    ur: 'اوپر دستاویز، زبان اور صورت منتخب کیجیے، پھر بنوائیے۔',
  },
  waiting: { en: 'Waiting to be written', ur: 'لکھے جانے کی منتظر' },
  running: { en: 'Being written: part {done} of {total}', ur: 'لکھی جا رہی ہے: {total} میں سے حصہ {done}' },
  failed: { en: 'Could not be written. Make it again.', ur: 'لکھی نہ جا سکی۔ دوبارہ بنوائیے۔' },
  back: { en: 'Take back a workbook', ur: 'ورک بک واپس لیجیے' },
  backHint: {
    en: 'An Excel paper of this strategy that was changed in Excel, LibreOffice or another program. You see every changed cell before anything is written.',
    ur: 'اس حکمتِ عملی کی ایکسل دستاویز جو ایکسل، لبرے آفس یا کسی اور پروگرام میں بدلی گئی۔ کچھ لکھنے سے پہلے آپ ہر بدلا ہوا خانہ دیکھتے ہیں۔',
  },
  changed: {
    en: '{count, plural, =0 {No cell was changed} one {One cell was changed} other {# cells were changed}}',
    ur: '{count, plural, =0 {کوئی خانہ نہیں بدلا} one {ایک خانہ بدلا} other {# خانے بدلے}}',
  },
  errors: {
    en: '{count, plural, one {One cell cannot be written. Mend it, then send the file again.} other {# cells cannot be written. Mend them, then send the file again.}}',
    ur: '{count, plural, one {ایک خانہ نہیں لکھا جا سکتا۔ درست کر کے فائل دوبارہ بھیجیے۔} other {# خانے نہیں لکھے جا سکتے۔ درست کر کے فائل دوبارہ بھیجیے۔}}',
  },
  take: { en: 'Write them into the draft', ur: 'مسودے میں لکھیے' },
  taken: {
    en: '{count, plural, one {One text of the draft was changed.} other {# texts of the draft were changed.}}',
    ur: '{count, plural, one {مسودے کا ایک متن بدل گیا۔} other {مسودے کے # متن بدل گئے۔}}',
  },
  entry: { en: 'Entry', ur: 'اندراج' },
  row: { en: 'Row', ur: 'سطر' },
  change: { en: 'Change', ur: 'تبدیلی' },
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
  xlsx: { en: 'Excel, to change and send back', ur: 'ایکسل، بدل کر واپس بھیجنے کے لیے' },
  json: { en: 'JSON, for other programs', ur: 'JSON، دیگر پروگراموں کے لیے' },
} as const satisfies Record<string, Bilingual>

/** What a comparison can be: Word shows it as tracked changes. */
export const comparedFormats = {
  pdf: formatNames.pdf,
  docx: { en: 'Word with tracked changes', ur: 'ورڈ، نشان زدہ تبدیلیوں کے ساتھ' },
  html: formatNames.html,
} as const
