import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts that change an event do, and how they are refused. */
export const eventChangeWords = {
  changeEvent: {
    en: 'Change days, place or title of an event, with the reason; what was announced before stays readable.',
    ur: 'وجہ کے ساتھ تقریب کے دن، مقام یا عنوان بدلنا؛ پہلے جو اعلان ہوا تھا وہ پڑھا جا سکتا ہے۔',
  },
  cancelEvent: {
    en: 'Cancel an event, with the reason; nothing is planned, sent or recorded for it any more.',
    ur: 'وجہ کے ساتھ تقریب منسوخ کرنا؛ اس کے بعد اس کے لیے نہ کچھ طے ہوتا ہے، نہ بھیجا جاتا ہے، نہ درج ہوتا ہے۔',
  },
  isCancelled: {
    en: 'This event was cancelled. Plan another one instead.',
    ur: 'یہ تقریب منسوخ ہو چکی ہے۔ اس کی جگہ دوسری تقریب طے کیجیے۔',
  },
  nothingChanged: {
    en: 'Nothing differs from what stands. Change the days, the place or the title.',
    ur: 'موجودہ تفصیل سے کچھ مختلف نہیں۔ دن، مقام یا عنوان بدلیے۔',
  },
  cameOnAnotherDay: {
    en: 'A signed sheet is recorded for a day that would no longer belong to the event. Keep that day among its days.',
    ur: 'ایک ایسے دن کا دستخط شدہ پرچہ درج ہے جو تقریب کا دن نہیں رہے گا۔ اس دن کو تقریب کے دنوں میں رکھیے۔',
  },
  peopleCame: {
    en: 'A signed sheet says that people came: the event was held and cannot be cancelled.',
    ur: 'دستخط شدہ پرچہ بتاتا ہے کہ لوگ آئے: تقریب ہو چکی، منسوخ نہیں ہو سکتی۔',
  },
} as const satisfies Record<string, Bilingual>
