import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type {
  DisruptionState,
  Grade,
  GradingKind,
  TargetKind,
} from '../../rules/disruptions/where-a-disruption-stands.ts'

export const gradeNames: Readonly<Record<Grade, Bilingual>> = {
  major: { en: 'Major', ur: 'بڑا' },
  moderate: { en: 'Moderate', ur: 'درمیانہ' },
  minor: { en: 'Minor', ur: 'چھوٹا' },
  none: { en: 'None', ur: 'کوئی نہیں' },
}

export const gradeMeanings: Readonly<Record<Grade, Bilingual>> = {
  major: { en: 'a significant, long-lasting effect', ur: 'نمایاں اور دیرپا اثر' },
  moderate: { en: 'a noticeable effect for the medium term', ur: 'درمیانی مدت کا محسوس اثر' },
  minor: { en: 'a small or short effect', ur: 'معمولی یا مختصر اثر' },
  none: {
    en: 'nothing was disrupted, or nothing of it is left',
    ur: 'کچھ متاثر نہیں ہوا، یا اب کچھ باقی نہیں',
  },
}

export const targetNames: Readonly<Record<TargetKind, Bilingual>> = {
  group: { en: 'A group', ur: 'گروہ' },
  person: { en: 'A person', ur: 'فرد' },
  vulnerability: { en: 'A vulnerability', ur: 'کمزوری یا راستہ' },
}

export const disruptionStateNames: Readonly<Record<DisruptionState, Bilingual>> = {
  'to moderate': { en: 'To be moderated', ur: 'پینل کا فیصلہ باقی' },
  moderated: { en: 'Moderated', ur: 'پینل سے طے شدہ' },
  'to review': { en: 'Review is due', ur: 'نظرِ ثانی واجب' },
  reviewed: { en: 'Reviewed', ur: 'نظرِ ثانی شدہ' },
}

export const gradingNames: Readonly<Record<GradingKind, Bilingual>> = {
  moderated: { en: 'Enter the panel’s decision', ur: 'پینل کا فیصلہ درج کیجیے' },
  reviewed: { en: 'Enter the review', ur: 'نظرِ ثانی درج کیجیے' },
}

export const disruptionWords = {
  list: {
    en: 'List disruptions with their state, and how many of each severity a panel has moderated, by pillar.',
    ur: 'رکاوٹوں (ڈسرپشن) کی فہرست ان کی حالت کے ساتھ، اور ستون کے لحاظ سے پینل کی طے کردہ شدت کی تعداد۔',
  },
  report: {
    en: 'Report a disruption: what kind of target, under which pillar, how severe in the office’s own view. Never whom.',
    ur: 'ڈسرپشن رپورٹ کرنا: کس نوعیت کا ہدف، کس ستون کے تحت، دفتر کی نظر میں کتنی شدت۔ کسی کا نام نہیں۔',
  },
  grade: {
    en: 'Write down what a panel decided of a disruption, or of what is left of it after six months.',
    ur: 'کسی ڈسرپشن کے بارے میں پینل کا فیصلہ، یا چھ ماہ بعد باقی اثر پر نظرِ ثانی، درج کرنا۔',
  },
  noPillar: {
    en: '“{pillar}” is no pillar of the plan. Choose one of its pillars.',
    ur: '«{pillar}» منصوبے کا ستون نہیں۔ اس کے ستونوں میں سے چنیے۔',
  },
  reportedAlready: {
    en: 'This office has reported a disruption under this file number. Look it up in the list.',
    ur: 'یہ دفتر اس فائل نمبر سے ڈسرپشن رپورٹ کر چکا ہے۔ فہرست میں دیکھیے۔',
  },
  notYet: {
    en: 'The day lies in the future. Write when it happened.',
    ur: 'یہ دن آئندہ کا ہے۔ لکھیے کہ یہ کب ہوا۔',
  },
  ofThemselves: {
    en: 'Whoever submitted it, or is of its office, does not write down what the panel decided. Somebody else does.',
    ur: 'جس نے رپورٹ کیا یا جو اسی دفتر کا ہے وہ پینل کا فیصلہ درج نہیں کرتا۔ کوئی اور کرے۔',
  },
  notModerated: {
    en: 'It was not moderated yet. A review looks at what a panel moderated.',
    ur: 'اس پر پینل کا فیصلہ نہیں ہوا۔ نظرِ ثانی پینل کے فیصلے کے بعد ہوتی ہے۔',
  },
  tooEarly: {
    en: 'What is left of it is judged from {day} on, six months after it happened.',
    ur: 'باقی اثر کا جائزہ {day} سے، یعنی چھ ماہ بعد، ہوتا ہے۔',
  },
  gradedAlready: {
    en: 'This was decided already. Reload the page and read the decision.',
    ur: 'اس کا فیصلہ پہلے ہو چکا۔ صفحہ دوبارہ کھول کر فیصلہ پڑھیے۔',
  },
  onlyOthers: {
    en: 'A verifier, an approver or the secretariat writes it down, and never of their own office.',
    ur: 'یہ تصدیق کار، منظور کنندہ یا سیکرٹریٹ درج کرتا ہے، اپنے دفتر کا کبھی نہیں۔',
  },
} satisfies Record<string, Bilingual>

export const disruptionByLetter: ByLetter = {
  done: { en: 'Disruption reported', ur: 'ڈسرپشن رپورٹ ہوئی' },
  readBack: {
    office: { label: { en: 'Office', ur: 'دفتر' } },
    pillar: { label: { en: 'Pillar', ur: 'ستون' } },
    target_kind: { label: { en: 'Kind of target', ur: 'ہدف کی نوعیت' }, values: targetNames },
    happened_on: { label: { en: 'Happened on', ur: 'کب ہوا' } },
    proposed: {
      label: { en: 'Severity proposed', ur: 'تجویز کردہ شدت' },
      values: { major: gradeNames.major, moderate: gradeNames.moderate, minor: gradeNames.minor },
    },
    effect: { label: { en: 'Effect', ur: 'اثر' } },
    own_reference: { label: { en: 'File number of the office', ur: 'دفتر کا فائل نمبر' } },
  },
  ifUpheld: {
    en: 'It is counted no longer, and stays in the record with this mark.',
    ur: 'اب یہ شمار نہیں ہوتی، اور اسی نشان کے ساتھ ریکارڈ میں رہتی ہے۔',
  },
}
