import { type Day, numberOfDay } from '#kernel/pure/calendar.ts'

/** OECD-DAC, Better Criteria for Better Evaluation (2019): in its order. */
export const criteria = [
  'relevance',
  'coherence',
  'effectiveness',
  'efficiency',
  'impact',
  'sustainability',
] as const
export type Criterion = (typeof criteria)[number]

export const evaluationKinds = ['mid-term', 'final', 'thematic'] as const
export type EvaluationKind = (typeof evaluationKinds)[number]

export const evaluationScopes = ['strategy', 'pillar', 'objective'] as const
export type EvaluationScope = (typeof evaluationScopes)[number]

export const evaluationStates = ['planned', 'under way', 'overdue', 'reported'] as const
export type EvaluationState = (typeof evaluationStates)[number]

interface Planned {
  readonly startsOn: Day
  readonly endsOn: Day
  readonly reportedOn: Day | null
}

export interface EvaluationStanding {
  readonly state: EvaluationState
  /** Days past its end without a report. */
  readonly daysLate: number
}

/** Due by its last day; only its report ends that, however much was found. */
export function whereAnEvaluationStands(
  { startsOn, endsOn, reportedOn }: Planned,
  today: Day,
): EvaluationStanding {
  if (reportedOn !== null) return { state: 'reported', daysLate: 0 }
  const daysLate = Math.max(0, numberOfDay(today) - numberOfDay(endsOn))
  if (daysLate > 0) return { state: 'overdue', daysLate }
  return { state: startsOn > today ? 'planned' : 'under way', daysLate }
}

/** The criteria by which nothing was found yet, in their order. */
export const criteriaWithout = (found: readonly Criterion[]): readonly Criterion[] =>
  criteria.filter((criterion) => !found.includes(criterion))
