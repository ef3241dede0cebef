import type { ConcurrenceState } from './silence-is-not-concurrence.ts'

/** An activity is given to an office while none holds it, or while the one that was asked declines it. */
export const mayBeGiven = (state: ConcurrenceState, hasOffice: boolean): boolean =>
  !hasOffice || state === 'declined'
