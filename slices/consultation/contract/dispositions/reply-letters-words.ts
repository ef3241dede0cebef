import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'

export const replyLetterWords = {
  listReplyLetters: { en: 'List the reply letters of a round.', ur: 'کسی دور کے جوابی خطوط کی فہرست۔' },
  makeReplyLetter: {
    en: 'Make a letter, ready to sign, that answers an author: one proposal, or all of theirs in the round.',
    ur: 'مصنف کے نام دستخط کے لیے تیار جوابی خط بنانا: ایک تجویز کا، یا اس دور میں اس کی تمام تجاویز کا۔',
  },
  makeReplyToDeclaration: {
    en: 'Make a letter, ready to sign, that answers what was sent in: one point, or all that have an answer and all that was left out, with the reasons; to its sender and to the signatories that may be shown.',
    ur: 'موصولہ دستاویز کا دستخط کے لیے تیار جوابی خط بنانا: ایک نکتے کا، یا ان سب کا جن کا جواب دیا جا چکا اور جو شامل نہیں کیا گیا، وجوہ کے ساتھ؛ بھیجنے والے اور ان دستخط کنندگان کے نام جو ظاہر کیے جا سکتے ہیں۔',
  },
  openReplyLetter: { en: 'Open a reply letter as a Word file.', ur: 'جوابی خط بطور ورڈ فائل کھولنا۔' },
  registerReplyLetter: {
    en: 'Say that a reply letter was sent: it is registered as outgoing and gets its diary number.',
    ur: 'بتانا کہ جوابی خط ارسال ہوا: اس کا بطور ارسال شدہ اندراج ہوتا ہے اور ڈائری نمبر ملتا ہے۔',
  },
  notAnswered: {
    en: 'This proposal is not answered yet. Answer it first, then make the letter.',
    ur: 'اس تجویز کا جواب ابھی نہیں دیا گیا۔ پہلے جواب دیجیے، پھر خط بنائیے۔',
  },
  pointNotAnswered: {
    en: 'This point is not answered yet. Answer it first, then make the letter.',
    ur: 'اس نکتے کا جواب ابھی نہیں دیا گیا۔ پہلے جواب دیجیے، پھر خط بنائیے۔',
  },
  noPointAnswered: {
    en: 'Nothing of this file is answered or left out yet. Answer a point first, then make the letter.',
    ur: 'اس دستاویز کی کسی بات کا جواب ابھی نہیں دیا گیا۔ پہلے کسی نکتے کا جواب دیجیے، پھر خط بنائیے۔',
  },
  authorHidden: {
    en: 'Its author is hidden, so no letter is made to them. They read the answer on the page of the proposal.',
    ur: 'مصنف پوشیدہ ہے، اس لیے اسے خط نہیں بنایا جاتا۔ وہ جواب تجویز کے صفحے پر پڑھتا ہے۔',
  },
  noName: {
    en: 'Nobody is named to whom a letter could be addressed. Write to the sender outside of this system.',
    ur: 'کوئی نام درج نہیں جسے خط لکھا جا سکے۔ بھیجنے والے کو اس نظام سے باہر لکھیے۔',
  },
  alreadySent: {
    en: 'This letter was registered before. Reload the page to see its diary number.',
    ur: 'اس خط کا اندراج پہلے ہو چکا ہے۔ ڈائری نمبر دیکھنے کے لیے صفحہ دوبارہ کھولیے۔',
  },
  noLongerSo: {
    en: 'This letter says that {numbers} of the file was not taken up. Since it was made that was taken up again, or left out anew. Make a new letter, and send that one.',
    ur: 'یہ خط بتاتا ہے کہ فائل کی {numbers} شامل نہیں کی گئی۔ خط بننے کے بعد اسے دوبارہ لیا گیا، یا نئے سرے سے چھوڑا گیا۔ نیا خط بنائیے اور وہی بھیجیے۔',
  },
} as const satisfies Record<string, Bilingual>

/** Words printed in the letter. */
export const printedWords = {
  proposal: { en: 'Proposal {number} on {code}', ur: 'تجویز {number} بابت {code}' },
  proposed: { en: 'What was proposed', ur: 'کیا تجویز ہوا' },
  field: { en: 'Field', ur: 'خانہ' },
  answer: { en: 'The answer', ur: 'جواب' },
  reason: { en: 'The reason', ur: 'وجہ' },
  gone: { en: 'It was removed from the plan.', ur: 'یہ منصوبے سے حذف کر دیا گیا۔' },
  clause: { en: 'The clause as it now reads', ur: 'شق کا موجودہ متن' },
  takenUp: { en: 'To be taken up again', ur: 'دوبارہ غور' },
  takenUpBy: { en: 'by {office}, until {day}', ur: '{office}، {day} تک' },
  dissent: { en: 'The author’s dissent', ur: 'مصنف کا اختلاف' },
  entry: { en: 'Entry of the proposal in the ledger', ur: 'لیجر میں تجویز کا اندراج' },
  point: { en: 'Point {label}', ur: 'نکتہ {label}' },
  pointSaid: { en: 'What the declaration says', ur: 'اعلامیے میں کیا کہا گیا' },
  wrote: { en: 'What was written', ur: 'کیا لکھا گیا' },
  aboutWords: { en: 'On the words', ur: 'ان الفاظ پر' },
  whereInFile: { en: 'Where it stands in the file', ur: 'فائل میں مقام' },
  rowOfSheet: { en: '{sheet}, row {row}', ur: '{sheet}، سطر {row}' },
  paragraphOfFile: { en: 'paragraph {paragraph}', ur: 'پیراگراف {paragraph}' },
  leftOut: { en: 'Change or comment {number}', ur: 'تبدیلی یا تبصرہ {number}' },
  notTakenUp: { en: 'Not taken up', ur: 'شامل نہیں کی گئی' },
  clausesChanged: { en: 'Clauses that the answer changes', ur: 'اس جواب سے بدلنے والی شقیں' },
  nowReads: { en: '{code} as it now reads', ur: '{code} کا موجودہ متن' },
  signatoryDissents: { en: 'The signatories’ dissent', ur: 'دستخط کنندگان کا اختلاف' },
  signatoryConfirms: { en: 'The signatories confirm the answer', ur: 'دستخط کنندگان جواب کی توثیق کرتے ہیں' },
  inNoWords: { en: 'Without further words', ur: 'مزید الفاظ کے بغیر' },
  entryOfPoint: { en: 'Entry of the point in the ledger', ur: 'لیجر میں نکتے کا اندراج' },
  stillOpen: { en: 'Still to be answered', ur: 'جن کا جواب باقی ہے' },
  stillOpenOf: {
    en: '{count} of {all} points. A further letter will answer them.',
    ur: '{all} میں سے {count} نکات۔ ان کا جواب اگلے خط میں دیا جائے گا۔',
  },
} as const satisfies Record<string, Bilingual>

export const printedOutcomes: Readonly<Record<Outcome, Bilingual>> = {
  accepted: { en: 'Accepted', ur: 'منظور' },
  partly: { en: 'Accepted in part', ur: 'جزوی طور پر منظور' },
  rejected: { en: 'Not accepted', ur: 'نامنظور' },
  deferred: { en: 'Deferred', ur: 'مؤخر' },
}
