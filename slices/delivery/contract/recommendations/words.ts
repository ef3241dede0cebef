import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type {
  AgeBand,
  Judgement,
  RecommendationState,
  Response,
  Source,
  Stage,
} from '../../rules/recommendations/where-a-recommendation-stands.ts'

export const sourceNames: Readonly<Record<Source, Bilingual>> = {
  audit: { en: 'Audit', ur: 'آڈٹ' },
  'treaty body': { en: 'Treaty body', ur: 'معاہداتی ادارہ' },
  parliament: { en: 'Parliament', ur: 'پارلیمان' },
  evaluation: { en: 'Evaluation', ur: 'جائزۂ کارکردگی' },
  review: { en: 'Review by another state or body', ur: 'دوسری ریاست یا ادارے کا جائزہ' },
}

export const responseNames: Readonly<Record<Response, Bilingual>> = {
  accepted: { en: 'Accepted', ur: 'قبول' },
  'partly accepted': { en: 'Partly accepted', ur: 'جزوی طور پر قبول' },
  'not accepted': { en: 'Not accepted', ur: 'قبول نہیں' },
}

export const stageNames: Readonly<Record<Stage, Bilingual>> = {
  'not begun': { en: 'Not begun', ur: 'شروع نہیں ہوا' },
  'under way': { en: 'Under way', ur: 'جاری' },
  done: { en: 'Done', ur: 'مکمل' },
}

export const judgementNames: Readonly<Record<Judgement, Bilingual>> = {
  seen: { en: 'Evidence seen', ur: 'ثبوت دیکھا گیا' },
  returned: { en: 'Sent back', ur: 'واپس بھیجا گیا' },
  closed: { en: 'Evidence seen, closed', ur: 'ثبوت دیکھ کر بند' },
}

export const recommendationStateNames: Readonly<Record<RecommendationState, Bilingual>> = {
  unanswered: { en: 'No response yet', ur: 'تاحال جواب نہیں' },
  'not begun': { en: 'Not begun', ur: 'شروع نہیں ہوئی' },
  'under way': { en: 'Under way', ur: 'جاری' },
  'reported done': { en: 'Reported done, evidence to be seen', ur: 'تکمیل کی اطلاع، ثبوت دیکھنا باقی' },
  closed: { en: 'Closed', ur: 'بند' },
  'not accepted': { en: 'Not accepted', ur: 'قبول نہیں' },
}

export const bandNames: Readonly<Record<AgeBand, Bilingual>> = {
  'up to 90 days': { en: 'Overdue up to 90 days', ur: '90 دن تک تاخیر' },
  '91 to 365 days': { en: 'Overdue 91 to 365 days', ur: '91 سے 365 دن کی تاخیر' },
  'over a year': { en: 'Overdue over a year', ur: 'ایک سال سے زیادہ تاخیر' },
}

