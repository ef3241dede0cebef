import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of a changed or cancelled event. */
export const words = {
  more: { en: 'More acts on this event', ur: 'اس تقریب پر مزید کارروائیاں' },
  change: { en: 'Change days or place', ur: 'دن یا مقام بدلیے' },
  changeMeans: {
    en: 'The page shows what was announced before, and why it changed. Letters that went out are not called back: tell those invited.',
    ur: 'صفحے پر درج رہے گا کہ پہلے کیا اعلان ہوا تھا اور کیوں بدلا۔ جو خطوط جا چکے وہ واپس نہیں ہوتے: مدعوین کو بتا دیجیے۔',
  },
  cancel: { en: 'Cancel the event', ur: 'تقریب منسوخ کیجیے' },
  cancelMeans: {
    en: 'Nobody can be nominated or invited any more, and no letter or attendance is made. This cannot be undone. Tell those who were invited.',
    ur: 'اس کے بعد کسی کو نامزد یا مدعو نہیں کیا جا سکتا، اور نہ کوئی خط بنتا ہے نہ حاضری درج ہوتی ہے۔ یہ واپس نہیں ہو سکتا۔ مدعوین کو بتا دیجیے۔',
  },
  reason: { en: 'Reason', ur: 'وجہ' },
  reasonHint: {
    en: 'Everybody who reads the event reads it.',
    ur: 'تقریب پڑھنے والا ہر شخص اسے پڑھتا ہے۔',
  },
  neededReason: { en: 'Say why.', ur: 'وجہ لکھیے۔' },
  cancelled: { en: 'Cancelled', ur: 'منسوخ' },
  cancelledOn: { en: 'Cancelled on {day}', ur: '{day} کو منسوخ ہوئی' },
  changedOn: { en: 'Changed on {day}', ur: '{day} کو تبدیل ہوئی' },
  titleBefore: { en: 'Called “{title}” before', ur: 'پہلا عنوان: ”{title}“' },
  placeBefore: { en: 'Moved from {place}', ur: 'پہلا مقام: {place}' },
  daysBefore: { en: 'Moved from {first} – {last}', ur: 'پہلی تاریخیں: {first} – {last}' },
  dayBefore: { en: 'Moved from {first}', ur: 'پہلی تاریخ: {first}' },
  agendaLeft: {
    en: 'The agenda lies on days on which the event is no longer held. Set it anew.',
    ur: 'ایجنڈا ایسے دنوں پر ہے جن میں تقریب اب نہیں۔ اسے نئے سرے سے طے کیجیے۔',
  },
} satisfies Record<string, Bilingual>
