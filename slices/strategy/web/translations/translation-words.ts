import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Translation } from '../../contract/governance/translations.ts'

export const translationWords = {
  title: { en: 'Translations', ur: 'تراجم' },
  purpose: {
    en: 'Texts whose other language has moved on, and translations that wait for a review. Work through them one by one.',
    ur: 'وہ متن جن کی دوسری زبان بدل چکی ہے، اور وہ تراجم جو نظرثانی کے منتظر ہیں۔ ایک ایک کر کے نمٹائیے۔',
  },
  prevails: {
    en: 'English prevails where the two differ.',
    ur: 'جہاں دونوں میں فرق ہو وہاں انگریزی مستند ہے۔',
  },
  prevailsUrdu: {
    en: 'Urdu prevails where the two differ.',
    ur: 'جہاں دونوں میں فرق ہو وہاں اردو مستند ہے۔',
  },
  setUrdu: { en: 'Let Urdu prevail', ur: 'اردو کو مستند قرار دیجیے' },
  setEnglish: { en: 'Let English prevail', ur: 'انگریزی کو مستند قرار دیجیے' },
  review: { en: 'Mark as reviewed', ur: 'نظرثانی شدہ قرار دیجیے' },
  write: { en: 'Write it', ur: 'لکھیے' },
  notThere: { en: 'not written yet', ur: 'ابھی نہیں لکھا گیا' },
  shown: { en: 'The first {shown} of {count}.', ur: '{count} میں سے پہلے {shown}۔' },
  none: { en: 'Nothing here', ur: 'یہاں کچھ نہیں' },
  noneNext: {
    en: 'No text is in this state. Choose another state above.',
    ur: 'اس حالت میں کوئی متن نہیں۔ اوپر سے دوسری حالت منتخب کیجیے۔',
  },
  states: { en: 'State of the translations', ur: 'تراجم کی حالت' },
} satisfies Record<string, Bilingual>

export const translationStateNames: Readonly<Record<Translation['state'], Bilingual>> = {
  stale: { en: 'Stale', ur: 'پرانا' },
  draft: { en: 'Draft', ur: 'مسودہ' },
  missing: { en: 'Missing', ur: 'موجود نہیں' },
  reviewed: { en: 'Reviewed', ur: 'نظرثانی شدہ' },
}
