import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ContestStanding } from '../rules/a-contested-answer-does-not-count.ts'
import { type ConcurrenceState, concurrenceStates } from '../rules/silence-is-not-concurrence.ts'
import { concurrenceStateNames } from '../contract/state-names.ts'
import type { ConcurrenceCounts } from '../rules/the-share-is-of-all-activities.ts'
import type { StatusTone } from '#web/ui/marks/StatusMark.tsx'

export const words = {
  title: { en: 'Concurrence', ur: 'رضامندی' },
  purpose: {
    en: 'Which office has agreed to be accountable for which activity, and which has not answered.',
    ur: 'کون سا دفتر کس سرگرمی کی ذمہ داری پر رضامند ہے، اور کس نے ابھی جواب نہیں دیا۔',
  },
  version: { en: 'Version', ur: 'نسخہ' },
  versionNumber: { en: 'Version {number}: {title}', ur: 'نسخہ {number}: {title}' },
  share: {
    en: '{concurred} of {activities} activities have the concurrence of their accountable office',
    ur: '{activities} میں سے {concurred} سرگرمیوں پر ذمہ دار دفتر رضامند ہے',
  },
  asked: {
    en: '{asked} of {activities} were asked.',
    ur: '{activities} میں سے {asked} پر رضامندی طلب کی گئی۔',
  },
  silenceCounts: {
    en: 'Silence never counts as concurrence.',
    ur: 'خاموشی کبھی رضامندی شمار نہیں ہوتی۔',
  },
  ofPillar: { en: '{concurred} of {activities}', ur: '{activities} میں سے {concurred}' },
  illustrative: {
    en: 'These requests are illustrative. No answer of a real institution was invented.',
    ur: 'یہ درخواستیں محض مثال کے طور پر ہیں۔ کسی حقیقی ادارے کا کوئی جواب وضع نہیں کیا گیا۔',
  },
  caption: { en: 'Activities with their accountable office', ur: 'سرگرمیاں اور ان کے ذمہ دار دفاتر' },
  activity: { en: 'Activity', ur: 'سرگرمی' },
  pillar: { en: 'Pillar', ur: 'ستون' },
  office: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  state: { en: 'Answer', ur: 'جواب' },
  since: { en: 'Since', ur: 'از تاریخ' },
  due: { en: 'Answer due', ur: 'جواب کی آخری تاریخ' },
  bodyLate: {
    en: 'decision {days, plural, one {# day} other {# days}} overdue',
    ur: 'فیصلے میں {days, plural, one {# دن} other {# دن}} تاخیر',
  },
  decisionDue: { en: 'decision asked by {day}', ur: 'فیصلہ {day} تک مطلوب' },
  onAgreedTerms: { en: 'on agreed terms', ur: 'طے شدہ شرائط پر' },
  dueOn: { en: 'due {day}', ur: 'آخری تاریخ {day}' },
  late: {
    en: 'no answer, {days, plural, one {# day} other {# days}} late',
    ur: 'جواب نہیں آیا، {days, plural, one {# دن} other {# دن}} تاخیر',
  },
  noOffice: { en: 'No office', ur: 'کوئی دفتر نہیں' },
  after: { en: 'took over from {office}', ur: '{office} کی جگہ' },
  heldBefore: { en: 'was held by {office}', ur: 'پہلے {office} کے پاس تھی' },
  unconfirmed: { en: 'not yet confirmed by the successor', ur: 'جانشین دفتر نے ابھی تصدیق نہیں کی' },
  confirmed: { en: 'confirmed by the successor', ur: 'جانشین دفتر نے تصدیق کر دی ہے' },

  all: { en: 'All', ur: 'سب' },
  shown: {
    en: '{count, plural, one {# activity} other {# activities}} shown',
    ur: '{count, plural, one {# سرگرمی} other {# سرگرمیاں}} دکھائی گئی ہیں',
  },
  none: { en: 'No activity fits', ur: 'کوئی سرگرمی اس انتخاب میں نہیں آتی' },
  noneNext: {
    en: 'Choose another answer, office or pillar above, or all of them.',
    ur: 'اوپر کوئی دوسرا جواب، دفتر یا ستون منتخب کیجیے، یا سب دیکھیے۔',
  },
  noVersion: { en: 'There is no version yet', ur: 'ابھی کوئی نسخہ موجود نہیں' },
  noVersionNext: {
    en: 'Offices are asked once the secretariat has submitted a version.',
    ur: 'سیکرٹریٹ کے نسخہ پیش کرنے کے بعد دفاتر سے رضامندی طلب کی جاتی ہے۔',
  },
  ask: { en: 'Ask the offices', ur: 'دفاتر سے رضامندی طلب کیجیے' },
  askMeans: {
    en: 'Each accountable office that was not asked yet is asked now for its activities. After the last day silence shows as silence.',
    ur: 'جن ذمہ دار دفاتر سے اب تک رضامندی طلب نہیں کی گئی ان سے ان کی سرگرمیوں پر اب طلب کی جائے گی۔ آخری تاریخ کے بعد خاموشی، خاموشی ہی دکھائی جائے گی۔',
  },
  lastDay: { en: 'Last day for the answer', ur: 'جواب کی آخری تاریخ' },
  wholeVersion: { en: 'The whole version', ur: 'پورا نسخہ' },
  whichPillar: { en: 'For which pillar', ur: 'کس ستون کے لیے' },
} as const satisfies Record<string, Bilingual>

