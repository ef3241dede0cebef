import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts on events do, and how they are refused. */
export const eventWords = {
  planEvent: {
    en: 'Plan an event of a round: where, when, and who should be heard.',
    ur: 'دور کی تقریب طے کرنا: کہاں، کب، اور کن کی رائے آنی چاہیے۔',
  },
  listEvents: { en: 'List the events of a round.', ur: 'دور کی تقریبات کی فہرست۔' },
  readEvent: {
    en: 'Read an event with its agenda, who came by sector, and who has not been heard.',
    ur: 'تقریب پڑھنا: ایجنڈا، شعبہ وار حاضری، اور کن کی رائے نہیں آئی۔',
  },
  setAgenda: {
    en: 'Set the annotated agenda of an event; editions before it are kept.',
    ur: 'تقریب کا تشریحی ایجنڈا طے کرنا؛ پہلے والے ایجنڈے محفوظ رہتے ہیں۔',
  },
  nominate: {
    en: 'Nominate a person of the register, or a seat by its function, for an event.',
    ur: 'تقریب کے لیے رجسٹر کے کسی فرد یا کسی منصب کو نامزد کرنا۔',
  },
  withdraw: { en: 'Withdraw a nomination.', ur: 'نامزدگی واپس لینا۔' },
  listNominations: {
    en: 'List the nominations and invitations of an event that one may read.',
    ur: 'تقریب کی وہ نامزدگیاں اور دعوتیں جو آپ پڑھ سکتے ہیں۔',
  },
  invite: { en: 'Put nominees on the invitation list.', ur: 'نامزد افراد کو مدعوین کی فہرست میں شامل کرنا۔' },
  makeSheet: {
    en: 'Make the attendance sheet to print and sign, without people at risk; it takes the place of the one made before.',
    ur: 'چھاپنے اور دستخط کے لیے حاضری کا پرچہ تیار کرنا، خطرے سے دوچار افراد کے بغیر؛ یہ پہلے تیار کیے گئے پرچے کی جگہ لیتا ہے۔',
  },
  openSheetAtRisk: {
    en: 'Open the separate attendance sheet of people at risk.',
    ur: 'خطرے سے دوچار افراد کا الگ حاضری پرچہ کھولنا۔',
  },
  recordAttendance: {
    en: 'Record from a signed sheet who came on a day.',
    ur: 'دستخط شدہ پرچے سے درج کرنا کہ کس دن کون آیا۔',
  },
  sayShown: {
    en: 'Say whether one’s own attendance may be shown.',
    ur: 'بتانا کہ اپنی حاضری دکھائی جا سکتی ہے یا نہیں۔',
  },
  makeTravelList: {
    en: 'Make the workbook of those invited, for travel.',
    ur: 'سفر کے انتظام کے لیے مدعوین کی ورک بک بنانا۔',
  },
  endsBeforeItBegins: {
    en: 'The last day lies before the first. Correct one of them.',
    ur: 'آخری دن پہلے دن سے پہلے ہے۔ دونوں میں سے ایک درست کیجیے۔',
  },
  noSuchBody: {
    en: 'An organisation that was named is not in the register. Choose it from the list.',
    ur: 'درج کردہ ادارہ رجسٹر میں نہیں۔ فہرست سے چنیے۔',
  },
  outsideTheDays: {
    en: 'Item {item} of the agenda lies on a day on which the event is not held. Correct its day.',
    ur: 'ایجنڈے کی شق {item} ایسے دن ہے جب تقریب نہیں۔ دن درست کیجیے۔',
  },
  endsTooEarly: {
    en: 'Item {item} of the agenda ends before it begins. Correct its times.',
    ur: 'ایجنڈے کی شق {item} شروع ہونے سے پہلے ختم ہوتی ہے۔ اوقات درست کیجیے۔',
  },
  groupOfAnother: {
    en: 'Item {item} names a group of another round. Choose a group of this round.',
    ur: 'شق {item} میں دوسرے دور کا گروپ ہے۔ اسی دور کا گروپ چنیے۔',
  },
  needsALetter: {
    en: 'The secretariat nominates nobody itself: enter the letter by which the office or organisation nominated.',
    ur: 'سیکرٹریٹ خود نامزد نہیں کرتا: وہ خط درج کیجیے جس سے دفتر یا ادارے نے نامزد کیا۔',
  },
  whoNominates: {
    en: 'Say which office or which organisation nominates: exactly one of them.',
    ur: 'بتائیے کہ کون سا دفتر یا کون سا ادارہ نامزد کرتا ہے: دونوں میں سے صرف ایک۔',
  },
  notYourOffice: {
    en: 'You nominate for your own office only. Choose it.',
    ur: 'آپ صرف اپنے دفتر کی طرف سے نامزد کر سکتے ہیں۔ اسے چنیے۔',
  },
  nobodyNamed: {
    en: 'Name a person of the register, or say the function of the seat.',
    ur: 'رجسٹر کا کوئی فرد چنیے یا منصب لکھیے۔',
  },
  noSuchPerson: {
    en: 'This person is not in the register. Choose them from the list.',
    ur: 'یہ فرد رجسٹر میں نہیں۔ فہرست سے چنیے۔',
  },
  alreadyNominated: {
    en: 'This person is nominated for the event already.',
    ur: 'یہ فرد پہلے ہی تقریب کے لیے نامزد ہے۔',
  },
  alreadyWithdrawn: {
    en: 'This nomination was withdrawn already.',
    ur: 'یہ نامزدگی پہلے ہی واپس لی جا چکی ہے۔',
  },
  notNominated: {
    en: 'One of those chosen is not nominated for this event. Read the list again.',
    ur: 'چنے گئے افراد میں سے ایک اس تقریب کے لیے نامزد نہیں۔ فہرست دوبارہ پڑھیے۔',
  },
  alreadyInvited: {
    en: 'One of those chosen was invited already. Read the list again.',
    ur: 'چنے گئے افراد میں سے ایک کو پہلے ہی دعوت دی جا چکی ہے۔ فہرست دوبارہ پڑھیے۔',
  },
  notOnThatDay: {
    en: 'The event is not held on that day. Choose one of its days.',
    ur: 'تقریب اس دن نہیں۔ اس کے دنوں میں سے ایک چنیے۔',
  },
  scanNotReceived: {
    en: 'The scan has not arrived. Send the file again.',
    ur: 'عکس موصول نہیں ہوا۔ فائل دوبارہ بھیجیے۔',
  },
  theirOwnChoice: {
    en: 'Only they themselves say this, here or by letter.',
    ur: 'یہ صرف وہ خود کہہ سکتے ہیں، یہاں یا خط سے۔',
  },
  onlyTheSecretariat: {
    en: 'The secretariat does this.',
    ur: 'یہ سیکرٹریٹ کرتا ہے۔',
  },
  onlyWhoNominates: {
    en: 'Focal persons nominate for their office; the secretariat enters nominations from letters.',
    ur: 'فوکل پرسن اپنے دفتر کی طرف سے نامزد کرتے ہیں؛ سیکرٹریٹ خطوط سے نامزدگیاں درج کرتا ہے۔',
  },
} as const satisfies Record<string, Bilingual>

