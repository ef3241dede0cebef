import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Changes when a definition does: what was adopted keeps the edition that it was adopted from. */
export const catalogueEdition = '2026-11'

export const offences = [
  'trafficking in persons',
  'smuggling of migrants',
  'controlled drugs',
  'money laundering',
  'computer systems',
  'organised criminal group',
] as const
export type Offence = (typeof offences)[number]

interface OffenceKnown {
  /** Code of the International Classification of Crime for Statistical Purposes, version 1.0. */
  readonly iccs: string
  readonly prefix: string
  readonly name: Bilingual
}

export const offencesKnown: Readonly<Record<Offence, OffenceKnown>> = {
  'trafficking in persons': {
    ...{ iccs: '0204', prefix: 'TIP' },
    name: { en: 'trafficking in persons', ur: 'انسانی تجارت' },
  },
  'smuggling of migrants': {
    ...{ iccs: '08051', prefix: 'SOM' },
    name: { en: 'smuggling of migrants', ur: 'تارکینِ وطن کی اسمگلنگ' },
  },
  'controlled drugs': {
    ...{ iccs: '0601', prefix: 'DRG' },
    name: { en: 'controlled drugs or precursors', ur: 'ممنوعہ منشیات یا ان کے کیمیائی اجزا' },
  },
  'money laundering': {
    ...{ iccs: '07041', prefix: 'ML' },
    name: { en: 'money laundering', ur: 'منی لانڈرنگ' },
  },
  'computer systems': {
    ...{ iccs: '0903', prefix: 'CSY' },
    name: { en: 'acts against computer systems', ur: 'کمپیوٹر نظاموں کے خلاف جرائم' },
  },
  'organised criminal group': {
    ...{ iccs: '09051', prefix: 'OCG' },
    name: { en: 'participation in an organised criminal group', ur: 'منظم مجرمانہ گروہ میں شمولیت' },
  },
}

export const countingUnits = ['cases', 'persons', 'days'] as const
export type CountingUnit = (typeof countingUnits)[number]

export interface StandardEntry {
  readonly key: string
  readonly suffix: string
  /** What one is: a matter or police case, a person, or a day. Two of these never stand in one funnel. */
  readonly counting: CountingUnit
  readonly unit: 'count' | 'persons' | 'median days'
  readonly direction: 'ambiguous' | 'down'
  readonly level: 'input' | 'output' | 'outcome'
  /** `{offence}` is the offence in the language of the text. */
  readonly name: Bilingual
  readonly definition: Bilingual
}

type Counted = Pick<StandardEntry, 'counting' | 'unit' | 'direction' | 'level'>
const cases = (level: StandardEntry['level']): Counted => ({
  ...{ counting: 'cases', unit: 'count', direction: 'ambiguous', level },
})
const persons = (level: StandardEntry['level']): Counted => ({
  ...{ counting: 'persons', unit: 'persons', direction: 'ambiguous', level },
})

