import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const ruleWords = {
  purpose: {
    en: 'Read what the rule looks for, why that fails in delivery, and how to mend it.',
    ur: 'پڑھیے کہ قاعدہ کیا دیکھتا ہے، عمل درآمد میں وہ کیوں ناکام ہوتا ہے، اور اسے کیسے درست کیا جائے۔',
  },
  back: { en: 'To the plan', ur: 'منصوبے کی طرف' },
  mend: { en: 'In a sentence', ur: 'ایک جملے میں' },
  full: { en: 'The page of the rule', ur: 'قاعدے کا صفحہ' },
  inEnglish: { en: 'This page is written in English.', ur: 'یہ صفحہ انگریزی میں لکھا ہے۔' },
  unknown: { en: 'There is no such rule', ur: 'ایسا کوئی قاعدہ نہیں' },
  unknownNext: {
    en: 'Open a rule from the findings of a version.',
    ur: 'کسی نسخے کی جانچ کے نتائج سے قاعدہ کھولیے۔',
  },
} satisfies Record<string, Bilingual>
