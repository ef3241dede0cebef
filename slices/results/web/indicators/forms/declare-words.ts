import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Openness } from '../../../rules/indicators/what-an-indicator-says.ts'

export const declareWords = {
  declare: { en: 'Declare an indicator', ur: 'اشاریہ مقرر کیجیے' },
  declarePurpose: {
    en: 'What is measured, in which unit, and which way is better. It stays as declared; a change of definition is a new indicator.',
    ur: 'کیا ناپا جائے گا، کس اکائی میں، اور کس سمت میں بہتری ہے۔ اشاریہ جیسے مقرر ہوا ویسے ہی رہتا ہے؛ تعریف بدلے تو نیا اشاریہ بنتا ہے۔',
  },
  code: { en: 'Code', ur: 'کوڈ' },
  codeHint: {
    en: 'Short and without spaces, such as CYB-CASES. Workbooks name it.',
    ur: 'مختصر اور بغیر وقفے کے، جیسے CYB-CASES۔ ورک بک میں یہی لکھا جاتا ہے۔',
  },
  name: { en: 'Name', ur: 'نام' },
  unit: { en: 'Unit', ur: 'اکائی' },
  unitHint: {
    en: 'For instance count, kg, PKR million, percent.',
    ur: 'مثلاً count، kg، PKR million، percent۔',
  },
  measure: { en: 'Kind of value', ur: 'قدر کی قسم' },
  direction: { en: 'Which way is better', ur: 'بہتری کی سمت' },
  level: { en: 'Level of results', ur: 'نتائج کی سطح' },
  measures: { en: 'Part of the plan that it measures', ur: 'منصوبے کا وہ حصہ جسے یہ ناپتا ہے' },
  noPart: { en: 'The strategy as a whole', ur: 'حکمتِ عملی مجموعی طور پر' },
  definition: { en: 'Definition', ur: 'تعریف' },
  definitionHint: {
    en: 'What is counted and what is not. In both languages, or in neither.',
    ur: 'کیا شمار ہوتا ہے اور کیا نہیں۔ دونوں زبانوں میں، یا کسی میں نہیں۔',
  },
  source: { en: 'Source of the figures', ur: 'اعداد کا ماخذ' },
  openness: { en: 'Who may read it', ur: 'کون پڑھ سکتا ہے' },
  expected: { en: 'Places from which figures are expected', ur: 'وہ مقامات جہاں سے اعداد متوقع ہیں' },
  expectedHint: {
    en: 'One a line. Every total then says how many of them reported.',
    ur: 'ہر سطر میں ایک۔ پھر ہر مجموعہ بتائے گا کہ ان میں سے کتنوں نے رپورٹ کیا۔',
  },
  declared: { en: 'The indicator is declared.', ur: 'اشاریہ مقرر ہو گیا۔' },
  seeIndicator: { en: 'See the indicator', ur: 'اشاریہ دیکھیے' },
  funnel: { en: 'Declare a funnel', ur: 'مراحل کا سلسلہ مقرر کیجیے' },
  funnelPurpose: {
    en: 'Stages that can only shrink, such as complaints, enquiries, cases. The checks then say where a later stage is larger.',
    ur: 'وہ مراحل جن کی تعداد کم ہی ہو سکتی ہے، جیسے شکایات، انکوائریاں، مقدمات۔ جانچ بتائے گی کہ کہاں بعد کا مرحلہ بڑا ہے۔',
  },
  funnelName: { en: 'Name of the funnel', ur: 'سلسلے کا نام' },
  stage: { en: 'Stage {number}', ur: 'مرحلہ {number}' },
  addStage: { en: 'Add a stage', ur: 'مرحلہ بڑھائیے' },
  removeStage: { en: 'Remove the last stage', ur: 'آخری مرحلہ ہٹائیے' },
  funnelDeclared: {
    en: 'The funnel is declared. The checks use it from now on.',
    ur: 'سلسلہ مقرر ہو گیا۔ اب سے جانچ اسے استعمال کرے گی۔',
  },
  seeChecks: { en: 'See the checks', ur: 'جانچ دیکھیے' },
} satisfies Record<string, Bilingual>

export const opennessNames: Readonly<Record<Openness, Bilingual>> = {
  public: { en: 'The public', ur: 'عوام' },
  partners: { en: 'Partners and government', ur: 'شراکت دار اور حکومت' },
  government: { en: 'Government only', ur: 'صرف حکومت' },
}
