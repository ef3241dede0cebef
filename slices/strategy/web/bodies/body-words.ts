import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const bodyWords = {
  title: { en: 'Coordinating bodies', ur: 'رابطہ ادارے' },
  purpose: {
    en: 'Who meets to steer the strategy: terms of reference, composition by office, quorum and rhythm, as in this version.',
    ur: 'حکمتِ عملی کی رہنمائی کون کرتا ہے: شرائطِ کار، دفاتر کے لحاظ سے ترکیب، کورم اور اجلاس، جیسا اس نسخے میں ہے۔',
  },
  none: { en: 'This version names no coordinating body', ur: 'اس نسخے میں کوئی رابطہ ادارہ نہیں' },
  noneNext: {
    en: 'The secretariat writes one in a draft: who chairs, who sits, how many must be present, what it decides.',
    ur: 'سیکرٹریٹ مسودے میں لکھتا ہے: صدر کون، ارکان کون، کتنے حاضر ہوں، اور کیا فیصلے کرے گا۔',
  },
  callMeeting: { en: 'Call a meeting', ur: 'اجلاس طلب کیجیے' },
  callMeetingSays: {
    en: 'Its papers stand together from then on: agenda, working papers, minutes, decisions and press note.',
    ur: 'اس کے کاغذات اس کے بعد ایک جگہ ہوں گے: ایجنڈا، ورکنگ پیپر، روداد، فیصلے اور پریس نوٹ۔',
  },
  place: { en: 'Place', ur: 'مقام' },
  heldOn: { en: 'Day', ur: 'تاریخ' },
  add: { en: 'Write a body', ur: 'ادارہ لکھیے' },
  edit: { en: 'Edit', ur: 'ترمیم کیجیے' },
  remove: { en: 'Take it out', ur: 'نکال دیجیے' },
  removeSays: {
    en: 'It leaves this draft; earlier versions keep it.',
    ur: 'یہ اس مسودے سے نکل جائے گا؛ پہلے کے نسخوں میں رہے گا۔',
  },
  reason: { en: 'Reason', ur: 'وجہ' },
  name: { en: 'Name', ur: 'نام' },
  terms: { en: 'Terms of reference', ur: 'شرائطِ کار' },
  decides: { en: 'Which decisions it takes', ur: 'کون سے فیصلے کرتا ہے' },
  rhythm: { en: 'How often it meets', ur: 'اجلاس کتنی بار' },
  quorum: { en: 'Quorum (members present)', ur: 'کورم (حاضر ارکان)' },
  quorumOf: {
    en: 'Quorum {quorum} of {count, plural, one {# member} other {# members}}',
    ur: 'کورم: {count, plural, one {# رکن} other {# ارکان}} میں سے {quorum}',
  },
  chair: { en: 'Chair', ur: 'صدر' },
  deputies: { en: 'Deputies', ur: 'نائبین' },
  members: { en: 'Other members', ur: 'دیگر ارکان' },
  from: { en: 'From', ur: 'آغاز' },
  until: { en: 'Until', ur: 'اختتام' },
  level: { en: 'Who may read it', ur: 'کون پڑھ سکتا ہے' },
} satisfies Record<string, Bilingual>
