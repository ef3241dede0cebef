import { type Day, numberOfDay } from '#kernel/pure/calendar.ts'

/** `reported` says that the office did; `reached`, that somebody else saw the evidence. */
export const milestoneStates = ['due', 'late', 'reported', 'reached'] as const
export type MilestoneState = (typeof milestoneStates)[number]

export interface GivenMilestone {
  readonly dueOn: Day
  /** The newest move that counts; null where it was not moved. */
  readonly movedTo: Day | null
  /** The newest report that counts, with what somebody else said of its evidence; null where nobody looked yet. */
  readonly report: { readonly reachedOn: Day; readonly judgement: 'seen' | 'returned' | null } | null
}

export interface MilestoneStanding {
  readonly state: MilestoneState
  readonly dueOn: Day
  /** Days past the day due: until it was reached, or until today. */
  readonly daysLate: number
  readonly reachedOn: Day | null
}

/** A report that was sent back proves nothing: the milestone is as open as before, and its days go on. */
export function whereItStands({ dueOn, movedTo, report }: GivenMilestone, today: Day): MilestoneStanding {
  const due = movedTo ?? dueOn
  const stands = report?.judgement === 'returned' ? null : report
  const daysLate = Math.max(0, numberOfDay(stands?.reachedOn ?? today) - numberOfDay(due))
  if (stands === null) return { state: daysLate > 0 ? 'late' : 'due', dueOn: due, daysLate, reachedOn: null }
  return {
    ...{ dueOn: due, daysLate, reachedOn: stands.reachedOn },
    state: stands.judgement === 'seen' ? 'reached' : 'reported',
  }
}
