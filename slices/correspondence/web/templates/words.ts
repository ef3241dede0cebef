import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  title: { en: 'Templates of letters', ur: 'خطوط کے نمونے' },
  purpose: {
    en: 'What each kind of letter says, in English and Urdu. Letters made from now on take the words that you keep here.',
    ur: 'ہر قسم کے خط کی انگریزی اور اردو عبارت۔ آئندہ بننے والے خطوط میں یہیں محفوظ کی گئی عبارت آئے گی۔',
  },
  kind: { en: 'Kind of letter', ur: 'خط کی قسم' },
  usual: { en: 'The usual words hold.', ur: 'عام عبارت رائج ہے۔' },
  edition: { en: 'Edition {edition} holds, kept on {day}.', ur: 'اشاعت {edition} رائج ہے، محفوظ شدہ {day}۔' },
  subject: { en: 'Subject', ur: 'موضوع' },
  body: { en: 'Text', ur: 'متن' },
  bodyHint: { en: 'A paragraph a line.', ur: 'ہر پیراگراف الگ سطر پر۔' },
  mayStand: { en: 'What may stand in braces', ur: 'قوسین میں کیا آ سکتا ہے' },
  unknown: {
    en: 'Not known in braces here: {names}.',
    ur: 'یہاں قوسین میں یہ نامعلوم ہے: {names}۔',
  },
  open: { en: 'A brace without its partner: {where}', ur: 'ادھوری قوسین: {where}' },
  missing: {
    en: 'Write subject and text in both languages.',
    ur: 'موضوع اور متن دونوں زبانوں میں لکھیے۔',
  },
  unchanged: { en: 'Nothing is changed yet.', ur: 'ابھی کچھ تبدیل نہیں ہوا۔' },
  preview: { en: 'How the letter will read', ur: 'خط یوں پڑھا جائے گا' },
  ofALetter: { en: 'Filled as the last letter of this kind.', ur: 'اس قسم کے آخری خط کے مطابق پُر کیا گیا۔' },
  ofExample: { en: 'Filled with an example.', ur: 'مثال سے پُر کیا گیا۔' },
  keep: { en: 'Keep these words', ur: 'یہ عبارت محفوظ کیجیے' },
  takeUsual: { en: 'Take the usual words', ur: 'عام عبارت لیجیے' },
  restored: {
    en: 'What you typed before is back. It is not kept yet.',
    ur: 'آپ کی پہلے لکھی ہوئی عبارت واپس لائی گئی۔ ابھی محفوظ نہیں ہوئی۔',
  },
  editions: { en: 'Editions kept', ur: 'محفوظ شدہ اشاعتیں' },
  noEditions: {
    en: 'No words of your own were kept yet; the usual ones hold.',
    ur: 'ابھی اپنی کوئی عبارت محفوظ نہیں کی گئی؛ عام عبارت رائج ہے۔',
  },
  editionOn: { en: 'Edition {edition}, {day}', ur: 'اشاعت {edition}، {day}' },
  takeEdition: { en: 'Begin from these words', ur: 'اس عبارت سے شروع کیجیے' },
} as const satisfies Record<string, Bilingual>
