import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { KindOfCall, RoundKind } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'

export const kindNames: Readonly<Record<RoundKind, Bilingual>> = {
  workshop: { en: 'Workshop', ur: 'ورکشاپ' },
  'district meeting': { en: 'District meeting', ur: 'ضلعی اجلاس' },
  'written call': { en: 'Written call', ur: 'تحریری دعوت' },
  'radio hour': { en: 'Radio hour', ur: 'ریڈیو پروگرام' },
}

/** The sheet of a kind: what lies on the table of the meeting, in the studio, or beside the letters. */
export const sheetNames: Readonly<Record<KindOfCall, Bilingual>> = {
  'district meeting': { en: 'Meeting sheet', ur: 'اجلاس کی شیٹ' },
  'written call': { en: 'Sheet of the forms', ur: 'فارموں کی شیٹ' },
  'radio hour': { en: 'Phone-in sheet', ur: 'فون کالوں کی شیٹ' },
}

/** What the acts on calls and sheets do, and how they are refused. */
export const kindWords = {
  readCall: {
    en: 'Read what a round outside the hotel asks, who spoke and what was answered.',
    ur: 'پڑھنا کہ ہوٹل سے باہر کا دور کیا پوچھتا ہے، کون بولا اور کیا جواب ملا۔',
  },
  makeSheet: {
    en: 'Make the sheet of a round as an Excel file that comes back: a line for each call, form or point.',
    ur: 'دور کی شیٹ ایکسل فائل کے طور پر بنانا جو پُر ہو کر واپس آئے: ہر کال، فارم یا نکتے کی ایک سطر۔',
  },
  previewSheet: {
    en: 'Read a sheet that came back and show its lines and what is wrong in them. Nothing is written.',
    ur: 'واپس آئی شیٹ پڑھ کر اس کی سطریں اور ان کی غلطیاں دکھانا۔ کچھ لکھا نہیں جاتا۔',
  },
  takeSheetIn: {
    en: 'Take a sheet in: each line becomes a point of the round that is answered like any other.',
    ur: 'شیٹ درج کرنا: ہر سطر دور کا نکتہ بنتی ہے جس کا جواب باقی نکات کی طرح دیا جاتا ہے۔',
  },
  typeSheetIn: {
    en: 'Type the lines of a paper sheet in; they are kept as if the sheet had come back as a file.',
    ur: 'کاغذی شیٹ کی سطریں ٹائپ کرنا؛ وہ ایسے ہی رکھی جاتی ہیں جیسے شیٹ فائل کی صورت میں واپس آئی ہو۔',
  },
  publishCall: {
    en: 'Publish the page of a call as it now stands: what is asked, also what was answered, or take it down.',
    ur: 'دعوت کا صفحہ موجودہ صورت میں شائع کرنا: جو پوچھا جا رہا ہے، جوابات کے ساتھ بھی، یا اسے ہٹانا۔',
  },
  aWorkshopMakesNoCall: {
    en: 'A workshop asks no questions on a form. Choose another kind, or leave the questions out.',
    ur: 'ورکشاپ فارم پر سوال نہیں پوچھتی۔ کوئی اور قسم چنیے یا سوال نکال دیجیے۔',
  },
  callNeeded: {
    en: 'Say what this round asks, with its questions and particulars.',
    ur: 'بتائیے کہ یہ دور کیا پوچھتا ہے، سوالات اور تفصیلات کے ساتھ۔',
  },
  particularsMissing: {
    en: 'Something that people must know is missing. A meeting needs province, district, place, day and hosts; a radio hour its station, hours, languages and telephone; a written call an address.',
    ur: 'لوگوں کے لیے ضروری کوئی بات رہ گئی ہے۔ اجلاس کے لیے صوبہ، ضلع، مقام، دن اور میزبان؛ ریڈیو پروگرام کے لیے اسٹیشن، اوقات، زبانیں اور فون نمبر؛ تحریری دعوت کے لیے پتا درکار ہے۔',
  },
  particularsOfAnotherKind: {
    en: 'Something here belongs to another kind of round. Empty that field.',
    ur: 'یہاں کوئی بات دور کی کسی اور قسم کی ہے۔ وہ خانہ خالی کیجیے۔',
  },
  answeredBeforeItCloses: {
    en: 'The day by which everybody is answered comes before the last day of the round. Choose a later one.',
    ur: 'جواب دینے کا دن دور کے آخری دن سے پہلے ہے۔ بعد کا دن چنیے۔',
  },
  heldOutsideItsDays: {
    en: 'The meeting is held outside the days of the round. Choose a day between its first and its last.',
    ur: 'اجلاس کا دن دور کے دنوں سے باہر ہے۔ پہلے اور آخری دن کے درمیان کا دن چنیے۔',
  },
  questionNotPublic: {
    en: 'A question names an entry of the plan that is not public. Everybody reads the form: name a public entry, or none.',
    ur: 'ایک سوال میں منصوبے کا ایسا اندراج ہے جو عوامی نہیں۔ فارم سب پڑھتے ہیں: عوامی اندراج چنیے یا کوئی نہیں۔',
  },
  noCall: {
    en: 'This round is a workshop. It has no sheet and no public page.',
    ur: 'یہ دور ورکشاپ ہے۔ اس کی کوئی شیٹ یا عوامی صفحہ نہیں۔',
  },
  sheetUnreadable: {
    en: 'This file is not a sheet that we can read. Fill in the Excel file that was made here and send it as .xlsx.',
    ur: 'یہ فائل ایسی شیٹ نہیں جو ہم پڑھ سکیں۔ یہاں بنائی گئی ایکسل فائل پُر کر کے ‎.xlsx‎ کے طور پر بھیجیے۔',
  },
  linesToMend: {
    en: '{count, plural, one {One cell} other {# cells}} must be mended; the first stands in row {row}. The list says for each what to do. Nothing was taken in.',
    ur: '{count} خانے درست کرنے ہیں؛ پہلا سطر {row} میں ہے۔ فہرست بتاتی ہے کہ ہر ایک میں کیا کرنا ہے۔ کچھ درج نہیں ہوا۔',
  },
  emptySheet: {
    en: 'No line of the sheet is filled in. Write at least one and send it again.',
    ur: 'شیٹ کی کوئی سطر پُر نہیں۔ کم از کم ایک لکھ کر دوبارہ بھیجیے۔',
  },
  notOpenedYet: {
    en: 'The round has not opened yet: nobody can have spoken in it. Take the sheet in from its first day on.',
    ur: 'دور ابھی شروع نہیں ہوا: اس میں کوئی بول نہیں سکتا۔ شیٹ پہلے دن سے درج کیجیے۔',
  },
  nothingPublished: {
    en: 'The page is not published, so there is nothing to take down.',
    ur: 'صفحہ شائع نہیں، اس لیے ہٹانے کو کچھ نہیں۔',
  },
  changedSincePreview: {
    en: 'More was said or answered since you looked. Read the preview as it is now, then publish.',
    ur: 'آپ کے دیکھنے کے بعد کچھ اور کہا گیا یا جواب دیا گیا۔ پیش نظارہ دوبارہ پڑھ کر شائع کیجیے۔',
  },
  publishedMeanwhile: {
    en: 'Somebody published this page at the same moment. Look at it, then publish again.',
    ur: 'اسی وقت کسی اور نے یہ صفحہ شائع کیا۔ اسے دیکھ کر دوبارہ شائع کیجیے۔',
  },
  takenInMeanwhile: {
    en: 'Somebody took this sheet in at the same moment. Look at its lines, then try again.',
    ur: 'اسی وقت کسی اور نے یہ شیٹ درج کی۔ اس کی سطریں دیکھ کر دوبارہ کوشش کیجیے۔',
  },
} as const