export const recommendationWords = {
  list: {
    en: 'List findings and recommendations from every source, with what was answered, done and seen, and what is overdue.',
    ur: 'ہر ماخذ کے نتائج اور سفارشات کی فہرست: کیا جواب ملا، کیا ہوا، کیا دیکھا گیا، اور کیا تاخیر کا شکار ہے۔',
  },
  read: {
    en: 'Read one recommendation with all that was said and done about it, and how often it was raised.',
    ur: 'ایک سفارش، اس پر جو کچھ کہا اور کیا گیا، اور یہ کہ وہ کتنی بار آئی۔',
  },
  register: {
    en: 'Enters a recommendation of an audit, treaty body, parliament, evaluation or review, as its document says it.',
    ur: 'آڈٹ، معاہداتی ادارے، پارلیمان، جائزے یا نظرِثانی کی سفارش اس کی دستاویز کے الفاظ میں درج کرتا ہے۔',
  },
  respond: {
    en: 'The office that is addressed accepts a recommendation, in part or not, with its reason.',
    ur: 'مخاطب دفتر سفارش کو وجہ کے ساتھ قبول، جزوی قبول یا ناقبول کرتا ہے۔',
  },
  report: {
    en: 'The owner says what was done on a recommendation, and what proves it.',
    ur: 'ذمہ دار دفتر بتاتا ہے کہ سفارش پر کیا ہوا اور اس کا ثبوت کیا ہے۔',
  },
  judge: {
    en: 'Somebody other than the owner says that the evidence was seen, sends it back, or closes the recommendation.',
    ur: 'ذمہ دار دفتر کے سوا کوئی ثبوت دیکھنے کا بتاتا ہے، واپس بھیجتا ہے، یا سفارش بند کرتا ہے۔',
  },
  change: {
    en: 'Gives a recommendation another owner or another day, with the reason; what stood before stays on record.',
    ur: 'وجہ کے ساتھ سفارش کا ذمہ دار دفتر یا تاریخ بدلتا ہے؛ پچھلا اندراج ریکارڈ پر رہتا ہے۔',
  },
  link: {
    en: 'Says that a recommendation repeats an earlier one, or that it does not.',
    ur: 'بتاتا ہے کہ ایک سفارش پہلی سفارش کا اعادہ ہے، یا نہیں ہے۔',
  },
  open: { en: 'Opens the file that proves what was done.', ur: 'کیے گئے کام کے ثبوت کی فائل کھولتا ہے۔' },
  make: {
    en: 'Makes the list of recommendations as a PDF, Word or Excel paper.',
    ur: 'سفارشات کی فہرست پی ڈی ایف، ورڈ یا ایکسل میں بناتا ہے۔',
  },
  preview: {
    en: 'Tries a table of recommendations: which cell is wrong, and why. Nothing is written.',
    ur: 'سفارشات کا جدول جانچتا ہے: کون سا خانہ غلط ہے اور کیوں۔ کچھ درج نہیں ہوتا۔',
  },
  import: {
    en: 'Enters all recommendations of a table, or none.',
    ur: 'جدول کی تمام سفارشات درج کرتا ہے، یا کوئی نہیں۔',
  },
  mendTable: {
    en: 'Mend the cells that are listed and send the table again. Nothing is entered while one of them is wrong.',
    ur: 'درج شدہ خانے درست کر کے جدول دوبارہ بھیجیے۔ جب تک ایک بھی غلط ہے کچھ درج نہیں ہوتا۔',
  },
  tooManyRows: {
    en: 'The table has more than 2000 rows. Split it and send the parts one after another.',
    ur: 'جدول میں 2000 سے زیادہ سطریں ہیں۔ حصوں میں بانٹ کر باری باری بھیجیے۔',
  },
  noText: {
    en: 'Write what is recommended, in English or Urdu at least.',
    ur: 'سفارش کم از کم انگریزی یا اردو میں لکھیے۔',
  },
  noBody: {
    en: 'Name the body that made it, in English or Urdu at least.',
    ur: 'سفارش دینے والے ادارے کا نام کم از کم انگریزی یا اردو میں لکھیے۔',
  },
  datedTomorrow: {
    en: 'The document bears a day that has not come. Look at its date again.',
    ur: 'دستاویز کی تاریخ ابھی نہیں آئی۔ تاریخ دوبارہ دیکھیے۔',
  },
  dueBeforeDated: {
    en: 'It would be due before it was made. Choose a day after that of the document.',
    ur: 'مقررہ تاریخ دستاویز کی تاریخ سے پہلے ہے۔ بعد کی تاریخ چنیے۔',
  },
  noLink: {
    en: 'The link must begin with http:// or https://. Leave it out where there is none.',
    ur: 'لنک http:// یا https:// سے شروع ہونا چاہیے۔ نہ ہو تو خالی چھوڑیے۔',
  },
  noSuchOffice: {
    en: 'This office is not in the register of offices. Choose one that is.',
    ur: 'یہ دفتر رجسٹر میں نہیں۔ رجسٹر سے دفتر چنیے۔',
  },
  noSuchActivity: {
    en: 'The version in force has no such activity. Choose one of its activities, or none.',
    ur: 'نافذ نسخے میں ایسی کوئی سرگرمی نہیں۔ اس کی کوئی سرگرمی چنیے، یا خالی چھوڑیے۔',
  },
  restricted: {
    en: 'The activity is of the restricted annex, so what serves it is too. Choose that level.',
    ur: 'یہ سرگرمی محدود ضمیمے کی ہے، سو اس کی سفارش بھی۔ وہی درجہ چنیے۔',
  },
  anotherOffice: {
    en: 'Another office is addressed or owns it. That office responds, or writes to the secretariat.',
    ur: 'مخاطب یا ذمہ دار دفتر کوئی اور ہے۔ وہی جواب دے، یا سیکرٹریٹ کو لکھے۔',
  },
  letterNamesNoOffice: {
    en: 'The letter names no office. Name the office that wrote it.',
    ur: 'خط میں دفتر کا نام نہیں۔ لکھنے والے دفتر کا نام دیجیے۔',
  },
  nobodyThere: {
    en: 'The office has ended and has no successor. Give the recommendation another owner first.',
    ur: 'دفتر ختم ہو چکا اور جانشین نہیں۔ پہلے کسی اور دفتر کو ذمہ دار بنائیے۔',
  },
  closedAlready: {
    en: 'It is closed. What is found later is a new recommendation, linked to this one.',
    ur: 'یہ بند ہو چکی۔ بعد میں سامنے آنے والی بات نئی سفارش ہے، جسے اس سے جوڑا جائے۔',
  },
  needsEvidence: {
    en: 'Name what proves that it is done: a document with its number and date, or a file with a word on it.',
    ur: 'تکمیل کا ثبوت بتائیے: دستاویز کا نمبر اور تاریخ، یا فائل اور اس کی وضاحت۔',
  },
  fileNotReceived: {
    en: 'The file did not arrive. Choose it again and send it once more.',
    ur: 'فائل موصول نہیں ہوئی۔ دوبارہ چن کر بھیجیے۔',
  },
  atTheSameMoment: {
    en: 'Somebody else wrote at the same moment. Read what they said, then try again.',
    ur: 'اسی لمحے کسی اور نے بھی لکھا۔ ان کی بات پڑھ کر دوبارہ کوشش کیجیے۔',
  },
  nothingToSee: {
    en: 'There is no evidence here that was not looked at. The owner has to report first.',
    ur: 'یہاں کوئی ثبوت دیکھنا باقی نہیں۔ پہلے ذمہ دار دفتر اطلاع دے۔',
  },
  notYours: {
    en: 'Whoever is of the owner, or gave or entered evidence, does not see it. Ask somebody else of the secretariat, of oversight or an evaluator.',
    ur: 'ذمہ دار دفتر کا فرد، یا ثبوت دینے یا درج کرنے والا، اسے نہیں پرکھتا۔ سیکرٹریٹ، نگرانی یا جائزہ کاروں میں سے کسی اور سے کہیے۔',
  },
  onlyDoneCloses: {
    en: 'Only what the owner reports as done can be closed. Say that it was seen instead.',
    ur: 'صرف وہی بند ہو سکتی ہے جسے ذمہ دار دفتر مکمل بتائے۔ اس کی جگہ "دیکھا گیا" لکھیے۔',
  },
  nothingChanges: {
    en: 'Owner and day are what they were. Change one of them, or leave it.',
    ur: 'ذمہ دار دفتر اور تاریخ وہی ہیں۔ کوئی ایک بدلیے، یا رہنے دیجیے۔',
  },
  notEarlier: {
    en: 'A recommendation repeats one of the same day or before. Turn the two round.',
    ur: 'سفارش اسی دن کی یا پہلے کی سفارش کا اعادہ ہوتی ہے۔ دونوں کی ترتیب الٹ دیجیے۔',
  },
  saidAlready: {
    en: 'This is what stands about the two already. Say the other, or leave it.',
    ur: 'ان دونوں کے بارے میں یہی درج ہے۔ دوسری بات کہیے، یا رہنے دیجیے۔',
  },
  onlyTheSecretariat: { en: 'The secretariat does this.', ur: 'یہ کام سیکرٹریٹ کرتا ہے۔' },
  onlyOthers: {
    en: 'The secretariat, oversight or an evaluator does this.',
    ur: 'یہ کام سیکرٹریٹ، نگرانی یا جائزہ کار کرتے ہیں۔',
  },
} as const satisfies Record<string, Bilingual>

