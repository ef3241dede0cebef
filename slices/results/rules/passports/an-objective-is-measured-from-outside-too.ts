export const spokenOf = [
  'enforcement activity',
  'other activity',
  'capacity',
  'situation',
  'perception',
] as const
export type SpokenOf = (typeof spokenOf)[number]

export const sides = ['government', 'outside government'] as const
export type Side = (typeof sides)[number]

export const dimensions = [
  'place',
  'office',
  'sex',
  'age band',
  'form',
  'disability',
  'nationality',
  'ethnicity',
] as const
export type Dimension = (typeof dimensions)[number]

/** Dimensions by which people can be singled out: only with leave of the overseer. */
export const needsLeave = (dimension: Dimension): dimension is 'nationality' | 'ethnicity' =>
  dimension === 'nationality' || dimension === 'ethnicity'

export interface MeasureOfObjective {
  /** Null where no passport says it: then it counts for neither. */
  readonly speaksOf: SpokenOf | null
  readonly comesFrom: Side | null
}

export type ObjectiveGap = 'no measure' | 'enforcement only' | 'government only'

/** What an objective misses: a measure at all, one that is not enforcement activity, and one from outside government. */
export function gapsOfObjective(measures: readonly MeasureOfObjective[]): readonly ObjectiveGap[] {
  if (measures.length === 0) return ['no measure']
  const beyondEnforcement = measures.some(
    ({ speaksOf }) => speaksOf !== null && speaksOf !== 'enforcement activity',
  )
  const fromOutside = measures.some(({ comesFrom }) => comesFrom === 'outside government')
  return [
    ...(beyondEnforcement ? [] : (['enforcement only'] as const)),
    ...(fromOutside ? [] : (['government only'] as const)),
  ]
}
