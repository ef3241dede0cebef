import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const orphanWords = {
  menu: { en: 'Without an office', ur: 'بے ذمہ سرگرمیاں' },
  title: { en: 'Activities without an office', ur: 'بے ذمہ سرگرمیاں' },
  purpose: {
    en: 'When an office ends, its activities stand here at once, or under the office that took over. What an office declines waits here for another.',
    ur: 'کوئی دفتر ختم ہو تو اس کی سرگرمیاں فوراً یہاں یا جانشین دفتر کے تحت آ جاتی ہیں۔ جس پر دفتر معذرت کرے وہ یہاں کسی اور دفتر کی منتظر رہتی ہے۔',
  },
  orphans: { en: 'Held by no office', ur: 'جن کا کوئی ذمہ دار دفتر نہیں' },
  noOrphans: { en: 'Every activity has an office', ur: 'ہر سرگرمی کا ذمہ دار دفتر موجود ہے' },
  noOrphansNext: {
    en: 'Nothing to do. An office that ends without a successor leaves its activities here.',
    ur: 'کوئی کارروائی درکار نہیں۔ جو دفتر جانشین کے بغیر ختم ہو اس کی سرگرمیاں یہاں آ جائیں گی۔',
  },
  declined: { en: 'Declined by its office', ur: 'جن پر دفتر نے معذرت کی' },
  noDeclined: { en: 'No office declines', ur: 'کسی دفتر نے معذرت نہیں کی' },
  noDeclinedNext: {
    en: 'What an office declines is listed here until it is given to another, or the office concurs after all.',
    ur: 'جس سرگرمی پر دفتر معذرت کرے وہ یہاں رہتی ہے جب تک کسی اور کے سپرد نہ ہو یا دفتر رضامند نہ ہو جائے۔',
  },
  passedOn: { en: 'Passed to a successor', ur: 'جانشین دفتر کو منتقل شدہ' },
  noPassedOn: {
    en: 'Nothing has passed to another office',
    ur: 'کوئی سرگرمی کسی دوسرے دفتر کو منتقل نہیں ہوئی',
  },
  noPassedOnNext: {
    en: 'Activities of an office that ended with a successor are listed here until the next version.',
    ur: 'جانشین کے ساتھ ختم ہونے والے دفتر کی سرگرمیاں اگلے نسخے تک یہاں درج رہتی ہیں۔',
  },
  assign: { en: 'Give to an office', ur: 'کسی دفتر کے سپرد کیجیے' },
  assignMeans: {
    en: 'The office becomes accountable and is asked for its concurrence. Earlier answers no longer count.',
    ur: 'دفتر ذمہ دار ٹھہرے گا اور اس سے رضامندی طلب کی جائے گی۔ پہلے کے جوابات شمار نہیں ہوں گے۔',
  },
  toOffice: { en: 'Office', ur: 'دفتر' },
  reason: { en: 'By which decision', ur: 'کس فیصلے کے تحت' },
} as const satisfies Record<string, Bilingual>
