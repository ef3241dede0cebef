import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const letterWords = {
  make: {
    en: 'Makes letters that ask offices for concurrence, or remind them, ready to sign, each with its activities as annex.',
    ur: 'دفاتر سے رضامندی طلب کرنے یا یاد دہانی کے خطوط دستخط کے لیے تیار کرتا ہے، ہر ایک کے ساتھ اس کی سرگرمیوں کا ضمیمہ۔',
  },
  nobodyToWriteTo: {
    en: 'No office was asked that has not answered. Ask for concurrence first; then make the letters.',
    ur: 'کوئی دفتر ایسا نہیں جس سے پوچھا گیا ہو اور جواب باقی ہو۔ پہلے رضامندی طلب کیجیے، پھر خطوط بنائیے۔',
  },
  nobodyToRemind: {
    en: 'No office has let its last day pass. There is nobody to remind.',
    ur: 'کسی دفتر کی آخری تاریخ نہیں گزری۔ یاد دہانی کسی کو نہیں بھیجنی۔',
  },
} as const satisfies Record<string, Bilingual>

/** Words printed in the letters. */
export const printedWords = {
  annex: {
    en: 'Annex: activities for which concurrence is requested',
    ur: 'ضمیمہ: سرگرمیاں جن پر رضامندی مطلوب ہے',
  },
  activity: { en: 'Activity', ur: 'سرگرمی' },
  asked: { en: 'Asked on', ur: 'طلبی کی تاریخ' },
  due: { en: 'Answer due by', ur: 'جواب کی آخری تاریخ' },
  late: { en: 'Days past', ur: 'گزرے ہوئے دن' },
  offered: { en: 'Offered in reply to your answer', ur: 'آپ کے جواب پر پیشکش' },
  decidedBy: { en: 'Decided by', ur: 'فیصلہ کرنے والا ادارہ' },
  decided: { en: 'Decision', ur: 'فیصلہ' },
  minutes: { en: 'Minutes', ur: 'روداد' },
  starts: { en: 'Start', ur: 'آغاز' },
  ends: { en: 'End', ur: 'اختتام' },
  scope: { en: 'Scope', ur: 'دائرۂ کار' },
  money: { en: 'Note on money', ur: 'رقم کے بارے میں نوٹ' },
  apart: {
    en: 'Its text stands in the restricted annex and is sent apart.',
    ur: 'اس کا متن محدود ضمیمے میں ہے اور الگ بھیجا جاتا ہے۔',
  },
  version: { en: '{title}, version {number}', ur: '{title}، نسخہ {number}' },
  matter: { en: 'the request for concurrence with {version}', ur: '{version} پر رضامندی کی درخواست' },
} as const satisfies Record<string, Bilingual>
