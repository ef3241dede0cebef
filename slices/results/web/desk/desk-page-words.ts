import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Citation, Draft, QuestionSeen } from '../../contract.ts'

export const deskPageWords = {
  title: { en: 'Question desk', ur: 'سوالات کا ڈیسک' },
  purpose: {
    en: 'Questions that are to be answered, the one due first. Every figure leaves with its reference.',
    ur: 'وہ سوالات جن کا جواب دینا ہے، پہلے وہ جس کی تاریخ پہلے ہے۔ ہر عدد اپنے حوالے کے ساتھ جاتا ہے۔',
  },
  enter: { en: 'Enter a question', ur: 'سوال درج کیجیے' },
  enterPurpose: {
    en: 'In the words in which it was asked. Questions like it that were asked before show below.',
    ur: 'انہی الفاظ میں جن میں پوچھا گیا۔ اس سے ملتے جلتے پہلے پوچھے گئے سوالات نیچے دکھائی دیتے ہیں۔',
  },
  none: { en: 'No question is entered', ur: 'کوئی سوال درج نہیں' },
  noneNext: {
    en: 'When parliament, a committee, a court or anybody else asks, enter the question here with the day by which it is due.',
    ur: 'جب پارلیمان، کمیٹی، عدالت یا کوئی اور پوچھے تو سوال یہاں آخری تاریخ کے ساتھ درج کریں۔',
  },
  question: { en: 'Question', ur: 'سوال' },
  askedBy: { en: 'Asked by', ur: 'سوال کنندہ' },
  askedByHint: {
    en: 'The body and its paper: a starred question, a committee’s request. No person’s name.',
    ur: 'ادارہ اور اس کا مراسلہ: نشان زدہ سوال، کمیٹی کی درخواست۔ کسی فرد کا نام نہیں۔',
  },
  kind: { en: 'Who asks', ur: 'کون پوچھتا ہے' },
  theirReference: { en: 'Their reference', ur: 'ان کا حوالہ' },
  received: { en: 'Received on', ur: 'موصول ہونے کی تاریخ' },
  due: { en: 'Due on', ur: 'آخری تاریخ' },
  words: { en: 'The question', ur: 'سوال کے الفاظ' },
  wordsHint: { en: 'One language is enough.', ur: 'ایک زبان کافی ہے۔' },
  state: { en: 'Where it stands', ur: 'مرحلہ' },
  late: { en: '{days} days late', ur: '{days} دن تاخیر' },
  answeredOn: { en: 'Answered on {day}', ur: '{day} کو جواب دیا گیا' },
  before: { en: 'Asked before', ur: 'پہلے پوچھا گیا' },
  beforeNone: { en: 'Nothing like it was asked before.', ur: 'اس سے ملتا جلتا سوال پہلے نہیں پوچھا گیا۔' },
  beforeAnswered: { en: 'Answered on {day} with {figures}.', ur: '{day} کو جواب دیا گیا، اعداد: {figures}۔' },
  beforeAnsweredPlain: {
    en: 'Answered on {day}, without figures.',
    ur: '{day} کو جواب دیا گیا، بغیر اعداد کے۔',
  },
  beforeOpen: { en: 'Not answered yet.', ur: 'ابھی جواب نہیں دیا گیا۔' },
  likeness: { en: '{share} of the words in common', ur: '{share} الفاظ مشترک' },
  write: { en: 'Write the answer', ur: 'جواب لکھیے' },
  writeAnew: { en: 'Write a new draft', ur: 'نیا مسودہ لکھیے' },
  writeCorrection: { en: 'Write a corrected answer', ur: 'تصحیح شدہ جواب لکھیے' },
  answer: { en: 'The answer', ur: 'جواب' },
  answerHint: {
    en: 'Put figures in by their references, as [F-12]: the number is printed with its reference, and its label below the text.',
    ur: 'اعداد ان کے حوالوں سے درج کریں، جیسے [F-12]: عدد حوالے کے ساتھ چھپتا ہے اور اس کی وضاحت متن کے نیچے۔',
  },
  keepDraft: { en: 'Keep the draft', ur: 'مسودہ محفوظ کیجیے' },
  cancel: { en: 'Cancel', ur: 'منسوخ کیجیے' },
  draft: { en: 'Draft {number}', ur: 'مسودہ {number}' },
  given: { en: 'Answer that left on {day}', ur: '{day} کو بھیجا گیا جواب' },
  by: { en: 'Written by {name}', ur: 'تحریر: {name}' },
  someone: { en: 'somebody', ur: 'کوئی' },
  figures: { en: 'Its figures', ur: 'اس کے اعداد' },
  reference: { en: 'Reference', ur: 'حوالہ' },
  printed: { en: 'As it is printed', ur: 'جیسے چھپے گا' },
  label: { en: 'Label', ur: 'وضاحت' },
  inTheWay: { en: 'In its way', ur: 'رکاوٹ' },
  nothing: { en: 'Nothing', ur: 'کچھ نہیں' },
  goBy: { en: 'Go by {reference}.', ur: '{reference} لکھیں۔' },
  inside: { en: 'Its indicator is kept inside government.', ur: 'اس کا اشاریہ حکومت کے اندر رکھا جاتا ہے۔' },
  rivals: { en: 'Two official figures for one thing', ur: 'ایک ہی بات کے دو سرکاری اعداد' },
  rivalsSays: {
    en: '{reference} says {value}. Others say: {others}. Choose one in the text, and say why.',
    ur: '{reference} کے مطابق {value}۔ دوسرے کہتے ہیں: {others}۔ متن میں ایک چنیں اور وجہ لکھیں۔',
  },
  why: { en: 'Why {reference} is given', ur: '{reference} دینے کی وجہ' },
  whyGiven: { en: 'Given because: {reason}', ur: 'دینے کی وجہ: {reason}' },
  bare: {
    en: 'Numbers without a reference: {numbers}. If one of them is a figure, put its reference in its place.',
    ur: 'بغیر حوالے کے اعداد: {numbers}۔ اگر ان میں سے کوئی عدد شماریاتی ہے تو اس کی جگہ حوالہ لکھیں۔',
  },
  pick: { en: 'Find a figure', ur: 'عدد تلاش کیجیے' },
  indicator: { en: 'Indicator', ur: 'اشاریہ' },
  insert: { en: 'Put in', ur: 'درج کیجیے' },
  insertIt: { en: 'Put {reference} in', ur: '{reference} درج کیجیے' },
  pickNone: { en: 'Nothing is reported of this indicator.', ur: 'اس اشاریے کی کوئی رپورٹ نہیں۔' },
  figure: { en: 'Figure', ur: 'عدد' },
  check: { en: 'Check', ur: 'جانچ مکمل' },
  checkMeans: {
    en: 'You say that the answer speaks to the question and that its figures are what they are said to be.',
    ur: 'آپ کہتے ہیں کہ جواب سوال کا ہے اور اس کے اعداد وہی ہیں جو بتائے گئے۔',
  },
  clear: { en: 'Clear for sending', ur: 'بھیجنے کی منظوری' },
  clearMeans: {
    en: 'The secretariat may then send the answer as it stands.',
    ur: 'اس کے بعد سیکرٹریٹ جواب اسی صورت میں بھیج سکتا ہے۔',
  },
  sendBack: { en: 'Send back', ur: 'واپس بھیجیے' },
  sendBackMeans: {
    en: 'The draft stays as it is; a new one is written.',
    ur: 'یہ مسودہ برقرار رہتا ہے؛ نیا مسودہ لکھا جاتا ہے۔',
  },
  reason: { en: 'Reason', ur: 'وجہ' },
  give: { en: 'Record that it left', ur: 'درج کیجیے کہ بھیج دیا گیا' },
  giveMeans: {
    en: 'Its figures are kept as they stand today. When one of them is corrected later, this page says so.',
    ur: 'اس کے اعداد آج کی صورت میں محفوظ ہوتے ہیں۔ بعد میں کسی کی تصحیح ہو تو یہ صفحہ بتائے گا۔',
  },
  givenOn: { en: 'Left on', ur: 'بھیجنے کی تاریخ' },
  changed: {
    en: 'A figure of this answer no longer stands. Write a corrected answer.',
    ur: 'اس جواب کا ایک عدد اب برقرار نہیں۔ تصحیح شدہ جواب لکھیں۔',
  },
  since: { en: 'Since then', ur: 'اس کے بعد' },
  stands: { en: 'Stands', ur: 'برقرار ہے' },
  paper: { en: 'As a paper', ur: 'بطور دستاویز' },
  paperOf: { en: 'Answer', ur: 'جواب' },
  restored: {
    en: 'What you had typed here is back.',
    ur: 'آپ کا یہاں لکھا ہوا متن واپس آ گیا ہے۔',
  },
  earlier: { en: 'Earlier drafts and answers', ur: 'پہلے کے مسودے اور جوابات' },
  illustrative: { en: 'Illustrative', ur: 'مثالی' },
} satisfies Record<string, Bilingual>

