import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Dimension, SpokenOf } from '../passports/an-objective-is-measured-from-outside-too.ts'

export const countingUnits = ['cases', 'persons', 'days', 'quantity', 'share', 'money', 'stock'] as const
export type CountingUnit = (typeof countingUnits)[number]

export interface StandardEntry {
  readonly key: string
  readonly suffix: string
  /** What one is: a matter or police case, a person, a day, a weight or volume, a share, money, what there is on a day. Two of these never stand in one funnel. */
  readonly counting: CountingUnit
  /** `quantity` stands for the unit of the substance, `money` for the currency that the strategy adopts it in. */
  readonly unit: 'count' | 'persons' | 'median days' | 'percentage' | 'on the last day' | 'quantity' | 'money'
  readonly direction: 'ambiguous' | 'down'
  readonly level: 'input' | 'output' | 'outcome'
  readonly speaksOf: SpokenOf
  /** By what its figures are asked apart. */
  readonly breakdowns: readonly Dimension[]
  /** `{subject}` is the subject in the language of the text. */
  readonly name: Bilingual
  readonly definition: Bilingual
}

export interface StandardFunnel {
  readonly key: string
  readonly name: Bilingual
  /** Keys of entries, the widest first. */
  readonly stages: readonly string[]
}
