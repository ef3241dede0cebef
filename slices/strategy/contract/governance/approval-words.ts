import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StepState } from '../../rules/approval/a-step-is-where-its-last-event-left-it.ts'

export const stepStateNames: Readonly<Record<StepState, Bilingual>> = {
  'not begun': { en: 'Not begun', ur: 'شروع نہیں ہوا' },
  'under way': { en: 'Under way', ur: 'جاری ہے' },
  done: { en: 'Done', ur: 'مکمل' },
  returned: { en: 'Returned with observations', ur: 'اعتراضات کے ساتھ واپس' },
  skipped: { en: 'Skipped, with a reason', ur: 'وجہ کے ساتھ ترک' },
}

export const approvalWords = {
  read: {
    en: 'Read the way to the approval of a version: each step, its state, its clock, papers and instruments.',
    ur: 'نسخے کی منظوری کا راستہ پڑھنا: ہر مرحلہ، اس کی حالت، مہلت، کاغذات اور دستاویزات۔',
  },
  set: {
    en: 'Set the steps on the way to approval: names, order, who answers, days allowed.',
    ur: 'منظوری کے راستے کے مراحل مقرر کرنا: نام، ترتیب، جواب دینے والا دفتر، مہلت کے دن۔',
  },
  begin: {
    en: 'Begin a step for a version, or begin it again after observations.',
    ur: 'نسخے کے لیے مرحلہ شروع کرنا، یا اعتراضات کے بعد دوبارہ شروع کرنا۔',
  },
  answer: {
    en: 'Answer a step: done, with its instrument, or returned with observations.',
    ur: 'مرحلے کا جواب دینا: دستاویز کے ساتھ مکمل، یا اعتراضات کے ساتھ واپس۔',
  },
  skip: { en: 'Skip a step, with a reason.', ur: 'وجہ کے ساتھ مرحلہ ترک کرنا۔' },
  open: { en: 'Open a paper of a step.', ur: 'مرحلے کا کوئی کاغذ کھولنا۔' },
  refusals: {
    'one-approval': {
      en: 'A path has exactly one approval. Keep one step of that kind.',
      ur: 'راستے میں منظوری کا ایک ہی مرحلہ ہوتا ہے۔ اس قسم کا ایک ہی مرحلہ رکھیے۔',
    },
    'one-endorsement-per-province': {
      en: 'Each province endorses once. Remove the second step of the same province.',
      ur: 'ہر صوبہ ایک بار توثیق کرتا ہے۔ اسی صوبے کا دوسرا مرحلہ نکال دیجیے۔',
    },
    'province-not-listed': {
      en: 'A province is not in the strategy’s list of places. Enter it in the list first.',
      ur: 'کوئی صوبہ حکمتِ عملی کی مقامات کی فہرست میں نہیں۔ پہلے اسے فہرست میں درج کیجیے۔',
    },
    'endorsement-names-its-province': {
      en: 'An endorsement names its province, and no other step names one.',
      ur: 'توثیق میں صوبے کا نام ضروری ہے، اور کسی دوسرے مرحلے میں صوبہ نہیں لکھا جاتا۔',
    },
    'kind-stays': {
      en: 'A step keeps its kind and province. Remove it and add another.',
      ur: 'مرحلے کی قسم اور صوبہ نہیں بدلتے۔ اسے نکال کر نیا مرحلہ شامل کیجیے۔',
    },
    'no-longer-on-its-way': {
      en: 'This version was replaced or withdrawn: nothing more happens on its way.',
      ur: 'اس نسخے کی جگہ دوسرا آ چکا ہے یا یہ واپس لیا جا چکا ہے: اس کے راستے میں اب کچھ نہیں ہوتا۔',
    },
    'approval-has-its-own-act': {
      en: 'The approval itself is given or recorded on the page of the version.',
      ur: 'منظوری خود نسخے کے صفحے پر دی یا درج کی جاتی ہے۔',
    },
    'step-is-done': {
      en: 'This step is done. To open it again, begin it again with a reason.',
      ur: 'یہ مرحلہ مکمل ہے۔ دوبارہ کھولنے کے لیے وجہ کے ساتھ پھر شروع کیجیے۔',
    },
    'under-way-already': {
      en: 'This step is under way already. Its answer is awaited.',
      ur: 'یہ مرحلہ پہلے سے جاری ہے۔ جواب کا انتظار ہے۔',
    },
    'may-not-be-skipped': {
      en: 'This step cannot be skipped. An approval given without it is still recorded, and printed with it.',
      ur: 'یہ مرحلہ ترک نہیں ہو سکتا۔ اس کے بغیر دی گئی منظوری پھر بھی درج ہوتی ہے اور یہ اس پر لکھا جاتا ہے۔',
    },
    'another-office-answers': {
      en: 'Another office answers for this step. Its focal person answers, or the secretariat enters its letter.',
      ur: 'اس مرحلے کا جواب دوسرا دفتر دیتا ہے۔ اس کا فوکل پرسن جواب دے، یا سیکرٹریٹ اس کا خط درج کرے۔',
    },
    'reason-needed': {
      en: 'Say why: observations where it is returned, a reason where a finished step is opened again.',
      ur: 'وجہ لکھیے: واپسی پر اعتراضات، اور مکمل مرحلہ دوبارہ کھولنے پر سبب۔',
    },
    'due-before-it-began': {
      en: 'The last day lies before the day on which the step began. Change one of the dates.',
      ur: 'آخری تاریخ مرحلے کے آغاز سے پہلے ہے۔ کوئی ایک تاریخ بدلیے۔',
    },
    'not-yet-happened': {
      en: 'The day lies in the future. Enter the answer when it has been given.',
      ur: 'یہ دن ابھی نہیں آیا۔ جواب تب درج کیجیے جب دیا جا چکا ہو۔',
    },
    'file-not-received': {
      en: 'A file was not received. Choose it again and wait until it is sent.',
      ur: 'کوئی فائل موصول نہیں ہوئی۔ اسے دوبارہ منتخب کیجیے اور ارسال ہونے تک انتظار کیجیے۔',
    },
  },
} as const

/** How an answer to a step that came by letter is read back to its office. */
export const stepByLetter: ByLetter = {
  done: {
    by: 'what',
    values: {
      done: { en: 'Step answered: done', ur: 'مرحلے کا جواب: مکمل' },
      returned: { en: 'Step returned with observations', ur: 'مرحلہ اعتراضات کے ساتھ واپس' },
    },
  },
  readBack: {
    step: { label: { en: 'Step', ur: 'مرحلہ' } },
    what: {
      label: { en: 'Answer', ur: 'جواب' },
      values: { done: stepStateNames.done, returned: stepStateNames.returned },
    },
    happened_on: { label: { en: 'On', ur: 'تاریخ' } },
    words: { label: { en: 'Observations', ur: 'اعتراضات' } },
    instrument: { label: { en: 'Instrument', ur: 'دستاویز' } },
    instrument_number: { label: { en: 'Number', ur: 'نمبر' } },
    instrument_dated: { label: { en: 'Dated', ur: 'مورخہ' } },
    signatory: { label: { en: 'Signed by', ur: 'دستخط کنندہ' } },
  },
  ifUpheld: {
    en: 'This answer no longer counts. It stays readable with its mark; what happened at the step before speaks again.',
    ur: 'یہ جواب اب شمار نہیں ہوتا۔ یہ نشان کے ساتھ پڑھا جا سکتا ہے؛ مرحلے پر اس سے پہلے جو ہوا وہ پھر مؤثر ہے۔',
  },
}
