import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { PreparedCell, PreparedProblem } from '../../../rules/dispositions/a-row-answers-one-proposal.ts'

/** Headers of the cells in which an answer is prepared: read back by these words, so they are the same in every language. */
export const preparedHeaders = {
  key: 'Key (leave as it is)',
  outcome: 'Prepared answer',
  reasonEn: 'Prepared reason (English)',
  reasonUr: 'Prepared reason (Urdu)',
  dueOn: 'Deferred to (year-month-day)',
  office: 'Taken up by (office)',
} as const satisfies Readonly<Record<PreparedCell, string>>

export const preparedWords = {
  try: {
    en: 'Read answers that were prepared in the disposition table: which proposals they answer, and what stands against each. Nothing is written.',
    ur: 'جوابات کے جدول میں تیار کیے گئے جواب پڑھنا: کن تجاویز کے ہیں، اور ہر ایک میں کیا رکاوٹ ہے۔ کچھ درج نہیں ہوتا۔',
  },
  take: {
    en: 'Give the answers that were prepared in the disposition table: all of them or none.',
    ur: 'جوابات کے جدول میں تیار کیے گئے جواب دینا: سب، یا کوئی نہیں۔',
  },
  unreadable: {
    en: 'This is no disposition table that was made here: it has no sheet "Answers" with the columns for prepared answers. Make it anew as Excel, and prepare the answers in that one.',
    ur: 'یہ جوابات کا یہاں بنا جدول نہیں: اس میں تیار جوابات کے کالموں والی شیٹ "Answers" نہیں۔ ایکسل میں نیا جدول بنوائیے اور جواب اسی میں تیار کیجیے۔',
  },
  hasErrors: {
    en: 'Cells that cannot be answered so: {errors}. Mend them, then send the file again; nothing was answered.',
    ur: 'جن خانوں سے جواب نہیں بنتا: {errors}۔ انہیں درست کر کے فائل دوبارہ بھیجیے؛ کسی کا جواب درج نہیں ہوا۔',
  },
  nothingPrepared: {
    en: 'No row holds a prepared answer. Write the answer and its reason in both languages into the white columns.',
    ur: 'کسی سطر میں تیار جواب نہیں۔ سفید کالموں میں جواب اور اس کی وجہ دونوں زبانوں میں لکھیے۔',
  },
} as const satisfies Record<string, Bilingual>

/** What is wrong in a cell, and what to do. */
export const preparedProblemWords: Readonly<Record<PreparedProblem, Bilingual>> = {
  'row-not-known': {
    en: 'No proposal of this round has this key. Put the key back, or take the row out.',
    ur: 'اس دور کی کسی تجویز کی یہ کلید نہیں۔ کلید واپس لکھیے یا سطر نکال دیجیے۔',
  },
  'row-twice': {
    en: 'This proposal stands in two rows. Keep one of them.',
    ur: 'یہ تجویز دو سطروں میں ہے۔ ایک رکھیے۔',
  },
  'answered-already': {
    en: 'This proposal has its answer. Empty the prepared cells of the row.',
    ur: 'اس تجویز کا جواب دیا جا چکا ہے۔ سطر کے تیار جواب کے خانے خالی کیجیے۔',
  },
  'stands-in-a-bundle': {
    en: 'This proposal stands in a bundle. Empty the row, and answer the bundle as a whole.',
    ur: 'یہ تجویز کسی مجموعے میں ہے۔ سطر خالی کیجیے اور پورے مجموعے کا جواب دیجیے۔',
  },
  'claimed-by-another': {
    en: 'Another person writes the answer to this proposal. Empty the row, or ask for its release.',
    ur: 'اس تجویز کا جواب کوئی اور لکھ رہا ہے۔ سطر خالی کیجیے یا ذمہ واپس کروائیے۔',
  },
  'outcome-missing': {
    en: 'A reason stands here without an answer. Write Accepted, Rejected or Deferred.',
    ur: 'یہاں وجہ ہے مگر جواب نہیں۔ منظور، نامنظور یا مؤخر لکھیے۔',
  },
  'outcome-not-known': {
    en: 'This is no answer. Write Accepted, Rejected or Deferred.',
    ur: 'یہ کوئی جواب نہیں۔ منظور، نامنظور یا مؤخر لکھیے۔',
  },
  'partly-has-its-own-page': {
    en: 'What is accepted in part needs words of its own. Empty the row, and answer on the page of the proposal.',
    ur: 'جزوی منظوری کے لیے اپنے الفاظ ضروری ہیں۔ سطر خالی کیجیے اور تجویز کے صفحے پر جواب دیجیے۔',
  },
  'reason-missing': {
    en: 'The reason is missing in this language. Write it.',
    ur: 'اس زبان میں وجہ موجود نہیں۔ لکھیے۔',
  },
  'reason-too-long': {
    en: 'The reason is longer than 5,000 characters. Shorten it.',
    ur: 'وجہ 5,000 حروف سے لمبی ہے۔ مختصر کیجیے۔',
  },
  'placeholder-not-known': {
    en: 'Something in braces is not known. Use number, code and title; for what is deferred also day and office.',
    ur: 'قوسین میں کوئی نامعلوم لفظ ہے۔ number، code اور title لکھیے؛ مؤخر کے لیے day اور office بھی۔',
  },
  'day-missing': {
    en: 'What is deferred needs a day. Write it, such as 2027-06-30.',
    ur: 'مؤخر جواب کے لیے تاریخ ضروری ہے۔ لکھیے، جیسے 2027-06-30۔',
  },
  'not-a-day': {
    en: 'This is no day of the calendar. Write year, month and day, such as 2027-06-30.',
    ur: 'کیلنڈر میں ایسی کوئی تاریخ نہیں۔ سال، مہینہ اور دن لکھیے، جیسے 2027-06-30۔',
  },
  'day-lies-behind': {
    en: 'The day of a deferral must lie after today. Write a later day.',
    ur: 'التوا کی تاریخ آج کے بعد کی ہونی چاہیے۔ بعد کی تاریخ لکھیے۔',
  },
  'office-missing': {
    en: 'What is deferred needs an office that takes it up. Write its name or code.',
    ur: 'مؤخر جواب کے لیے ذمہ دار دفتر ضروری ہے۔ اس کا نام یا کوڈ لکھیے۔',
  },
  'office-not-known': {
    en: 'The register has no office of this name, or more than one. Write its name or code as the register has it.',
    ur: 'رجسٹر میں اس نام کا کوئی دفتر نہیں، یا ایک سے زیادہ ہیں۔ نام یا کوڈ ویسے لکھیے جیسے رجسٹر میں ہے۔',
  },
  'only-for-what-is-deferred': {
    en: 'A day and an office stand only with what is deferred. Empty this cell, or write Deferred.',
    ur: 'تاریخ اور دفتر صرف مؤخر جواب کے ساتھ ہوتے ہیں۔ یہ خانہ خالی کیجیے یا مؤخر لکھیے۔',
  },
}