const office = { label: { en: 'Office', ur: 'دفتر' } }

export const responseByLetter: ByLetter = {
  done: { by: 'response', values: responseNames },
  readBack: {
    office,
    response: { label: { en: 'Response', ur: 'جواب' }, values: responseNames },
    reason: { label: { en: 'Reason', ur: 'وجہ' } },
    made_on: { label: { en: 'Date', ur: 'تاریخ' } },
  },
  ifUpheld: {
    en: 'This response no longer counts. It can still be read, with its mark; what the office said before speaks again, or the recommendation has no response.',
    ur: 'یہ جواب اب شمار نہیں ہوتا۔ اسے نشان کے ساتھ پڑھا جا سکتا ہے؛ دفتر کی پہلی بات پھر مؤثر ہوتی ہے، یا سفارش بے جواب رہتی ہے۔',
  },
}

export const entryByLetter: ByLetter = {
  done: { en: 'Reported on a recommendation', ur: 'سفارش پر اطلاع دی گئی' },
  readBack: {
    office,
    stage: { label: { en: 'Stage', ur: 'مرحلہ' }, values: stageNames },
    says: { label: { en: 'What was done', ur: 'کیا ہوا' } },
    evidence: { label: { en: 'Evidence', ur: 'ثبوت' } },
    made_on: { label: { en: 'Date', ur: 'تاریخ' } },
  },
  ifUpheld: {
    en: 'This entry no longer counts. It can still be read, with its mark, and the entry before it speaks again.',
    ur: 'یہ اندراج اب شمار نہیں ہوتا۔ اسے نشان کے ساتھ پڑھا جا سکتا ہے، اور اس سے پہلے کا اندراج پھر مؤثر ہوتا ہے۔',
  },
}
