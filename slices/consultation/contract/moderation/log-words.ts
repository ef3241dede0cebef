import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of the log that goes out as CSV and XLSX. */
export const logWords = {
  sheet: { en: 'Moderation', ur: 'نگرانی' },
  columns: [
    { name: { en: 'Time (UTC)', ur: 'وقت (UTC)' }, width: 26 },
    { name: { en: 'What', ur: 'کیا' }, width: 18 },
    { name: { en: 'Of which text', ur: 'کس متن کا' }, width: 14 },
    { name: { en: 'Part', ur: 'حصہ' }, width: 18 },
    { name: { en: 'Edition of the policy', ur: 'ضابطے کی اشاعت' }, width: 12 },
    { name: { en: 'Ground', ur: 'بنیاد' }, width: 32 },
    { name: { en: 'Outcome', ur: 'نتیجہ' }, width: 14 },
    { name: { en: 'Reason', ur: 'وجہ' }, width: 60 },
    { name: { en: 'Ledger entry', ur: 'کھاتے کا اندراج' }, width: 38 },
  ],
  kinds: {
    flag: { en: 'Flag', ur: 'نشان' },
    first: { en: 'Decision', ur: 'فیصلہ' },
    appeal: { en: 'Appeal', ur: 'اپیل' },
    'on appeal': { en: 'Decision on appeal', ur: 'اپیل کا فیصلہ' },
  },
  parts: {
    words: { en: 'Proposed words', ur: 'مجوزہ الفاظ' },
    reason: { en: 'Reason', ur: 'وجہ' },
    dissent: { en: 'Dissent', ur: 'اختلاف' },
    view: { en: 'View of signatories', ur: 'دستخط کنندگان کی رائے' },
  },
  outcomes: { stays: { en: 'Stays', ur: 'برقرار' }, hidden: { en: 'Hidden', ur: 'پوشیدہ' } },
} as const satisfies Record<string, Bilingual | object>
