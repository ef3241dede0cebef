import type { ConcurrenceState } from './silence-is-not-concurrence.ts'

/** How many activities stand how. The share that concurred is of `activities`, and `asked` is its coverage. */
export interface ConcurrenceCounts {
  readonly activities: number
  readonly asked: number
  readonly concurred: number
  readonly declined: number
  readonly counterProposed: number
  /** Their office contests what was entered by letter, and waits for an answer. */
  readonly contested: number
  /** Before a coordinating body. */
  readonly escalated: number
  readonly silent: number
  readonly waiting: number
  readonly notAsked: number
  readonly orphaned: number
}

export interface Counted {
  readonly state: ConcurrenceState
  readonly isAsked: boolean
}

export function countsOf(activities: readonly Counted[]): ConcurrenceCounts {
  const count = (state: ConcurrenceState) => activities.filter((activity) => activity.state === state).length
  return {
    activities: activities.length,
    asked: activities.filter(({ isAsked }) => isAsked).length,
    concurred: count('concurred'),
    declined: count('declined'),
    counterProposed: count('counter-proposed'),
    contested: count('contested'),
    escalated: count('escalated'),
    silent: count('silent'),
    waiting: count('waiting'),
    notAsked: count('not asked'),
    orphaned: count('orphaned'),
  }
}

/** The same counts for each pillar, in the order in which the plan names them. */
export function countsByPillar<Activity extends Counted & { readonly pillar: string | null }>(
  activities: readonly Activity[],
): readonly (ConcurrenceCounts & { readonly pillar: string | null })[] {
  const pillars = [...new Set(activities.map(({ pillar }) => pillar))]
  return pillars.map((pillar) => ({
    pillar,
    ...countsOf(activities.filter((activity) => activity.pillar === pillar)),
  }))
}
