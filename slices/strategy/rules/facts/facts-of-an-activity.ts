import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ValueShape } from '#kernel/pure/values/changed-values.ts'
import type { NodeKind } from '../a-node-hangs-below-its-kind.ts'
import { hasField, isTextField, textFields } from '../fields-of-a-node.ts'

/** What an activity has besides its texts. */
export const facts = [
  'lead',
  'partners',
  'governanceLevel',
  'starts',
  'ends',
  'crimes',
  'places',
  'frameworks',
  'costState',
] as const
export type Fact = (typeof facts)[number]

export const isFact = (field: string): field is Fact => facts.some((known) => known === field)

const shapes: Readonly<Record<Fact, ValueShape>> = {
  lead: 'choice',
  partners: 'set',
  governanceLevel: 'choice',
  starts: 'date',
  ends: 'date',
  crimes: 'set',
  places: 'set',
  frameworks: 'set',
  costState: 'choice',
}

export const shapeOf = (field: string): ValueShape => (isFact(field) ? shapes[field] : 'text')

/** Everything of a node that may be amended by its name. */
export const amendableFields = [...textFields, ...facts] as const
export type AmendableField = (typeof amendableFields)[number]

export const isAmendable = (field: string): field is AmendableField => isTextField(field) || isFact(field)

export const mayBeAmended = (kind: NodeKind, field: string): boolean =>
  isFact(field) ? kind === 'activity' : hasField(kind, field)

export const factNames: Readonly<Record<Fact, Bilingual>> = {
  lead: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  partners: { en: 'Partner offices', ur: 'معاون دفاتر' },
  governanceLevel: { en: 'Level of government', ur: 'حکومتی سطح' },
  starts: { en: 'Start', ur: 'آغاز' },
  ends: { en: 'Deadline', ur: 'آخری تاریخ' },
  crimes: { en: 'Crimes addressed', ur: 'متعلقہ جرائم' },
  places: { en: 'Places', ur: 'مقامات' },
  frameworks: { en: 'Frameworks served', ur: 'متعلقہ بین الاقوامی ضوابط' },
  costState: { en: 'State of the cost', ur: 'لاگت کی صورتِ حال' },
}

/** The kind of term of which a set takes its codes; null where its entries are offices. */
export const termsIn = (field: Fact): 'crime' | 'place' | 'framework' | null => {
  const kinds = { crimes: 'crime', places: 'place', frameworks: 'framework' } as const
  return field in kinds ? kinds[field as keyof typeof kinds] : null
}
