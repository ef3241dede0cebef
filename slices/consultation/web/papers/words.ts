import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  open: { en: 'You said, we did', ur: 'آپ نے کہا، ہم نے کیا' },
  means: {
    en: 'A paper of every proposal that you may read, its answer, the reason and the clause that it changed.',
    ur: 'ہر تجویز کی دستاویز جو آپ پڑھ سکتے ہیں: اس کا جواب، وجہ اور بدلی ہوئی شق۔',
  },
  language: { en: 'Language', ur: 'زبان' },
  format: { en: 'Format', ur: 'صورت' },
  make: { en: 'Make the paper', ur: 'دستاویز بنائیے' },
  close: { en: 'Close', ur: 'بند کیجیے' },
  download: { en: 'Download', ur: 'ڈاؤن لوڈ' },
  underWay: { en: 'Being written', ur: 'لکھی جا رہی ہے' },
  failed: { en: 'Could not be written. Make it again.', ur: 'لکھی نہ جا سکی۔ دوبارہ بنوائیے۔' },
  made: { en: 'Papers that you made', ur: 'آپ کی بنوائی ہوئی دستاویزات' },
} as const satisfies Record<string, Bilingual>

export const languageNames = {
  both: { en: 'English and Urdu', ur: 'انگریزی اور اردو' },
  en: { en: 'English', ur: 'انگریزی' },
  ur: { en: 'Urdu', ur: 'اردو' },
} as const satisfies Record<string, Bilingual>

export const formatNames = {
  pdf: { en: 'PDF', ur: 'PDF' },
  docx: { en: 'Word', ur: 'ورڈ' },
  xlsx: { en: 'Excel', ur: 'ایکسل' },
} as const satisfies Record<string, Bilingual>
