import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What a column of an action plan can be. The union of what real plans record (field.md 2.1). */
export const planFields = [
  'code',
  'pillar',
  'objective',
  'outcome',
  'output',
  'action',
  'level',
  'lead',
  'partners',
  'start',
  'deadline',
  'indicators',
  'unit',
  'baseline',
  'target',
  'direction',
  'verification',
  'frequency',
  'cost',
  'funding',
  'risks',
  'frameworks',
  'legal',
  'safeguards',
  'gender',
  'places',
  'crimes',
  'remarks',
] as const

export type PlanField = (typeof planFields)[number]

/** Names for the mapping screen and for messages. */
export const fieldNames: Readonly<Record<PlanField, Bilingual>> = {
  code: { en: 'number', ur: 'نمبر شمار' },
  pillar: { en: 'pillar', ur: 'ستون' },
  objective: { en: 'objective', ur: 'مقصد' },
  outcome: { en: 'outcome', ur: 'نتیجہ' },
  output: { en: 'output', ur: 'ماحصل' },
  action: { en: 'activity', ur: 'سرگرمی' },
  level: { en: 'level of government', ur: 'حکومتی سطح' },
  lead: { en: 'accountable office', ur: 'ذمہ دار دفتر' },
  partners: { en: 'partner offices', ur: 'معاون دفاتر' },
  start: { en: 'start', ur: 'آغاز' },
  deadline: { en: 'deadline', ur: 'آخری تاریخ' },
  indicators: { en: 'indicators', ur: 'اشاریے' },
  unit: { en: 'unit', ur: 'اکائی' },
  baseline: { en: 'baseline', ur: 'بنیادی سطح' },
  target: { en: 'target', ur: 'ہدف' },
  direction: { en: 'direction', ur: 'سمت' },
  verification: { en: 'source of the figure', ur: 'عدد کا ماخذ' },
  frequency: { en: 'frequency', ur: 'وقفہ' },
  cost: { en: 'cost', ur: 'لاگت' },
  funding: { en: 'source of funds', ur: 'رقم کا ذریعہ' },
  risks: { en: 'risks and assumptions', ur: 'خطرات و مفروضات' },
  frameworks: { en: 'frameworks served', ur: 'متعلقہ بین الاقوامی ضوابط' },
  legal: { en: 'legal basis and authoriser', ur: 'قانونی بنیاد اور منظوری دینے والا' },
  safeguards: { en: 'human rights safeguards', ur: 'انسانی حقوق کے حفاظتی اقدامات' },
  gender: { en: 'gender assessment', ur: 'صنفی جائزہ' },
  places: { en: 'places', ur: 'مقامات' },
  crimes: { en: 'crimes addressed', ur: 'متعلقہ جرائم' },
  remarks: { en: 'remarks', ur: 'کیفیت' },
}

/** Fields that several columns may fill ("UN Guiding Principles" and "SDGs"); of the others there is one. */
const several: ReadonlySet<PlanField> = new Set([
  'partners',
  'indicators',
  'verification',
  'risks',
  'frameworks',
  'legal',
  'safeguards',
  'gender',
  'places',
  'crimes',
  'remarks',
])

export const mayHaveSeveralColumns = (field: PlanField): boolean => several.has(field)

/** Written once and meant for the rows below it, too. */
export const carriedDown: readonly PlanField[] = ['pillar', 'objective', 'outcome', 'output']
