import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StatusTone } from '#web/ui/marks/StatusMark.tsx'
import type { EvaluationState } from '../../rules/evaluations/where-an-evaluation-stands.ts'

export const evaluationPageWords = {
  title: { en: 'Evaluations', ur: 'جائزے' },
  purpose: {
    en: 'What is evaluated by whom and by when, what was found by each of the six criteria, and what was recommended.',
    ur: 'کس کا جائزہ کون اور کب تک لیتا ہے، چھ معیاروں پر کیا سامنے آیا، اور کیا سفارش ہوئی۔',
  },
  plan: { en: 'Plan an evaluation', ur: 'جائزے کا منصوبہ بنائیے' },
  planMeans: {
    en: 'It is due by its last day, and only its report ends that.',
    ur: 'یہ اپنے آخری دن تک واجب ہے، اور صرف رپورٹ سے مکمل ہوتا ہے۔',
  },
  none: { en: 'No evaluation is planned', ur: 'کوئی جائزہ منصوبے میں نہیں' },
  noneNext: {
    en: 'The secretariat plans them here when the strategy is approved: mid-term, final, and on a theme.',
    ur: 'حکمتِ عملی کی منظوری پر سیکرٹریٹ یہاں وسط مدتی، اختتامی اور موضوعاتی جائزے طے کرتا ہے۔',
  },
  evaluation: { en: 'Evaluation', ur: 'جائزہ' },
  of: { en: 'Of', ur: 'دائرہ' },
  kind: { en: 'Kind', ur: 'قسم' },
  part: { en: 'Pillar or objective', ur: 'ستون یا مقصد' },
  titleOf: { en: 'Title', ur: 'عنوان' },
  evaluator: { en: 'Who evaluates', ur: 'جائزہ لینے والا ادارہ' },
  inside: {
    en: 'Of an office that carries out the strategy',
    ur: 'حکمتِ عملی پر عمل کرنے والے دفتر کا ہے',
  },
  isInside: { en: 'inside', ur: 'اندرونی' },
  isOutside: { en: 'outside', ur: 'بیرونی' },
  terms: { en: 'Terms of reference', ur: 'شرائطِ کار' },
  starts: { en: 'Starts', ur: 'آغاز' },
  ends: { en: 'Report due', ur: 'رپورٹ کی تاریخ' },
  state: { en: 'State', ur: 'کیفیت' },
  daysLate: {
    en: '{days, plural, one {one day} other {# days}} overdue',
    ur: '{days} دن کی تاخیر',
  },
  recommendations: { en: 'Recommendations', ur: 'سفارشات' },
  back: { en: 'All evaluations', ur: 'تمام جائزے' },
  onePurpose: {
    en: 'What was asked, what was found on what evidence, and what follows.',
    ur: 'کیا پوچھا گیا، کس ثبوت پر کیا سامنے آیا، اور آگے کیا ہے۔',
  },
  findings: { en: 'Findings by criterion', ur: 'معیار وار نتائج' },
  notYet: { en: 'Nothing was found by this criterion yet.', ur: 'اس معیار پر ابھی کوئی نتیجہ نہیں۔' },
  evidence: { en: 'Evidence', ur: 'ثبوت' },
  rating: { en: 'Rating, in the words of the evaluator', ur: 'درجہ، جائزہ کار کے الفاظ میں' },
  earlier: {
    en: '{count, plural, one {One earlier finding} other {# earlier findings}} by this criterion kept',
    ur: 'اس معیار پر {count} سابقہ نتائج محفوظ ہیں',
  },
  find: { en: 'Enter a finding', ur: 'نتیجہ درج کیجیے' },
  findMeans: {
    en: 'A newer finding by the same criterion counts; the one before stays.',
    ur: 'اسی معیار پر نیا نتیجہ شمار ہوتا ہے؛ پچھلا ریکارڈ پر رہتا ہے۔',
  },
  criterion: { en: 'Criterion', ur: 'معیار' },
  finding: { en: 'What was found', ur: 'کیا سامنے آیا' },
  evidenceHint: {
    en: 'A document and its page, or a figure by its reference in brackets: [F-12].',
    ur: 'دستاویز اور صفحہ، یا عدد اپنے حوالے سے قوسین میں: [F-12]',
  },
  ratingHint: { en: 'Only where the evaluator gave one.', ur: 'صرف جہاں جائزہ کار نے دیا ہو۔' },
  report: { en: 'Enter the report', ur: 'رپورٹ درج کیجیے' },
  reportMeans: {
    en: 'The document and the day that it bears. It ends the evaluation, once.',
    ur: 'دستاویز اور اس پر درج تاریخ۔ اس سے جائزہ ایک ہی بار مکمل ہوتا ہے۔',
  },
  reportOf: { en: 'Report', ur: 'رپورٹ' },
  noReport: { en: 'Not received yet', ur: 'ابھی موصول نہیں' },
  document: { en: 'Document', ur: 'دستاویز' },
  reportedOn: { en: 'Date of the report', ur: 'رپورٹ کی تاریخ' },
  link: { en: 'Web address, if there is one', ur: 'ویب پتہ، اگر ہو' },
  open: { en: 'Open the document', ur: 'دستاویز کھولیے' },
  recommend: { en: 'Enter a recommendation', ur: 'سفارش درج کیجیے' },
  recommendMeans: {
    en: 'It goes into the register of recommendations, where its office answers and others see the evidence.',
    ur: 'یہ سفارشات کے رجسٹر میں جاتی ہے، جہاں دفتر جواب دیتا ہے اور ثبوت دوسرے دیکھتے ہیں۔',
  },
  says: { en: 'What is recommended', ur: 'سفارش' },
  place: { en: 'Page or paragraph', ur: 'صفحہ یا پیراگراف' },
  addressee: { en: 'Addressed to', ur: 'مخاطب' },
  due: { en: 'Due', ur: 'مقررہ تاریخ' },
  noRecommendations: {
    en: 'None was entered. They come from its report.',
    ur: 'کوئی درج نہیں۔ یہ رپورٹ سے آتی ہیں۔',
  },
  owner: { en: 'Owner', ur: 'ذمہ دار دفتر' },
  illustrative: { en: 'Example: illustrative', ur: 'مثال: فرضی' },
} as const satisfies Record<string, Bilingual>

export const toneOfEvaluation: Readonly<Record<EvaluationState, StatusTone>> = {
  ...{ planned: 'plain', 'under way': 'plain', overdue: 'bad', reported: 'good' },
}
