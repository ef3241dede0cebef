import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { formatNames } from '#web/ui/papers/words.ts'

export const words = {
  title: { en: 'Papers of the round', ur: 'دور کی دستاویزات' },
  purpose: {
    en: 'Give out what was proposed and answered, or what came of the workshop, meeting, call or radio hour, of what you may read.',
    ur: 'جو تجویز ہوا اور اس کا جواب، یا ورکشاپ، اجلاس، دعوت یا ریڈیو پروگرام کا حاصل، دستاویز کی صورت میں لیجیے، جتنا آپ پڑھ سکتے ہیں۔',
  },
  back: { en: 'Back to the round', ur: 'دور کی طرف واپس' },
  cover: { en: 'Covering note', ur: 'سرورقی مراسلہ' },
  coverMeans: {
    en: 'A letter for each body that receives this paper, in English and Urdu, ready to sign. Enclose the paper.',
    ur: 'اس دستاویز کے ہر وصول کنندہ ادارے کے لیے انگریزی اور اردو میں ایک خط، دستخط کے لیے تیار۔ دستاویز ساتھ منسلک کیجیے۔',
  },
  makeCover: { en: 'Make the covering notes', ur: 'سرورقی مراسلے بنائیے' },
  toParticipants: {
    en: 'Every body that nominated somebody to this round',
    ur: 'ہر ادارہ جس نے اس دور کے لیے کسی کو نامزد کیا',
  },
  offices: { en: 'Offices', ur: 'دفاتر' },
  organisations: { en: 'Organisations', ur: 'ادارے' },
  other: { en: 'Somebody else, by name or function', ur: 'کوئی اور، نام یا منصب سے' },
  otherHint: { en: 'Leave empty if the others are enough.', ur: 'اگر باقی کافی ہوں تو خالی چھوڑ دیجیے۔' },
  answers: { en: 'You said, we did', ur: 'آپ نے کہا، ہم نے کیا' },
  workshop: { en: 'Report of the round', ur: 'دور کی رپورٹ' },
  sheet: { en: 'Sheet to write on', ur: 'لکھنے کی شیٹ' },
  form: { en: 'Answer form', ur: 'جواب کا فارم' },
} as const satisfies Record<string, Bilingual>

export const formats = {
  ...formatNames,
  xlsx: { en: 'Excel, to read', ur: 'ایکسل، پڑھنے کے لیے' },
} as const satisfies Record<string, Bilingual>

/** For those who answer: answers are prepared in its rows. */
export const formatsOfAnswers = {
  ...formatNames,
  xlsx: { en: 'Excel, to prepare answers and send back', ur: 'ایکسل، جواب تیار کر کے واپس بھیجنے کے لیے' },
} as const satisfies Record<string, Bilingual>
