import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const decisionWords = {
  title: { en: 'Decisions', ur: 'فیصلے' },
  purpose: {
    en: 'Every decision about this version as one list: who, by which instrument, why, and what was open then.',
    ur: 'اس نسخے کے بارے میں ہر فیصلہ ایک فہرست میں: کس نے، کس دستاویز سے، کیوں، اور اس وقت کیا کھلا تھا۔',
  },
  none: { en: 'Nothing has been decided yet', ur: 'ابھی کوئی فیصلہ نہیں ہوا' },
  noneNext: {
    en: 'The first line appears when the secretariat opens or submits this version, or begins a step.',
    ur: 'پہلی سطر تب آئے گی جب سیکرٹریٹ یہ نسخہ کھولے یا پیش کرے، یا کوئی مرحلہ شروع کرے۔',
  },
  asPaper: { en: 'Make a paper of it', ur: 'اس کی دستاویز بنائیے' },
  open: {
    en: '{count, plural, one {One thing was open then:} other {# things were open then:}}',
    ur: '{count, plural, one {اس وقت ایک امر کھلا تھا:} other {اس وقت # امور کھلے تھے:}}',
  },
} satisfies Record<string, Bilingual>