const stateTones: Readonly<Record<ConcurrenceState, StatusTone>> = {
  concurred: 'good',
  'counter-proposed': 'warn',
  declined: 'bad',
  contested: 'warn',
  escalated: 'warn',
  silent: 'bad',
  waiting: 'plain',
  'not asked': 'plain',
  orphaned: 'bad',
}

export const stateNames = Object.fromEntries(
  concurrenceStates.map((state) => [state, { label: concurrenceStateNames[state], tone: stateTones[state] }]),
) as Readonly<Record<ConcurrenceState, { label: Bilingual; tone: StatusTone }>>

/** How the contest of an answer by letter stands. */
export const contestNames: Readonly<Record<ContestStanding, { label: Bilingual; tone: StatusTone }>> = {
  unanswered: { label: { en: 'contested by its author', ur: 'متعلقہ دفتر کو اعتراض ہے' }, tone: 'warn' },
  upheld: {
    label: { en: 'contest upheld: set aside', ur: 'اعتراض منظور: شمار نہیں' },
    tone: 'bad',
  },
  kept: {
    label: { en: 'contested by its author, kept with a reason', ur: 'دفتر کو اعتراض ہے، وجہ کے ساتھ برقرار' },
    tone: 'plain',
  },
}

/** The rest of the coverage, in the order of the states; a part that counts nothing is left out. */
export const countWords = [
  ['counterProposed', { en: '{count} answered with a counter-proposal', ur: '{count} پر متبادل تجویز آئی' }],
  ['declined', { en: '{count} declined', ur: '{count} پر معذرت کی گئی' }],
  [
    'contested',
    {
      en: '{count} contested by their office and not counted',
      ur: '{count} پر دفتر کا اعتراض ہے، شمار نہیں',
    },
  ],
  ['escalated', { en: '{count} before a coordinating body', ur: '{count} رابطہ اداروں کے سامنے' }],
  ['silent', { en: '{count} silent past the date', ur: '{count} پر تاریخ گزرنے کے باوجود جواب نہیں آیا' }],
  ['waiting', { en: '{count} still with time to answer', ur: '{count} کے جواب کی مہلت باقی ہے' }],
  ['notAsked', { en: '{count} not asked', ur: '{count} پر رضامندی طلب نہیں کی گئی' }],
  ['orphaned', { en: '{count} without an office', ur: '{count} بے ذمہ' }],
] as const satisfies readonly (readonly [keyof ConcurrenceCounts, Bilingual])[]
