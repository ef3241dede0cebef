import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const escalatedWords = {
  menu: { en: 'For decision', ur: 'فیصلہ طلب معاملات' },
  title: { en: 'Matters for decision', ur: 'فیصلہ طلب معاملات' },
  purpose: {
    en: 'What offices and the secretariat could not settle: which body is asked to decide what, and by when.',
    ur: 'جو معاملات دفاتر اور سیکرٹریٹ طے نہ کر سکے: کس ادارے سے کیا فیصلہ، کب تک مطلوب ہے۔',
  },
  none: { en: 'Nothing waits for a decision', ur: 'کوئی معاملہ فیصلے کا منتظر نہیں' },
  noneNext: {
    en: 'Where an office does not concur, its page under “Concurrence” takes the matter to a coordinating body.',
    ur: 'جہاں دفتر رضامند نہ ہو، ”رضامندی“ میں اس سرگرمی کا صفحہ معاملہ رابطہ ادارے کے سامنے لے جاتا ہے۔',
  },
  body: { en: 'A body that is not named to you', ur: 'ایک ادارہ جس کا نام آپ کو نہیں بتایا جاتا' },
  question: { en: 'The body is asked', ur: 'ادارے سے سوال' },
  answered: { en: 'The office said', ur: 'دفتر نے کہا' },
  silent: { en: 'The office gave no answer', ur: 'دفتر نے کوئی جواب نہیں دیا' },
  by: { en: 'By', ur: 'تاریخ' },
} as const satisfies Record<string, Bilingual>
