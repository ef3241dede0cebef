import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of the reply letters below a proposal. */
export const words = {
  title: { en: 'Reply letter', ur: 'جوابی خط' },
  means: {
    en: 'A Word file in English and Urdu, ready to sign. When it has gone out, say so: it is then registered and its file bears the diary number.',
    ur: 'انگریزی اور اردو میں ورڈ فائل، دستخط کے لیے تیار۔ ارسال ہو جائے تو بتائیے: تب اس کا اندراج ہوتا ہے اور فائل پر ڈائری نمبر آتا ہے۔',
  },
  make: { en: 'Make the letter', ur: 'خط بنائیے' },
  allOfAuthor: {
    en: 'All answers to this author in this round, in one letter',
    ur: 'اس دور میں اس مصنف کے تمام جوابات ایک ہی خط میں',
  },
  open: { en: 'Word file', ur: 'ورڈ فائل' },
  of: { en: 'Proposals {numbers} · {addressee}', ur: 'تجاویز {numbers} · {addressee}' },
  notSent: { en: 'Not sent yet', ur: 'ابھی ارسال نہیں ہوا' },
  sent: { en: 'Sent on {day}, diary no. {diary}', ur: '{day} کو ارسال، ڈائری نمبر {diary}' },
  wasSent: { en: 'It was sent', ur: 'ارسال ہو گیا' },
} as const satisfies Record<string, Bilingual>
