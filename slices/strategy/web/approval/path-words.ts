import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StatusTone } from '#web/ui/marks/StatusMark.tsx'
import type {
  EventKind,
  StepKind,
  StepState,
} from '../../rules/approval/a-step-is-where-its-last-event-left-it.ts'

export const pathWords = {
  title: { en: 'Way to approval', ur: 'منظوری کا راستہ' },
  purpose: {
    en: 'Each step, who answers for it, by when, and what was decided. What the state decides is recorded here, never forbidden.',
    ur: 'ہر مرحلہ، اس کا ذمہ دار، اس کی مہلت، اور جو فیصلہ ہوا۔ ریاست کا فیصلہ یہاں درج ہوتا ہے، روکا نہیں جاتا۔',
  },
  none: { en: 'No steps are set yet', ur: 'ابھی کوئی مرحلہ مقرر نہیں' },
  noneNext: {
    en: 'The secretariat sets the steps once for the strategy: it can begin from the usual ones and change them.',
    ur: 'سیکرٹریٹ حکمتِ عملی کے مراحل ایک بار مقرر کرتا ہے: معمول کے مراحل سے شروع کر کے انہیں بدلا جا سکتا ہے۔',
  },
  set: { en: 'Set the steps', ur: 'مراحل مقرر کیجیے' },
  setSays: {
    en: 'For all versions of the strategy. A step that is left out is retired; what happened at it stays.',
    ur: 'حکمتِ عملی کے تمام نسخوں کے لیے۔ نکالا گیا مرحلہ ختم ہو جاتا ہے؛ اس پر جو ہوا وہ باقی رہتا ہے۔',
  },
  usual: { en: 'Begin with the usual steps', ur: 'معمول کے مراحل سے شروع کیجیے' },
  provinces: { en: 'Endorsing provinces', ur: 'توثیق کرنے والے صوبے' },
  provincesHint: {
    en: 'One step for each; from the strategy’s list of places.',
    ur: 'ہر ایک کے لیے ایک مرحلہ؛ حکمتِ عملی کی مقامات کی فہرست سے۔',
  },
  name: { en: 'Name of the step', ur: 'مرحلے کا نام' },
  office: { en: 'Who answers', ur: 'جواب دینے والا' },
  secretariat: { en: 'The secretariat', ur: 'سیکرٹریٹ' },
  days: { en: 'Days allowed', ur: 'مہلت کے دن' },
  maySkip: { en: 'Can be skipped with a reason', ur: 'وجہ کے ساتھ ترک ہو سکتا ہے' },
  add: { en: 'Add a step', ur: 'مرحلہ شامل کیجیے' },
  remove: { en: 'Remove', ur: 'نکالیے' },
  up: { en: 'Move up', ur: 'اوپر' },
  down: { en: 'Move down', ur: 'نیچے' },
  kind: { en: 'Kind', ur: 'قسم' },
  retired: { en: 'no longer asked', ur: 'اب نہیں پوچھا جاتا' },
  daysAllowed: {
    en: '{days, plural, one {# day} other {# days}}',
    ur: '{days, plural, one {# دن} other {# دن}}',
  },
  due: { en: 'due {date}', ur: 'آخری تاریخ {date}' },
  late: {
    en: '{days, plural, one {# day late} other {# days late}}',
    ur: '{days, plural, one {# دن کی تاخیر} other {# دن کی تاخیر}}',
  },
  since: { en: 'since {date}', ur: '{date} سے' },
  begin: { en: 'Begin', ur: 'شروع کیجیے' },
  beginAgain: { en: 'Begin again', ur: 'دوبارہ شروع کیجیے' },
  beginSays: {
    en: 'The clock runs from this day. The office is asked by your letter; this page keeps what was sent.',
    ur: 'مہلت اس دن سے شروع ہوتی ہے۔ دفتر سے آپ کے خط کے ذریعے پوچھا جاتا ہے؛ یہ صفحہ بھیجے گئے کاغذ محفوظ رکھتا ہے۔',
  },
  answer: { en: 'Answer', ur: 'جواب دیجیے' },
  enterLetter: { en: 'Enter their letter', ur: 'ان کا خط درج کیجیے' },
  skip: { en: 'Skip', ur: 'ترک کیجیے' },
  skipSays: {
    en: 'The step is shown as skipped, with your reason, and is not printed as open on an approval.',
    ur: 'مرحلہ آپ کی وجہ کے ساتھ ترک شدہ دکھایا جائے گا اور منظوری پر کھلا نہیں لکھا جائے گا۔',
  },
  what: { en: 'What was answered', ur: 'جواب کیا ہے' },
  done: { en: 'Done', ur: 'مکمل' },
  returned: { en: 'Returned with observations', ur: 'اعتراضات کے ساتھ واپس' },
  on: { en: 'On', ur: 'تاریخ' },
  dueOn: { en: 'Answer by', ur: 'جواب کی آخری تاریخ' },
  dueHint: { en: 'Empty: {days} days from the beginning.', ur: 'خالی ہو تو: آغاز سے {days} دن۔' },
  observations: { en: 'Observations or note', ur: 'اعتراضات یا نوٹ' },
  reason: { en: 'Reason', ur: 'وجہ' },
  note: { en: 'Note', ur: 'نوٹ' },
  instrument: { en: 'Instrument, if there is one', ur: 'دستاویز، اگر ہو' },
  instrumentKind: { en: 'Kind, such as an opinion', ur: 'قسم، مثلاً رائے' },
  instrumentNumber: { en: 'Number', ur: 'نمبر' },
  instrumentDated: { en: 'Date', ur: 'تاریخ' },
  signatory: { en: 'Signed by', ur: 'دستخط کنندہ' },
  wholeInstrument: {
    en: 'Give kind, number and date of the instrument, or none of them.',
    ur: 'دستاویز کی قسم، نمبر اور تاریخ تینوں لکھیے، یا کوئی نہیں۔',
  },
  paper: { en: 'Paper or scan', ur: 'کاغذ یا عکس' },
  byLetter: { en: 'by letter', ur: 'بذریعہ خط' },
  contested: {
    en: 'Contested by its office: it does not count until the secretariat has answered.',
    ur: 'دفتر نے اعتراض کیا ہے: سیکرٹریٹ کے جواب تک یہ شمار نہیں ہوتا۔',
  },
  upheld: { en: 'Set aside after its office contested it.', ur: 'دفتر کے اعتراض پر غیر مؤثر مانا گیا۔' },
  approvalNote: {
    en: 'Given or recorded on the page of the version.',
    ur: 'نسخے کے صفحے پر دی یا درج کی جاتی ہے۔',
  },
} satisfies Record<string, Bilingual>

export const stepKindNames: Readonly<Record<StepKind, Bilingual>> = {
  concurrence: { en: 'Concurrence', ur: 'رضامندی' },
  vetting: { en: 'Vetting', ur: 'جانچ' },
  summary: { en: 'Summary', ur: 'سمری' },
  approval: { en: 'Approval', ur: 'منظوری' },
  notification: { en: 'Notification', ur: 'نوٹیفکیشن' },
  endorsement: { en: 'Provincial endorsement', ur: 'صوبائی توثیق' },
  other: { en: 'Other', ur: 'دیگر' },
}

export const eventNames: Readonly<Record<EventKind, Bilingual>> = {
  begun: { en: 'Begun', ur: 'شروع ہوا' },
  done: pathWords.done,
  returned: pathWords.returned,
  skipped: { en: 'Skipped', ur: 'ترک کیا گیا' },
}

export const toneOfStep: Readonly<Record<StepState, StatusTone>> = {
  'not begun': 'plain',
  'under way': 'warn',
  done: 'good',
  returned: 'bad',
  skipped: 'plain',
}
