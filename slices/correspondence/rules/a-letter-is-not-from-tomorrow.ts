import { type Day, dayAfter } from '#kernel/pure/calendar.ts'

/**
 * Whether a letter's date cannot be right on the day on which it is entered.
 * A day of grace: where the letter was written it may already be tomorrow.
 */
export const isFromTomorrow = (dated: Day, today: Day): boolean => dated > dayAfter(today, 1)
