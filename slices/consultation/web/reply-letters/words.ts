import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of the reply letters, to an author and to those who signed a declaration. */
export const words = {
  title: { en: 'Reply letter', ur: 'جوابی خط' },
  means: {
    en: 'A Word file in English and Urdu, ready to sign. When it has gone out, say so: it is then registered and its file bears the diary number.',
    ur: 'انگریزی اور اردو میں ورڈ فائل، دستخط کے لیے تیار۔ ارسال ہو جائے تو بتائیے: تب اس کا اندراج ہوتا ہے اور فائل پر ڈائری نمبر آتا ہے۔',
  },
  meansToSignatories: {
    en: 'A Word file in English and Urdu, ready to sign: to the sender and to the signatories that may be shown. When it has gone out, say so: it is then registered and its file bears the diary number.',
    ur: 'انگریزی اور اردو میں ورڈ فائل، دستخط کے لیے تیار: بھیجنے والے اور ان دستخط کنندگان کے نام جو ظاہر کیے جا سکتے ہیں۔ ارسال ہو جائے تو بتائیے: تب اس کا اندراج ہوتا ہے اور فائل پر ڈائری نمبر آتا ہے۔',
  },
  letterOfPoint: { en: 'Letter on this point', ur: 'اس نکتے کا خط' },
  nothingToAnswer: {
    en: 'A letter is made once a point is answered.',
    ur: 'خط اس وقت بنتا ہے جب کسی نکتے کا جواب دیا جا چکا ہو۔',
  },
  make: { en: 'Make the letter', ur: 'خط بنائیے' },
  allOfAuthor: {
    en: 'All answers to this author in this round, in one letter',
    ur: 'اس دور میں اس مصنف کے تمام جوابات ایک ہی خط میں',
  },
  open: { en: 'Word file', ur: 'ورڈ فائل' },
  of: { en: 'Proposals {numbers} · {addressee}', ur: 'تجاویز {numbers} · {addressee}' },
  ofPoints: { en: 'Points {numbers} · {addressee}', ur: 'نکات {numbers} · {addressee}' },
  notSent: { en: 'Not sent yet', ur: 'ابھی ارسال نہیں ہوا' },
  sent: { en: 'Sent on {day}, diary no. {diary}', ur: '{day} کو ارسال، ڈائری نمبر {diary}' },
  changedSince: {
    en: 'No longer as this letter said, taken up again or left out anew since it went out: {numbers}. Say so in a further letter.',
    ur: 'اب ویسا نہیں جیسا اس خط میں تھا، ارسال کے بعد دوبارہ لیا گیا یا نئے سرے سے چھوڑا گیا: {numbers}۔ اگلے خط میں بتائیے۔',
  },
  wasSent: { en: 'It was sent', ur: 'ارسال ہو گیا' },
} as const satisfies Record<string, Bilingual>
