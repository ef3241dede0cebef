import type { StandardEntry, StandardFunnel } from './standard-entry.ts'

type Counted = Pick<StandardEntry, 'counting' | 'unit' | 'direction' | 'level' | 'speaksOf' | 'breakdowns'>
const activity = { speaksOf: 'enforcement activity', direction: 'ambiguous' } as const
const cases = (level: StandardEntry['level']): Counted => ({
  ...{ ...activity, counting: 'cases', unit: 'count', level, breakdowns: ['place'] },
})
const persons = (level: StandardEntry['level']): Counted => ({
  ...{ ...activity, counting: 'persons', unit: 'persons', level, breakdowns: ['place', 'sex', 'age band'] },
})

/** No count of enforcement is better for being larger: each is ambiguous, and demands a written reading. */
export const justiceEntries: readonly StandardEntry[] = [
  {
    ...{ key: 'complaints', suffix: 'COMPLAINTS', ...cases('input') },
    name: { en: 'complaints received: {subject}', ur: 'موصولہ شکایات: {subject}' },
    definition: {
      en: 'Complaints received in the period, each counted once, also where several lead to one enquiry. More of them may mean more crime, or more trust in reporting.',
      ur: 'مدت میں موصول ہونے والی شکایات، ہر ایک ایک بار شمار ہو، خواہ کئی شکایات سے ایک ہی انکوائری بنے۔ اضافے کا مطلب زیادہ جرم بھی ہو سکتا ہے اور شکایت کرنے پر زیادہ اعتماد بھی۔',
    },
  },
  {
    ...{ key: 'enquiries', suffix: 'ENQUIRIES', ...cases('output') },
    name: { en: 'enquiries opened: {subject}', ur: 'شروع کی گئی انکوائریاں: {subject}' },
    definition: {
      en: 'Enquiries opened in the period before a police case is registered.',
      ur: 'مدت میں شروع کی گئی انکوائریاں، مقدمہ درج ہونے سے پہلے کا مرحلہ۔',
    },
  },
  {
    ...{ key: 'police cases', suffix: 'CASES', ...cases('output') },
    name: { en: 'police cases (FIR) registered: {subject}', ur: 'درج مقدمات (ایف آئی آر): {subject}' },
    definition: {
      en: 'Police cases (first information reports) registered in the period. A case against many persons is one case.',
      ur: 'مدت میں درج ہونے والے مقدمات (ایف آئی آر)۔ کئی افراد کے خلاف ایک مقدمہ ایک ہی شمار ہو۔',
    },
  },
  {
    ...{ key: 'cases in court', suffix: 'CASES-COURT', ...cases('output') },
    name: { en: 'cases sent to court: {subject}', ur: 'عدالت بھیجے گئے مقدمات: {subject}' },
    definition: {
      en: 'Police cases in which a challan was submitted to a court in the period.',
      ur: 'وہ مقدمات جن میں مدت کے دوران عدالت میں چالان پیش ہوا۔',
    },
  },
  {
    ...{ key: 'cases convicted', suffix: 'CASES-CONVICTED', ...cases('outcome') },
    name: { en: 'cases ended in a conviction: {subject}', ur: 'سزا پر ختم ہونے والے مقدمات: {subject}' },
    definition: {
      en: 'Cases decided by a court of first instance in the period in which at least one person was convicted.',
      ur: 'وہ مقدمات جن کا ابتدائی عدالت نے مدت میں فیصلہ کیا اور کم از کم ایک فرد کو سزا ہوئی۔',
    },
  },
  {
    ...{ key: 'cases acquitted', suffix: 'CASES-ACQUITTED', ...cases('outcome') },
    name: { en: 'cases ended in acquittal: {subject}', ur: 'بریت پر ختم ہونے والے مقدمات: {subject}' },
    definition: {
      en: 'Cases decided by a court of first instance in the period in which every person was acquitted.',
      ur: 'وہ مقدمات جن کا ابتدائی عدالت نے مدت میں فیصلہ کیا اور تمام افراد بری ہوئے۔',
    },
  },
  {
    ...{ key: 'persons arrested', suffix: 'PERSONS-ARRESTED', ...persons('output') },
    name: { en: 'persons arrested: {subject}', ur: 'گرفتار افراد: {subject}' },
    definition: {
      en: 'Persons arrested in the period; a person arrested in two cases is counted in each. More of them is neither better nor worse.',
      ur: 'مدت میں گرفتار افراد؛ دو مقدمات میں گرفتار فرد دونوں میں شمار ہو۔ ان کی زیادتی بذاتِ خود نہ بہتر ہے نہ بدتر۔',
    },
  },
  {
    ...{ key: 'persons prosecuted', suffix: 'PERSONS-PROSECUTED', ...persons('output') },
    name: {
      en: 'persons prosecuted (challan submitted): {subject}',
      ur: 'افراد جن کے خلاف چالان پیش ہوا: {subject}',
    },
    definition: {
      en: 'Persons named as accused in a challan submitted in the period, also where they were never arrested: so they can exceed the persons arrested, and then no share is worked out.',
      ur: 'افراد جو مدت میں پیش کیے گئے چالان میں ملزم نامزد ہوئے، خواہ گرفتار نہ ہوئے ہوں: اس لیے یہ گرفتار افراد سے زیادہ ہو سکتے ہیں، اور تب تناسب نہیں نکالا جاتا۔',
    },
  },
  {
    ...{ key: 'persons convicted', suffix: 'PERSONS-CONVICTED', ...persons('outcome') },
    name: { en: 'persons convicted: {subject}', ur: 'سزا یافتہ افراد: {subject}' },
    definition: {
      en: 'Persons convicted by a court of first instance in the period.',
      ur: 'افراد جنہیں مدت میں ابتدائی عدالت سے سزا ہوئی۔',
    },
  },
  {
    ...{ key: 'persons acquitted', suffix: 'PERSONS-ACQUITTED', ...persons('outcome') },
    name: { en: 'persons acquitted: {subject}', ur: 'بری ہونے والے افراد: {subject}' },
    definition: {
      en: 'Persons acquitted by a court of first instance in the period.',
      ur: 'افراد جو مدت میں ابتدائی عدالت سے بری ہوئے۔',
    },
  },
  {
    ...{ key: 'days to decision', suffix: 'DAYS-TO-DECISION' },
    ...{ counting: 'days', unit: 'median days', direction: 'down', level: 'outcome' },
    ...{ speaksOf: 'enforcement activity', breakdowns: ['place'] },
    name: {
      en: 'median days from registration to decision: {subject}',
      ur: 'اندراج سے فیصلے تک وسطانی ایام: {subject}',
    },
    definition: {
      en: 'The median number of days from the registration of a police case to the decision of the court of first instance, of cases decided in the period, as the office worked it out. Two medians have no sum.',
      ur: 'مدت میں فیصل ہونے والے مقدمات میں اندراج سے ابتدائی عدالت کے فیصلے تک دنوں کی وسطانی تعداد، جیسی دفتر نے نکالی۔ دو وسطانی اعداد جمع نہیں ہوتے۔',
    },
  },
]

/** Cases and persons apart. An acquittal is no stage after a conviction, so each stands in a short funnel of its own. */
export const justiceFunnels: readonly StandardFunnel[] = [
  {
    key: 'cases',
    name: { en: '{subject}: cases, complaint to conviction', ur: '{subject}: مقدمات، شکایت سے سزا تک' },
    stages: ['complaints', 'enquiries', 'police cases', 'cases in court', 'cases convicted'],
  },
  {
    key: 'cases acquitted',
    name: { en: '{subject}: cases, court to acquittal', ur: '{subject}: مقدمات، عدالت سے بریت تک' },
    stages: ['cases in court', 'cases acquitted'],
  },
  {
    key: 'persons',
    name: { en: '{subject}: persons, arrest to conviction', ur: '{subject}: افراد، گرفتاری سے سزا تک' },
    stages: ['persons arrested', 'persons prosecuted', 'persons convicted'],
  },
  {
    key: 'persons acquitted',
    name: { en: '{subject}: persons, prosecution to acquittal', ur: '{subject}: افراد، چالان سے بریت تک' },
    stages: ['persons prosecuted', 'persons acquitted'],
  },
]
