import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StatusTone } from '#web/ui/marks/StatusMark.tsx'
import type { RecommendationState } from '../../rules/recommendations/where-a-recommendation-stands.ts'

export const recommendationPageWords = {
  menu: { en: 'Recommendations', ur: 'سفارشات' },
  title: { en: 'Recommendations', ur: 'سفارشات' },
  purpose: {
    en: 'What audits, treaty bodies, parliament, evaluations and reviews asked for: who owns it, what was done, who saw the proof, and how often it was raised.',
    ur: 'آڈٹ، معاہداتی اداروں، پارلیمان اور جائزوں نے کیا کہا: ذمہ دار کون ہے، کیا ہوا، ثبوت کس نے دیکھا، اور بات کتنی بار آئی۔',
  },
  register: { en: 'Enter a recommendation', ur: 'سفارش درج کیجیے' },
  registerMeans: {
    en: 'As its document says it, in the language in which it was written. A translation may follow.',
    ur: 'دستاویز کے الفاظ میں، جس زبان میں وہ لکھی گئی۔ ترجمہ بعد میں ہو سکتا ہے۔',
  },
  none: { en: 'No recommendation was entered yet', ur: 'ابھی کوئی سفارش درج نہیں' },
  noneNext: {
    en: 'The secretariat enters each from its document.',
    ur: 'سیکرٹریٹ ہر سفارش اس کی دستاویز سے درج کرتا ہے۔',
  },
  noneMatch: { en: 'None passes these filters', ur: 'ان چھلنیوں پر کوئی پوری نہیں اترتی' },
  noneMatchNext: { en: 'Take one of the filters off.', ur: 'کوئی ایک چھلنی ہٹائیے۔' },
  counts: {
    en: '{all} in all; {repeated} say what another said; {unanswered} without a response',
    ur: 'کل {all}؛ {repeated} دوسری کا اعادہ؛ {unanswered} بے جواب',
  },
  all: { en: 'All', ur: 'سب' },
  band: { en: 'Overdue', ur: 'تاخیر' },
  source: { en: 'Source', ur: 'ماخذ' },
  state: { en: 'State', ur: 'کیفیت' },
  office: { en: 'Office', ur: 'دفتر' },
  repeated: { en: 'Only what was raised more than once', ur: 'صرف جو ایک سے زیادہ بار آئیں' },
  what: { en: 'Recommendation', ur: 'سفارش' },
  owner: { en: 'Owner', ur: 'ذمہ دار دفتر' },
  nobody: { en: 'Nobody: the office has ended', ur: 'کوئی نہیں: دفتر ختم ہو چکا' },
  addressee: { en: 'Addressed to', ur: 'مخاطب' },
  due: { en: 'Due', ur: 'مقررہ تاریخ' },
  noDay: { en: 'No day set', ur: 'تاریخ مقرر نہیں' },
  daysLate: {
    en: '{days, plural, one {one day} other {# days}} overdue',
    ur: '{days} دن کی تاخیر',
  },
  raisedTimes: {
    en: 'Raised {times} times, first in {year}',
    ur: '{times} بار آئی، پہلی بار {year} میں',
  },
  raisedSince: {
    en: 'Raised {since, plural, one {once} other {# times}} since',
    ur: 'اس کے بعد {since} بار پھر آئی',
  },
  illustrative: {
    en: 'Example: the text is real and cited; office and day are illustrative',
    ur: 'مثال: متن حقیقی اور حوالے کے ساتھ ہے؛ دفتر اور تاریخ مثالی',
  },
  paper: { en: 'The list as a paper', ur: 'فہرست بطور دستاویز' },
  paperMeans: { en: 'As it is filtered above.', ur: 'جیسی اوپر چھانی گئی ہے۔' },
  back: { en: 'All recommendations', ur: 'تمام سفارشات' },
  onePurpose: {
    en: 'What was asked, what was answered, what was done, and who saw it.',
    ur: 'کیا کہا گیا، کیا جواب ملا، کیا ہوا، اور کس نے دیکھا۔',
  },
  documentOf: { en: 'Document', ur: 'دستاویز' },
  openDocument: { en: 'Open the document', ur: 'دستاویز کھولیے' },
  translationMissing: {
    en: 'Shown as it was written: there is no translation.',
    ur: 'اصل زبان میں: اس کا ترجمہ موجود نہیں۔',
  },
  serves: { en: 'Serves the activity', ur: 'متعلقہ سرگرمی' },
  response: { en: 'Response of the office addressed', ur: 'مخاطب دفتر کا جواب' },
  noResponse: {
    en: 'The office has not answered. Its focal person does so here, or it writes to the secretariat.',
    ur: 'دفتر نے جواب نہیں دیا۔ اس کا رابطہ افسر یہاں جواب دے، یا دفتر سیکرٹریٹ کو لکھے۔',
  },
  entries: { en: 'What was done, and who saw it', ur: 'کیا ہوا، اور کس نے دیکھا' },
  noEntries: {
    en: 'Nothing was reported. The owner says here what was done, with its proof.',
    ur: 'کوئی اطلاع نہیں آئی۔ ذمہ دار دفتر یہاں بتائے کہ کیا ہوا، ثبوت کے ساتھ۔',
  },
  evidence: { en: 'Evidence', ur: 'ثبوت' },
  hash: { en: 'SHA-256', ur: 'SHA-256' },
  file: { en: 'File', ur: 'فائل' },
  notSeen: { en: 'Evidence not seen yet', ur: 'ثبوت دیکھنا باقی' },
  seenBy: { en: '{name}, {as}, {day}: {says}', ur: '{name}، {as}، {day}: {says}' },
  somebody: { en: 'Name not shown to you', ur: 'نام آپ کو نہیں دکھایا جاتا' },
  changes: { en: 'Owner and day, as they were set', ur: 'ذمہ دار دفتر اور تاریخ، جیسے مقرر ہوئے' },
  thread: { en: 'The same recommendation, over the years', ur: 'یہی سفارش، برسوں کے دوران' },
  candidates: { en: 'May say the same', ur: 'شاید یہی بات' },
  candidatesMeans: {
    en: 'Earlier ones that share words. A person decides; nothing is linked by itself.',
    ur: 'پہلے کی سفارشات جن کے الفاظ ملتے ہیں۔ فیصلہ انسان کرتا ہے؛ خود بخود کچھ نہیں جڑتا۔',
  },
  links: { en: 'Say whether it is the same', ur: 'بتائیے کہ کیا یہ وہی ہے' },
  linkMeans: {
    en: 'What is said here stays on record, and what is said last counts.',
    ur: 'یہاں کہی گئی بات ریکارڈ پر رہتی ہے، اور آخری بات شمار ہوتی ہے۔',
  },
  earlier: { en: 'The earlier one', ur: 'پہلے کی سفارش' },
  verdict: { en: 'The two', ur: 'دونوں' },
  repeats: { en: 'ask for the same: it was raised again', ur: 'ایک ہی بات ہیں: دوبارہ آئی' },
  differs: { en: 'ask for different things', ur: 'الگ الگ باتیں ہیں' },
  respond: { en: 'Respond', ur: 'جواب دیجیے' },
  enterResponse: { en: 'Enter the response from a letter', ur: 'خط سے جواب درج کیجیے' },
  respondMeans: {
    en: 'Every response has its reason. What is not accepted stays in the register.',
    ur: 'ہر جواب کی وجہ ہوتی ہے۔ جو قبول نہ ہو وہ بھی رجسٹر میں رہتی ہے۔',
  },
  report: { en: 'Say what was done', ur: 'بتائیے کیا ہوا' },
  enterReport: { en: 'Enter what was done from a letter', ur: 'خط سے کارروائی درج کیجیے' },
  reportMeans: {
    en: 'Somebody else looks at the evidence, and only they can close it.',
    ur: 'ثبوت کوئی دوسرا دیکھتا ہے، اور بند بھی وہی کر سکتا ہے۔',
  },
  stage: { en: 'Where it is', ur: 'مرحلہ' },
  says: { en: 'What was done', ur: 'کیا ہوا' },
  evidenceNamed: { en: 'What proves it', ur: 'اس کا ثبوت' },
  evidenceHint: {
    en: 'A document with its number and date, a page. Needed for what is done.',
    ur: 'دستاویز، نمبر اور تاریخ، صفحہ۔ تکمیل کے لیے لازمی۔',
  },
  evidenceFile: { en: 'File, if there is one', ur: 'فائل، اگر ہو' },
  judge: { en: 'See the evidence', ur: 'ثبوت دیکھیے' },
  judgeMeans: {
    en: 'Your name stands beside what you say you saw.',
    ur: 'جو آپ نے دیکھا اس کے ساتھ آپ کا نام درج ہوتا ہے۔',
  },
  judgement: { en: 'The evidence', ur: 'ثبوت' },
  isSeen: { en: 'was seen; it stays open', ur: 'دیکھا گیا؛ سفارش کھلی رہتی ہے' },
  isReturned: { en: 'does not prove it: send it back', ur: 'ثابت نہیں کرتا: واپس بھیجیے' },
  isClosed: { en: 'proves that it is done: close it', ur: 'تکمیل ثابت کرتا ہے: بند کیجیے' },
  judgeSays: { en: 'What you saw, or what is missing', ur: 'کیا دیکھا، یا کیا کم ہے' },
  change: { en: 'Change owner or day', ur: 'ذمہ دار دفتر یا تاریخ بدلیے' },
  changeMeans: {
    en: 'What stands now stays on record, with your reason beside it.',
    ur: 'موجودہ اندراج آپ کی وجہ کے ساتھ ریکارڈ پر رہتا ہے۔',
  },
  reason: { en: 'Reason', ur: 'وجہ' },
  body: { en: 'Issued by', ur: 'جاری کنندہ' },
  dated: { en: 'Date of the document', ur: 'دستاویز کی تاریخ' },
  place: { en: 'Page or paragraph', ur: 'صفحہ یا پیراگراف' },
  link: { en: 'Web address, if there is one', ur: 'ویب پتہ، اگر ہو' },
  level: { en: 'Who may read it', ur: 'کون پڑھ سکتا ہے' },
  ownerHint: {
    en: 'Left empty, the office that is addressed.',
    ur: 'خالی ہو تو مخاطب دفتر۔',
  },
  activity: { en: 'Activity that it serves, if any', ur: 'متعلقہ سرگرمی، اگر ہو' },
} as const satisfies Record<string, Bilingual>

export const seenAsNames = {
  secretariat: { en: 'secretariat', ur: 'سیکرٹریٹ' },
  oversight: { en: 'oversight', ur: 'نگرانی' },
  evaluator: { en: 'evaluator', ur: 'جائزہ کار' },
} as const satisfies Record<string, Bilingual>

export const toneOfState: Readonly<Record<RecommendationState, StatusTone>> = {
  unanswered: 'warn',
  'not begun': 'plain',
  'under way': 'plain',
  'reported done': 'warn',
  closed: 'good',
  'not accepted': 'plain',
}