/** No count of enforcement is better for being larger: each is ambiguous, and demands a written reading. */
export const standardEntries: readonly StandardEntry[] = [
  {
    ...{ key: 'complaints', suffix: 'COMPLAINTS', ...cases('input') },
    name: { en: 'complaints received: {offence}', ur: 'موصولہ شکایات: {offence}' },
    definition: {
      en: 'Complaints received in the period, each counted once, also where several lead to one enquiry. More of them may mean more crime, or more trust in reporting.',
      ur: 'مدت میں موصول ہونے والی شکایات، ہر ایک ایک بار شمار ہو، خواہ کئی شکایات سے ایک ہی انکوائری بنے۔ اضافے کا مطلب زیادہ جرم بھی ہو سکتا ہے اور شکایت کرنے پر زیادہ اعتماد بھی۔',
    },
  },
  {
    ...{ key: 'enquiries', suffix: 'ENQUIRIES', ...cases('output') },
    name: { en: 'enquiries opened: {offence}', ur: 'شروع کی گئی انکوائریاں: {offence}' },
    definition: {
      en: 'Enquiries opened in the period before a police case is registered.',
      ur: 'مدت میں شروع کی گئی انکوائریاں، مقدمہ درج ہونے سے پہلے کا مرحلہ۔',
    },
  },
  {
    ...{ key: 'police cases', suffix: 'CASES', ...cases('output') },
    name: { en: 'police cases (FIR) registered: {offence}', ur: 'درج مقدمات (ایف آئی آر): {offence}' },
    definition: {
      en: 'Police cases (first information reports) registered in the period. A case against many persons is one case.',
      ur: 'مدت میں درج ہونے والے مقدمات (ایف آئی آر)۔ کئی افراد کے خلاف ایک مقدمہ ایک ہی شمار ہو۔',
    },
  },
  {
    ...{ key: 'cases in court', suffix: 'CASES-COURT', ...cases('output') },
    name: { en: 'cases sent to court: {offence}', ur: 'عدالت بھیجے گئے مقدمات: {offence}' },
    definition: {
      en: 'Police cases in which a challan was submitted to a court in the period.',
      ur: 'وہ مقدمات جن میں مدت کے دوران عدالت میں چالان پیش ہوا۔',
    },
  },
  {
    ...{ key: 'cases convicted', suffix: 'CASES-CONVICTED', ...cases('outcome') },
    name: { en: 'cases ended in a conviction: {offence}', ur: 'سزا پر ختم ہونے والے مقدمات: {offence}' },
    definition: {
      en: 'Cases decided by a court of first instance in the period in which at least one person was convicted.',
      ur: 'وہ مقدمات جن کا ابتدائی عدالت نے مدت میں فیصلہ کیا اور کم از کم ایک فرد کو سزا ہوئی۔',
    },
  },
  {
    ...{ key: 'cases acquitted', suffix: 'CASES-ACQUITTED', ...cases('outcome') },
    name: { en: 'cases ended in acquittal: {offence}', ur: 'بریت پر ختم ہونے والے مقدمات: {offence}' },
    definition: {
      en: 'Cases decided by a court of first instance in the period in which every person was acquitted.',
      ur: 'وہ مقدمات جن کا ابتدائی عدالت نے مدت میں فیصلہ کیا اور تمام افراد بری ہوئے۔',
    },
  },
  {
    ...{ key: 'persons arrested', suffix: 'PERSONS-ARRESTED', ...persons('output') },
    name: { en: 'persons arrested: {offence}', ur: 'گرفتار افراد: {offence}' },
    definition: {
      en: 'Persons arrested in the period; a person arrested in two cases is counted in each. More of them is neither better nor worse.',
      ur: 'مدت میں گرفتار افراد؛ دو مقدمات میں گرفتار فرد دونوں میں شمار ہو۔ ان کی زیادتی بذاتِ خود نہ بہتر ہے نہ بدتر۔',
    },
  },
  {
    ...{ key: 'persons prosecuted', suffix: 'PERSONS-PROSECUTED', ...persons('output') },
    name: {
      en: 'persons prosecuted (challan submitted): {offence}',
      ur: 'افراد جن کے خلاف چالان پیش ہوا: {offence}',
    },
    definition: {
      en: 'Persons named as accused in a challan submitted in the period, also where they were never arrested: so they can exceed the persons arrested, and then no share is worked out.',
      ur: 'افراد جو مدت میں پیش کیے گئے چالان میں ملزم نامزد ہوئے، خواہ گرفتار نہ ہوئے ہوں: اس لیے یہ گرفتار افراد سے زیادہ ہو سکتے ہیں، اور تب تناسب نہیں نکالا جاتا۔',
    },
  },
  {
    ...{ key: 'persons convicted', suffix: 'PERSONS-CONVICTED', ...persons('outcome') },
    name: { en: 'persons convicted: {offence}', ur: 'سزا یافتہ افراد: {offence}' },
    definition: {
      en: 'Persons convicted by a court of first instance in the period.',
      ur: 'افراد جنہیں مدت میں ابتدائی عدالت سے سزا ہوئی۔',
    },
  },
  {
    ...{ key: 'persons acquitted', suffix: 'PERSONS-ACQUITTED', ...persons('outcome') },
    name: { en: 'persons acquitted: {offence}', ur: 'بری ہونے والے افراد: {offence}' },
    definition: {
      en: 'Persons acquitted by a court of first instance in the period.',
      ur: 'افراد جو مدت میں ابتدائی عدالت سے بری ہوئے۔',
    },
  },
  {
    ...{ key: 'days to decision', suffix: 'DAYS-TO-DECISION' },
    ...{ counting: 'days', unit: 'median days', direction: 'down', level: 'outcome' },
    name: {
      en: 'median days from registration to decision: {offence}',
      ur: 'اندراج سے فیصلے تک وسطانی ایام: {offence}',
    },
    definition: {
      en: 'The median number of days from the registration of a police case to the decision of the court of first instance, of cases decided in the period, as the office worked it out. Two medians have no sum.',
      ur: 'مدت میں فیصل ہونے والے مقدمات میں اندراج سے ابتدائی عدالت کے فیصلے تک دنوں کی وسطانی تعداد، جیسی دفتر نے نکالی۔ دو وسطانی اعداد جمع نہیں ہوتے۔',
    },
  },
]

interface StandardFunnel {
  readonly key: string
  readonly name: Bilingual
  readonly stages: readonly string[]
}

/** Cases and persons apart. An acquittal is no stage after a conviction, so each stands in a short funnel of its own. */
export const standardFunnels: readonly StandardFunnel[] = [
  {
    key: 'cases',
    name: { en: '{offence}: cases, complaint to conviction', ur: '{offence}: مقدمات، شکایت سے سزا تک' },
    stages: ['complaints', 'enquiries', 'police cases', 'cases in court', 'cases convicted'],
  },
  {
    key: 'cases acquitted',
    name: { en: '{offence}: cases, court to acquittal', ur: '{offence}: مقدمات، عدالت سے بریت تک' },
    stages: ['cases in court', 'cases acquitted'],
  },
  {
    key: 'persons',
    name: { en: '{offence}: persons, arrest to conviction', ur: '{offence}: افراد، گرفتاری سے سزا تک' },
    stages: ['persons arrested', 'persons prosecuted', 'persons convicted'],
  },
  {
    key: 'persons acquitted',
    name: { en: '{offence}: persons, prosecution to acquittal', ur: '{offence}: افراد، چالان سے بریت تک' },
    stages: ['persons prosecuted', 'persons acquitted'],
  },
]

/** A text of the catalogue with the offence in its place. */
export const ofOffence = (text: Bilingual, offence: Offence): Bilingual => ({
  en: text.en.replace('{offence}', offencesKnown[offence].name.en),
  ur: text.ur.replace('{offence}', offencesKnown[offence].name.ur),
})

export const codeOf = (entry: Pick<StandardEntry, 'suffix'>, offence: Offence): string =>
  `${offencesKnown[offence].prefix}-${entry.suffix}`

/** The name of a standard funnel in both languages; undefined of one that people declared themselves. */
export const standardFunnelNamed = (english: string): Bilingual | undefined =>
  offences
    .flatMap((offence) => standardFunnels.map(({ name }) => ofOffence(name, offence)))
    .find(({ en }) => en === english)
