import { numberOfDay } from '#kernel/pure/calendar.ts'

/** Days from the one on which a proposal came to its answer or, without one, to today. */
export const daysWaiting = (madeOn: string, decidedOn: string | null, today: string): number =>
  Math.max(0, numberOfDay(decidedOn ?? today) - numberOfDay(madeOn))
