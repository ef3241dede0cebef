import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { KindOfCall } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'

/** What is told before anybody speaks or writes: on the page, on the form, and read out on air and at the meeting. */
const always: readonly Bilingual[] = [
  {
    en: 'You need not give your name. We do not write it down.',
    ur: 'نام بتانا ضروری نہیں۔ ہم نام نہیں لکھتے۔',
  },
  {
    en: 'Do not name other people, and do not report a crime here. In danger, call the police.',
    ur: 'کسی اور کا نام نہ لیجیے اور یہاں جرم کی اطلاع نہ دیجیے۔ خطرے میں پولیس کو فون کیجیے۔',
  },
  {
    en: 'What you say is kept in your words, without your name, and may be published with the answer.',
    ur: 'آپ کی بات آپ ہی کے الفاظ میں، نام کے بغیر رکھی جاتی ہے، اور جواب کے ساتھ شائع ہو سکتی ہے۔',
  },
  {
    en: 'Everything is read and answered: accepted, accepted in part, not accepted, or put off to a day. Each answer has a reason.',
    ur: 'ہر بات پڑھی جاتی ہے اور اس کا جواب دیا جاتا ہے: منظور، جزوی منظور، نامنظور، یا کسی دن تک مؤخر۔ ہر جواب کی وجہ بتائی جاتی ہے۔',
  },
]

export const rulesBeforeOneSpeaks: Readonly<Record<KindOfCall, readonly Bilingual[]>> = {
  'radio hour': [
    ...always,
    {
      en: 'District, woman or man, and age are written only if you say them. If you want to be called back, the station keeps your number; we never have it.',
      ur: 'ضلع، عورت یا مرد، اور عمر صرف آپ کے بتانے پر لکھی جاتی ہے۔ واپس کال چاہیں تو نمبر اسٹیشن کے پاس رہتا ہے؛ ہمیں کبھی نہیں ملتا۔',
    },
  ],
  'district meeting': [
    ...always,
    {
      en: 'Hands are counted as hands of the meeting. Nobody writes down who raised one.',
      ur: 'ہاتھ اجلاس کے ہاتھوں کے طور پر گنے جاتے ہیں۔ کوئی نہیں لکھتا کہ کس نے ہاتھ اٹھایا۔',
    },
  ],
  'written call': [
    ...always,
    {
      en: 'Leave the sender off the envelope if you wish. An e-mail shows us its address; a letter need not.',
      ur: 'چاہیں تو لفافے پر بھیجنے والے کا نام نہ لکھیے۔ ای میل سے پتا ظاہر ہوتا ہے؛ خط سے ضروری نہیں۔',
    },
  ],
}
