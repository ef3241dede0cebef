import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts at the door of a workshop do, and how they are refused. */
export const arrivalWords = {
  readArrivals: {
    en: 'Read who came to the workshop of a round, and who may come.',
    ur: 'دیکھنا کہ دور کی ورکشاپ میں کون آیا اور کون آ سکتا ہے۔',
  },
  admitAtDoor: {
    en: 'On a laptop: enter somebody who was not invited, with a code of their own, and mark that they came.',
    ur: 'لیپ ٹاپ پر: بغیر دعوت آنے والے کو اس کے اپنے کوڈ کے ساتھ درج کرنا، اور اس کی آمد لکھنا۔',
  },
  markArrival: {
    en: 'Mark that somebody came to the workshop today.',
    ur: 'لکھنا کہ کوئی آج ورکشاپ میں آیا۔',
  },
  noLaptop: {
    en: 'People are entered at the door only on the laptop of a workshop. Here, invite them by e-mail.',
    ur: 'دروازے پر اندراج صرف ورکشاپ کے لیپ ٹاپ پر ہوتا ہے۔ یہاں انہیں ای میل سے دعوت دیجیے۔',
  },
  knownAlready: {
    en: 'Somebody with this address is here already. Find their name in the list and mark that they came; their code stands on the printed sheet.',
    ur: 'اس پتے کا فرد پہلے سے درج ہے۔ فہرست میں اس کا نام تلاش کر کے آمد لکھیے؛ اس کا کوڈ چھپی ہوئی فہرست پر ہے۔',
  },
  noName: {
    en: 'Give the name in at least one language.',
    ur: 'کم از کم ایک زبان میں نام درج کریں۔',
  },
  notAtTheDoor: {
    en: 'Only the secretariat and whoever facilitates a group of this round stand at its door. Ask them.',
    ur: 'اس دور کے دروازے پر صرف سیکرٹریٹ اور اس کے کسی گروپ کا سہولت کار ہوتا ہے۔ انہی سے کہیے۔',
  },
  marked: {
    en: 'This person is marked as come today already.',
    ur: 'اس فرد کی آج کی آمد پہلے ہی لکھی جا چکی ہے۔',
  },
  onlyTheSecretariat: {
    en: 'The secretariat does this. Ask it.',
    ur: 'یہ سیکرٹریٹ کرتا ہے۔ اس سے کہیے۔',
  },
} as const satisfies Record<string, Bilingual>
