import { type Day, dayAfter, numberOfDay } from '#kernel/pure/calendar.ts'

/** An activity as whoever takes over needs it; what the plan and its office say of it is not judged here. */
export interface Held {
  /** Where it stands with its accountable office: `waiting`, `silent`, `escalated` and so on. */
  readonly state: string
  /** By when the office is to answer, or a body to decide. */
  readonly dueOn: Day | null
  /** The last day of the activity: as agreed, else as planned. */
  readonly ends: Day | null
  readonly isOnAgreedTerms: boolean
  /** Came from an office that ended, and nobody has said that it was taken over. */
  readonly isUnconfirmed: boolean
}

export type Lateness = 'answer late' | 'past its end' | 'baseline late' | 'milestone late'
export type Promise = 'on agreed terms' | 'ends soon' | 'baseline promised' | 'milestone promised'
export type Ask = 'answer asked' | 'before a body' | 'taking over asked' | 'unblocking asked'

/** One thing that somebody new has to know, and the day that matters; `days` is how long that day is past. */
export interface Matter<What> {
  readonly what: What
  readonly on: Day | null
  readonly days: number
}

/** What ends within this many days is named to whoever takes over: half a year. */
export const soon = 183

const since = (day: Day | null, today: Day): number =>
  day === null ? 0 : Math.max(0, numberOfDay(today) - numberOfDay(day))

const matter = <What>(what: What, on: Day | null, today: Day): Matter<What> => ({
  ...{ what, on },
  days: since(on, today),
})

/** Silence past its day, and an activity whose last day is over while nobody said that it is done. */
export function whatIsLate(held: Held, today: Day): readonly Matter<Lateness>[] {
  return [
    ...(held.state === 'silent' ? [matter('answer late', held.dueOn, today) as Matter<Lateness>] : []),
    ...(held.ends !== null && held.ends < today
      ? [matter('past its end', held.ends, today) as Matter<Lateness>]
      : []),
  ]
}

/** Other terms than those of the plan bind whoever comes after; and what ends within half a year has to be finished. */
export function whatIsPromised(held: Held, today: Day): readonly Matter<Promise>[] {
  if (held.isOnAgreedTerms) return [matter('on agreed terms', held.ends, today)]
  const isSoon = held.ends !== null && held.ends >= today && held.ends <= dayAfter(today, soon)
  return isSoon ? [matter('ends soon', held.ends, today)] : []
}

export function whoAsks(held: Held, today: Day): readonly Matter<Ask>[] {
  return [
    ...(held.state === 'waiting' ? [matter('answer asked', held.dueOn, today) as Matter<Ask>] : []),
    ...(held.state === 'escalated' ? [matter('before a body', held.dueOn, today) as Matter<Ask>] : []),
    ...(held.isUnconfirmed ? [matter('taking over asked', null, today) as Matter<Ask>] : []),
  ]
}

/** What the secretariat is to see through for others: it does not ask itself. */
export const whoAsksAll = (held: Held, today: Day): readonly Matter<Ask>[] =>
  whoAsks(held, today).filter(({ what }) => what !== 'answer asked')

/** A milestone that is open: late past its day, else promised for it. Reported or reached it is neither. */
export function openMilestone(
  { state, dueOn }: { readonly state: string; readonly dueOn: Day },
  today: Day,
): Matter<Lateness> | Matter<Promise> | null {
  if (state === 'late') return matter('milestone late', dueOn, today)
  return state === 'due' ? matter('milestone promised', dueOn, today) : null
}

/** Another office cannot go on before this one has taken away what is in its way. */
export const unblockingAsked = (dueOn: Day, today: Day): Matter<Ask> =>
  matter('unblocking asked', dueOn, today)

/** A baseline that was promised for a day: late from the day after. */
export const baselinePromised = (promisedFor: Day, today: Day): Matter<Lateness> | Matter<Promise> =>
  promisedFor < today
    ? matter('baseline late', promisedFor, today)
    : matter('baseline promised', promisedFor, today)
