import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type {
  Criterion,
  EvaluationKind,
  EvaluationScope,
  EvaluationState,
} from '../../rules/evaluations/where-an-evaluation-stands.ts'

export const criterionNames: Readonly<Record<Criterion, Bilingual>> = {
  relevance: { en: 'Relevance', ur: 'مطابقتِ ضرورت' },
  coherence: { en: 'Coherence', ur: 'ہم آہنگی' },
  effectiveness: { en: 'Effectiveness', ur: 'مؤثریت' },
  efficiency: { en: 'Efficiency', ur: 'کفایتِ وسائل' },
  impact: { en: 'Impact', ur: 'اثرات' },
  sustainability: { en: 'Sustainability', ur: 'پائیداری' },
}

/** What each criterion asks, after OECD-DAC (2019). */
export const criterionQuestions: Readonly<Record<Criterion, Bilingual>> = {
  relevance: { en: 'Is it doing the right things?', ur: 'کیا درست کام ہو رہے ہیں؟' },
  coherence: { en: 'How well does it fit?', ur: 'دوسرے اقدامات سے کتنا ہم آہنگ ہے؟' },
  effectiveness: { en: 'Is it achieving its objectives?', ur: 'کیا مقاصد حاصل ہو رہے ہیں؟' },
  efficiency: { en: 'How well are resources being used?', ur: 'وسائل کتنے بہتر استعمال ہو رہے ہیں؟' },
  impact: { en: 'What difference does it make?', ur: 'اس سے کیا فرق پڑا؟' },
  sustainability: { en: 'Will the benefits last?', ur: 'کیا فوائد قائم رہیں گے؟' },
}

export const evaluationKindNames: Readonly<Record<EvaluationKind, Bilingual>> = {
  'mid-term': { en: 'Mid-term', ur: 'وسط مدتی' },
  final: { en: 'Final', ur: 'اختتامی' },
  thematic: { en: 'Thematic', ur: 'موضوعاتی' },
}

export const evaluationScopeNames: Readonly<Record<EvaluationScope, Bilingual>> = {
  strategy: { en: 'The whole strategy', ur: 'پوری حکمتِ عملی' },
  pillar: { en: 'A pillar', ur: 'ایک ستون' },
  objective: { en: 'An objective', ur: 'ایک مقصد' },
}

export const evaluationStateNames: Readonly<Record<EvaluationState, Bilingual>> = {
  planned: { en: 'Planned', ur: 'منصوبے میں' },
  'under way': { en: 'Under way', ur: 'جاری' },
  overdue: { en: 'Report overdue', ur: 'رپورٹ میں تاخیر' },
  reported: { en: 'Reported', ur: 'رپورٹ موصول' },
}

export const evaluationWords = {
  list: {
    en: 'List evaluations, planned, due and reported, the one that ends first at the top.',
    ur: 'جائزوں کی فہرست: منصوبے میں، واجب اور موصول؛ پہلے وہ جو پہلے ختم ہو۔',
  },
  read: {
    en: 'Read an evaluation: its terms, what was found by each criterion on what evidence, and its recommendations.',
    ur: 'جائزہ پڑھنا: شرائطِ کار، ہر معیار پر نتیجہ اور ثبوت، اور سفارشات۔',
  },
  plan: {
    en: 'Plan an evaluation of the strategy, a pillar or an objective: by whom, on what terms, and by when.',
    ur: 'حکمتِ عملی، ستون یا مقصد کے جائزے کا منصوبہ: کون، کن شرائط پر، اور کب تک۔',
  },
  find: {
    en: 'Enter what an evaluation found by one criterion, with its evidence.',
    ur: 'کسی معیار پر جائزے کا نتیجہ ثبوت کے ساتھ درج کرنا۔',
  },
  report: {
    en: 'Enter the report of an evaluation and its day.',
    ur: 'جائزے کی رپورٹ اور اس کا دن درج کرنا۔',
  },
  recommend: {
    en: 'Enter a recommendation of an evaluation into the register of recommendations.',
    ur: 'جائزے کی سفارش کو سفارشات کے رجسٹر میں درج کرنا۔',
  },
  noTitle: {
    en: 'It has no title. Write one in English or Urdu.',
    ur: 'عنوان نہیں ہے۔ انگریزی یا اردو میں لکھیے۔',
  },
  noFinding: {
    en: 'Nothing was found in either language. Write it in one.',
    ur: 'نتیجہ کسی زبان میں نہیں لکھا۔ کسی ایک میں لکھیے۔',
  },
  endsFirst: {
    en: 'It would end before it starts. Choose a later last day.',
    ur: 'اختتام آغاز سے پہلے ہے۔ بعد کی تاریخ چنیے۔',
  },
  noSuchPart: {
    en: 'Name the pillar or objective that is evaluated, one of the version in force; for the whole strategy, none.',
    ur: 'جس ستون یا مقصد کا جائزہ ہے وہ نافذ نسخے سے چنیے؛ پوری حکمتِ عملی کے لیے خالی چھوڑیے۔',
  },
  noSuchFigure: {
    en: 'The evidence names {figure}, which is no figure of this strategy. Look at the reference again.',
    ur: 'ثبوت میں {figure} کا حوالہ ہے جو اس حکمتِ عملی کا عدد نہیں۔ حوالہ دوبارہ دیکھیے۔',
  },
  reportedAlready: {
    en: 'Its report is entered already. What comes later is another evaluation.',
    ur: 'اس کی رپورٹ درج ہو چکی ہے۔ بعد کی بات دوسرا جائزہ ہے۔',
  },
  reportedTomorrow: {
    en: 'The report bears a day that has not come. Look at its date again.',
    ur: 'رپورٹ کی تاریخ ابھی نہیں آئی۔ تاریخ دوبارہ دیکھیے۔',
  },
  noLink: {
    en: 'The link must begin with http:// or https://. Leave it out where there is none.',
    ur: 'لنک http:// یا https:// سے شروع ہونا چاہیے۔ نہ ہو تو خالی چھوڑیے۔',
  },
  notReported: {
    en: 'Recommendations come from its report. Enter the report first.',
    ur: 'سفارشات رپورٹ سے آتی ہیں۔ پہلے رپورٹ درج کیجیے۔',
  },
  noSuchOffice: {
    en: 'This office is not in the register of offices. Choose one that is.',
    ur: 'یہ دفتر رجسٹر میں نہیں۔ رجسٹر سے دفتر چنیے۔',
  },
  dueFirst: {
    en: 'It would be due before the report was made. Choose a later day.',
    ur: 'مقررہ تاریخ رپورٹ سے پہلے کی ہے۔ بعد کی تاریخ چنیے۔',
  },
  onlyTheSecretariat: { en: 'The secretariat does this.', ur: 'یہ کام سیکرٹریٹ کرتا ہے۔' },
  onlyEvaluators: {
    en: 'The secretariat or an evaluator does this.',
    ur: 'یہ کام سیکرٹریٹ یا جائزہ کار کرتے ہیں۔',
  },
} as const satisfies Record<string, Bilingual>