export const stateNames = {
  'to draft': { en: 'To be drafted', ur: 'مسودہ لکھنا ہے' },
  'to check': { en: 'To be checked by a second person', ur: 'دوسرے فرد کی جانچ باقی' },
  'sent back': { en: 'Sent back', ur: 'واپس بھیجا گیا' },
  'to clear': { en: 'To be cleared by a third person', ur: 'تیسرے فرد کی منظوری باقی' },
  'to give': { en: 'Cleared, to be sent', ur: 'منظور شدہ، بھیجنا باقی' },
  answered: { en: 'Answered', ur: 'جواب دیا گیا' },
  'to correct': { en: 'To be corrected: a figure has changed', ur: 'تصحیح درکار: ایک عدد بدل گیا' },
} satisfies Record<QuestionSeen['state'], Bilingual>

export const stepNames = {
  checked: { en: 'Checked', ur: 'جانچا' },
  cleared: { en: 'Cleared', ur: 'منظور کیا' },
  'sent back': { en: 'Sent back', ur: 'واپس بھیجا' },
} satisfies Record<Draft['signatures'][number]['step'], Bilingual>

export const faultNames = {
  'no such figure': { en: 'There is no such figure.', ur: 'ایسا کوئی عدد نہیں۔' },
  'of another strategy': { en: 'It belongs to another strategy.', ur: 'یہ کسی اور حکمتِ عملی کا ہے۔' },
  'corrected since': { en: 'It was corrected.', ur: 'اس کی تصحیح ہو چکی ہے۔' },
  'not counted': {
    en: 'Its office said that it is not its own, and was found right.',
    ur: 'متعلقہ دفتر نے کہا کہ یہ اس کا نہیں، اور درست پایا گیا۔',
  },
  'not cleared': {
    en: 'No third person has cleared it. Have its report verified and cleared first.',
    ur: 'کسی تیسرے فرد نے اس کی منظوری نہیں دی۔ پہلے اس کی رپورٹ کی تصدیق اور منظوری کرائیں۔',
  },
  'choose with a reason': {
    en: 'Another official figure says otherwise. Say why this one is given.',
    ur: 'ایک اور سرکاری عدد مختلف ہے۔ بتائیں کہ یہ کیوں دیا گیا۔',
  },
} satisfies Record<NonNullable<Citation['fault']>, Bilingual>

export const sinceNames = {
  corrected: { en: 'Corrected', ur: 'تصحیح ہوئی' },
  reopened: { en: 'Its report was reopened', ur: 'اس کی رپورٹ دوبارہ کھلی' },
  'not counted': { en: 'No longer counted', ur: 'اب شمار نہیں ہوتا' },
} satisfies Record<NonNullable<Draft['left'][number]['since']>, Bilingual>
