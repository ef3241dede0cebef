import { type Day, dayOf, daysInMonth, partsOfDay } from '#kernel/pure/calendar.ts'

/** Major: significant and long-lasting; moderate: noticeable, for the medium term; minor: small and short. */
export const severities = ['major', 'moderate', 'minor'] as const
export type Severity = (typeof severities)[number]

/** What a panel or a review decides; none: nothing was disrupted, or nothing of it is left. */
export const grades = [...severities, 'none'] as const
export type Grade = (typeof grades)[number]

/** What was disrupted, in kind: never whom. */
export const targetKinds = ['group', 'person', 'vulnerability'] as const
export type TargetKind = (typeof targetKinds)[number]

export const gradingKinds = ['moderated', 'reviewed'] as const
export type GradingKind = (typeof gradingKinds)[number]

export const disruptionStates = ['to moderate', 'moderated', 'to review', 'reviewed'] as const
export type DisruptionState = (typeof disruptionStates)[number]

export interface DisruptionSaid {
  readonly happenedOn: Day
  /** Contested by its office, or set aside: it counts for nothing. */
  readonly counts: boolean
  readonly moderated: Grade | null
  readonly reviewed: Grade | null
}

export const monthsToReview = 6

/** The same day six months on, or the last of a shorter month, as the database counts it. */
export function reviewDueOn(happenedOn: Day): Day {
  const parts = partsOfDay(happenedOn)
  if (parts === undefined) throw new Error(`Not a day: ${happenedOn}`)
  const months = parts.month - 1 + monthsToReview
  const [year, month] = [parts.year + Math.floor(months / 12), (months % 12) + 1]
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)))
}

/** Where it stands on a day, and with which grade it counts: none until a panel of others has moderated it. */
export function standingOfDisruption(
  { happenedOn, counts, moderated, reviewed }: DisruptionSaid,
  today: Day,
): { readonly state: DisruptionState; readonly grade: Grade | null } {
  const grade = counts ? (reviewed ?? moderated) : null
  if (moderated === null) return { state: 'to moderate', grade: null }
  if (reviewed !== null) return { state: 'reviewed', grade }
  return { state: today >= reviewDueOn(happenedOn) ? 'to review' : 'moderated', grade }
}

export interface Counted {
  readonly pillar: string
  readonly grade: Grade | null
  readonly state: DisruptionState
}

export interface PillarCount {
  readonly pillar: string
  readonly major: number
  readonly moderate: number
  readonly minor: number
  /** Nobody has moderated them: they are in no count. */
  readonly toModerate: number
  /** Counted as they were moderated, though the six months are over. */
  readonly toReview: number
}

/** By pillar; one who looks at a count sees beside it how much of it nobody has judged yet. */
export function countDisruptions(all: readonly Counted[]): readonly PillarCount[] {
  return [...new Set(all.map(({ pillar }) => pillar))].sort().map((pillar) => {
    const own = all.filter((one) => one.pillar === pillar)
    const of = (grade: Grade) => own.filter((one) => one.grade === grade).length
    const in_ = (state: DisruptionState) => own.filter((one) => one.state === state).length
    return {
      ...{ pillar, major: of('major'), moderate: of('moderate'), minor: of('minor') },
      ...{ toModerate: in_('to moderate'), toReview: in_('to review') },
    }
  })
}
