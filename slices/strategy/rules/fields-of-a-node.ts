import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { NodeKind } from './a-node-hangs-below-its-kind.ts'

/** The texts that a node may have. `lead` and dates are facts of an activity and stand apart. */
export const textFields = [
  'title',
  'aim',
  'text',
  'description',
  'assumption',
  'risk',
  'start',
  'deadline',
  'indicator.text',
  'indicator.unit',
  'indicator.baseline',
  'indicator.target',
  'indicator.direction',
  'indicator.means',
  'indicator.frequency',
  'cost',
  'funding',
  'lead.as-written',
  'partners.as-written',
  'places.as-written',
  'crimes.as-written',
  'frameworks.as-written',
  'legal-basis',
  'safeguards',
  'gender',
  'remarks',
] as const

export type TextField = (typeof textFields)[number]

export const isTextField = (field: string): field is TextField => textFields.some((known) => known === field)

const indicator: readonly TextField[] = [
  'indicator.text',
  'indicator.unit',
  'indicator.baseline',
  'indicator.target',
  'indicator.direction',
  'indicator.means',
  'indicator.frequency',
]

const fields: Readonly<Record<NodeKind, readonly TextField[]>> = {
  pillar: ['title', 'aim'],
  objective: ['title', 'description', 'assumption', 'risk', ...indicator],
  outcome: ['title', 'description', ...indicator],
  output: ['title', 'description', ...indicator],
  activity: textFields.filter((field) => field !== 'aim' && field !== 'text' && field !== 'assumption'),
  section: ['title'],
  paragraph: ['text'],
}

export const fieldsOf = (kind: NodeKind): readonly TextField[] => fields[kind]

export const hasField = (kind: NodeKind, field: string): boolean =>
  fields[kind].some((known) => known === field)

export const fieldNames: Readonly<Record<TextField, Bilingual>> = {
  title: { en: 'Title', ur: 'عنوان' },
  aim: { en: 'Aim', ur: 'غرض' },
  text: { en: 'Text', ur: 'متن' },
  description: { en: 'Description', ur: 'تفصیل' },
  assumption: { en: 'Assumption', ur: 'مفروضہ' },
  risk: { en: 'Risk', ur: 'خطرہ' },
  start: { en: 'Start in words', ur: 'آغاز (الفاظ میں)' },
  deadline: { en: 'Deadline in words', ur: 'آخری تاریخ (الفاظ میں)' },
  'indicator.text': { en: 'Indicator', ur: 'اشاریہ' },
  'indicator.unit': { en: 'Unit', ur: 'اکائی' },
  'indicator.baseline': { en: 'Baseline', ur: 'بنیادی سطح' },
  'indicator.target': { en: 'Target', ur: 'ہدف' },
  'indicator.direction': { en: 'Direction', ur: 'مطلوبہ سمت' },
  'indicator.means': { en: 'Means of verification', ur: 'تصدیق کا ذریعہ' },
  'indicator.frequency': { en: 'Frequency', ur: 'وقفہ' },
  cost: { en: 'Cost', ur: 'لاگت' },
  funding: { en: 'Source of funds', ur: 'رقم کا ذریعہ' },
  'lead.as-written': { en: 'Accountable office, as written', ur: 'ذمہ دار دفتر، جیسا لکھا گیا' },
  'partners.as-written': { en: 'Partner offices, as written', ur: 'معاون دفاتر، جیسا لکھا گیا' },
  'places.as-written': { en: 'Places, as written', ur: 'مقامات، جیسا لکھا گیا' },
  'crimes.as-written': { en: 'Crimes, as written', ur: 'جرائم، جیسا لکھا گیا' },
  'frameworks.as-written': { en: 'Frameworks, as written', ur: 'متعلقہ ضوابط، جیسا لکھا گیا' },
  'legal-basis': { en: 'Legal basis and authoriser', ur: 'قانونی بنیاد اور منظوری دینے والا' },
  safeguards: { en: 'Human rights safeguards', ur: 'انسانی حقوق کے حفاظتی اقدامات' },
  gender: { en: 'Gender assessment', ur: 'صنفی جائزہ' },
  remarks: { en: 'Remarks', ur: 'کیفیت' },
}
