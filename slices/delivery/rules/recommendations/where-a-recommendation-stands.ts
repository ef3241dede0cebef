import { type Day, numberOfDay } from '#kernel/pure/calendar.ts'

export const sources = ['audit', 'treaty body', 'parliament', 'evaluation', 'review'] as const
export type Source = (typeof sources)[number]

export const responses = ['accepted', 'partly accepted', 'not accepted'] as const
export type Response = (typeof responses)[number]

export const stages = ['not begun', 'under way', 'done'] as const
export type Stage = (typeof stages)[number]

export const judgements = ['seen', 'returned', 'closed'] as const
export type Judgement = (typeof judgements)[number]

export const recommendationStates = [
  'unanswered',
  'not begun',
  'under way',
  'reported done',
  'closed',
  'not accepted',
] as const
export type RecommendationState = (typeof recommendationStates)[number]

export const ageBands = ['up to 90 days', '91 to 365 days', 'over a year'] as const
export type AgeBand = (typeof ageBands)[number]

export interface Told {
  readonly dueOn: Day | null
  /** The newest that counts. */
  readonly response: Response | null
  /** The newest that counts; what was sent back as done is under way. */
  readonly entry: { readonly stage: Stage; readonly judgement: Judgement | null } | null
  readonly closedOn: Day | null
}

export interface RecommendationStanding {
  readonly state: RecommendationState
  /** Days past its day, 0 where it is closed, not accepted, or has no day. */
  readonly daysLate: number
  readonly band: AgeBand | null
}

/**
 * Closed speaks first. Done is not closed: it is overdue until somebody else has seen the evidence. What its office does not
 * accept is owed by nobody, and stays in the register with the reason.
 */
export function whereARecommendationStands(told: Told, today: Day): RecommendationStanding {
  const state = stateOf(told)
  const owed = state !== 'closed' && state !== 'not accepted'
  const daysLate = owed && told.dueOn !== null ? Math.max(0, numberOfDay(today) - numberOfDay(told.dueOn)) : 0
  return { state, daysLate, band: bandOf(daysLate) }
}

function stateOf({ response, entry, closedOn }: Told): RecommendationState {
  if (closedOn !== null) return 'closed'
  if (response === 'not accepted') return 'not accepted'
  if (entry?.stage === 'done') return entry.judgement === 'returned' ? 'under way' : 'reported done'
  if (entry !== null) return entry.stage
  return response === null ? 'unanswered' : 'not begun'
}

/** How long it is overdue: the first 90 days, the rest of the first year, or longer. */
export function bandOf(daysLate: number): AgeBand | null {
  if (daysLate <= 0) return null
  if (daysLate <= 90) return 'up to 90 days'
  return daysLate <= 365 ? '91 to 365 days' : 'over a year'
}