const yesOrNo = { true: { en: 'Yes', ur: 'ہاں' }, false: { en: 'No', ur: 'نہیں' } }

/** How a nomination is read back. Neither sex nor risk: a copy is a paper that others may see. */
export const nominationByLetter: ByLetter = {
  done: { en: 'Nominated', ur: 'نامزد کیا گیا' },
  readBack: { post: { label: { en: 'Function of the nominee', ur: 'نامزد فرد کا منصب' } } },
  ifUpheld: {
    en: 'The nomination stays listed with that mark. The secretariat withdraws it by an act of its own.',
    ur: 'نامزدگی اسی نشان کے ساتھ فہرست میں رہتی ہے۔ سیکرٹریٹ اسے الگ عمل سے واپس لیتا ہے۔',
  },
}

export const shownByLetter: ByLetter = {
  done: { en: 'Said whether their attendance may be shown', ur: 'بتایا کہ حاضری دکھائی جا سکتی ہے یا نہیں' },
  readBack: {
    shown: {
      label: { en: 'My attendance may be shown', ur: 'میری حاضری دکھائی جا سکتی ہے' },
      values: yesOrNo,
    },
  },
  ifUpheld: {
    en: 'What was entered stays on record; the person says anew what holds, and that counts from then on.',
    ur: 'اندراج ریکارڈ میں رہتا ہے؛ فرد نئے سرے سے بتاتا ہے اور اسی وقت سے وہی مانا جاتا ہے۔',
  },
}
