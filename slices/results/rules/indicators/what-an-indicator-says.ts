import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Direction, Measure } from '../figures/an-ambiguous-indicator-gets-no-colour.ts'

/** What can be said of an indicator, and how it is called on a screen. */
export const measures = [
  'number',
  'percentage',
  'ordinal',
  'yes/no',
  'text',
] as const satisfies readonly Measure[]

export const directions = ['up', 'down', 'ambiguous'] as const satisfies readonly Direction[]

export const resultLevels = ['input', 'output', 'outcome', 'impact', 'context'] as const
export type ResultLevel = (typeof resultLevels)[number]

/** Who may read an indicator and its figures, from the most open. */
export const opennesses = ['public', 'partners', 'government'] as const
export type Openness = (typeof opennesses)[number]

export const measureNames: Readonly<Record<Measure, Bilingual>> = {
  number: { en: 'Number', ur: 'عدد' },
  percentage: { en: 'Percentage', ur: 'فیصد' },
  ordinal: { en: 'Score or rank', ur: 'درجہ' },
  'yes/no': { en: 'Yes or no', ur: 'ہاں یا نہیں' },
  text: { en: 'Text', ur: 'متن' },
}

export const directionNames: Readonly<Record<Direction, Bilingual>> = {
  up: { en: 'More is better', ur: 'اضافہ بہتری ہے' },
  down: { en: 'Less is better', ur: 'کمی بہتری ہے' },
  ambiguous: { en: 'Can be read either way', ur: 'دونوں طرح پڑھا جا سکتا ہے' },
}

export const resultLevelNames: Readonly<Record<ResultLevel, Bilingual>> = {
  input: { en: 'Input', ur: 'درآمد (وسائل)' },
  output: { en: 'Output', ur: 'حاصلِ عمل' },
  outcome: { en: 'Outcome', ur: 'نتیجہ' },
  impact: { en: 'Impact', ur: 'اثر' },
  context: { en: 'Context', ur: 'سیاق و سباق' },
}

/** Numbers can be added and compared; what is said in words cannot. */
export const isSaidInWords = (measure: Measure): boolean => measure === 'yes/no' || measure === 'text'
