import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const eventLetterWords = {
  make: {
    en: 'Make the letters of an event, ready to sign: requests for nominations, invitations, or reminders of nominations that have not come.',
    ur: 'تقریب کے خطوط دستخط کے لیے تیار کرنا: نامزدگی کی درخواستیں، دعوت نامے، یا نہ آنے والی نامزدگیوں کی یاد دہانی۔',
  },
  openPapers: {
    en: 'Open the papers of an event: its annotated agenda as a paper, and room for working papers, minutes and press note.',
    ur: 'تقریب کے کاغذات کھولنا: اس کا تشریحی ایجنڈا بطور کاغذ، اور ورکنگ پیپر، روداد اور پریس نوٹ کی جگہ۔',
  },
  openedBefore: {
    en: 'The papers of this event were opened before. Reload the page and follow the link to them.',
    ur: 'اس تقریب کے کاغذات پہلے کھولے جا چکے ہیں۔ صفحہ دوبارہ کھول کر ان کے لنک پر جائیے۔',
  },
  nobodyChosen: {
    en: 'Choose at least one organisation that is to nominate.',
    ur: 'کم از کم ایک ادارہ منتخب کیجیے جس سے نامزدگی مطلوب ہے۔',
  },
  nobodyInvited: {
    en: 'Nobody is on the invitation list who may be named in a letter. Put nominees on the list first; those at risk are told in person.',
    ur: 'مدعوین کی فہرست میں کوئی نہیں جس کا نام خط میں آ سکے۔ پہلے نامزد افراد کو فہرست میں شامل کیجیے؛ خطرے سے دوچار افراد کو بالمشافہ بتایا جاتا ہے۔',
  },
  nothingAwaited: {
    en: 'Every voice that is expected has nominated, or none is expected. There is nobody to remind.',
    ur: 'جن کی رائے متوقع ہے وہ سب نامزدگی بھیج چکے ہیں، یا کوئی متوقع نہیں۔ یاد دہانی کسی کو نہیں بھیجنی۔',
  },
  awaitedByWhen: {
    en: 'Give the day until which the nominations were awaited.',
    ur: 'وہ تاریخ درج کیجیے جس تک نامزدگیوں کا انتظار تھا۔',
  },
  noSuchOrganisation: {
    en: 'An organisation that was chosen is not in the register. Choose it from the list.',
    ur: 'منتخب کردہ ادارہ رجسٹر میں نہیں۔ فہرست سے چنیے۔',
  },
} as const satisfies Record<string, Bilingual>

/** Words printed in the letters. */
export const printedInEventLetters = {
  nominationFor: { en: 'the nomination for {event}', ur: '{event} کے لیے نامزدگی' },
  invited: { en: 'Annex: those invited', ur: 'ضمیمہ: مدعوین' },
} as const satisfies Record<string, Bilingual>
