import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const yardstickWords = {
  purpose: {
    en: 'The words in which findings say how likely something is, and the range that each stands for.',
    ur: 'وہ الفاظ جن میں نتائج امکان بتاتے ہیں، اور ہر لفظ کی حد۔',
  },
  none: { en: 'No yardstick yet', ur: 'ابھی کوئی پیمانہ مقرر نہیں' },
  noneNext: {
    en: 'The secretariat takes a published one below, or writes its own.',
    ur: 'سیکرٹریٹ نیچے سے شائع شدہ پیمانہ لیتا ہے یا اپنا لکھتا ہے۔',
  },
  declare: { en: 'Declare a yardstick', ur: 'پیمانہ مقرر کیجیے' },
  beginFrom: { en: 'Begin from', ur: 'آغاز' },
  own: { en: 'An empty one of three words', ur: 'تین الفاظ کا خالی پیمانہ' },
  name: { en: 'Name', ur: 'نام' },
  source: { en: 'Where it is published', ur: 'کہاں شائع ہوا' },
  word: { en: 'Word {number}, the least likely first', ur: 'لفظ {number}، سب سے کم امکان پہلے' },
  range: { en: 'Range as printed', ur: 'حد، جیسے درج ہے' },
  from: { en: 'From, %', ur: 'سے، %' },
  to: { en: 'To, %', ur: 'تک، %' },
  add: { en: 'Add a word', ur: 'لفظ بڑھائیے' },
  remove: { en: 'Remove the last word', ur: 'آخری لفظ ہٹائیے' },
} satisfies Record<string, Bilingual>
