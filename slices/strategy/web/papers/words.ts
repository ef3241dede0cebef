import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { formatNames } from '#web/ui/papers/words.ts'

export const words = {
  title: { en: 'Papers', ur: 'دستاویزات' },
  purpose: {
    en: 'Make a paper of this version, of what you may read, and take back a workbook that was changed elsewhere.',
    ur: 'اس نسخے کی دستاویز بنوائیے، جتنا آپ پڑھ سکتے ہیں، اور باہر بدلی گئی ورک بک واپس لیجیے۔',
  },
  wholeVersion: { en: 'The whole version', ur: 'پورا نسخہ' },
  summary: {
    en: 'Summary with annexes, for those who decide',
    ur: 'خلاصہ مع ضمیمہ جات، فیصلہ کرنے والوں کے لیے',
  },
  decisions: { en: 'Log of decisions', ur: 'فیصلوں کا ریکارڈ' },
  comparedWith: { en: 'Comparison with version {number}', ur: 'نسخہ {number} سے موازنہ' },
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

export const formatsOfVersion = {
  ...formatNames,
  xlsx: { en: 'Excel, to change and send back', ur: 'ایکسل، بدل کر واپس بھیجنے کے لیے' },
} as const satisfies Record<string, Bilingual>

/** Made from the rows of a version: their workbooks are there to be read. */
export const summaryFormats = {
  ...formatNames,
  xlsx: { en: 'Excel, to read', ur: 'ایکسل، پڑھنے کے لیے' },
} as const satisfies Record<string, Bilingual>

/** What a comparison can be: Word shows it as tracked changes. */
export const comparedFormats = {
  ...summaryFormats,
  docx: { en: 'Word with tracked changes', ur: 'ورڈ، نشان زدہ تبدیلیوں کے ساتھ' },
} as const
