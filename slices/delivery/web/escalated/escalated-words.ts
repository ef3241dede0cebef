import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const escalatedWords = {
  menu: { en: 'For decision', ur: 'فیصلہ طلب معاملات' },
  title: { en: 'Matters for decision', ur: 'فیصلہ طلب معاملات' },
  purpose: {
    en: 'What was not settled or is blocked: who is asked to decide or to clear the way, with what authority, and by when.',
    ur: 'جو طے نہ ہوا یا رکا ہوا ہے: فیصلہ یا راہ ہموار کرنا کس سے، کس اختیار سے، اور کب تک مطلوب ہے۔',
  },
  none: { en: 'Nothing waits for a decision', ur: 'کوئی معاملہ فیصلے کا منتظر نہیں' },
  noneNext: {
    en: 'Where an office does not concur, or something is in its way, the page of the activity under “Concurrence” brings it here.',
    ur: 'جہاں دفتر رضامند نہ ہو یا اس کی راہ میں رکاوٹ ہو، ”رضامندی“ میں اس سرگرمی کا صفحہ معاملہ یہاں لاتا ہے۔',
  },
  paper: { en: 'Paper for the meeting', ur: 'اجلاس کے لیے دستاویز' },
  body: { en: 'A body that is not named to you', ur: 'ایک ادارہ جس کا نام آپ کو نہیں بتایا جاتا' },
  question: { en: 'The body is asked', ur: 'ادارے سے سوال' },
  answered: { en: 'The office said', ur: 'دفتر نے کہا' },
  silent: { en: 'The office gave no answer', ur: 'دفتر نے کوئی جواب نہیں دیا' },
  by: { en: 'By', ur: 'تاریخ' },
  draft: { en: 'Draft the agenda', ur: 'ایجنڈا تیار کیجیے' },
  draftMeans: {
    en: 'What waits for this body and what is late becomes an annotated agenda, as a draft among the papers of the meeting. You go on with it there.',
    ur: 'اس ادارے کے منتظر معاملات اور تاخیر سے تشریحی ایجنڈا بنتا ہے اور اجلاس کی دستاویزات میں بطور مسودہ رکھا جاتا ہے۔ آپ وہیں اس پر مزید کام کریں۔',
  },
  meeting: { en: 'Meeting', ur: 'اجلاس' },
  noMeeting: {
    en: 'No meeting is called yet. Call it on the page “Meetings” first.',
    ur: 'ابھی کوئی اجلاس نہیں بلایا گیا۔ پہلے ”اجلاس“ کے صفحے پر بلائیں۔',
  },
  drafted: {
    en: 'The agenda is drafted, with {count} matters.',
    ur: 'ایجنڈا تیار ہے، معاملات: {count}۔',
  },
  toMeeting: { en: 'See the papers of the meeting', ur: 'اجلاس کی دستاویزات دیکھیے' },
} as const satisfies Record<string, Bilingual>
