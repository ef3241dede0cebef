import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, date, id } from '#kernel/contract/shapes.ts'
import { clockWords as words } from './clock-words.ts'

/** By which day everybody of a round is answered. */
export const clockShown = z.object({
  answersBy: date.nullable(),
  /** Negative once the day has passed. */
  daysLeft: z.number().int().nullable(),
  /** Days that it was before, with the day on which it was moved, oldest first. */
  moved: z.array(z.object({ from: date, on: date })),
  may: z.object({ set: ability }),
})
export type ClockShown = z.output<typeof clockShown>

export const clockActs = {
  setAnswersBy: act({
    method: 'PUT',
    path: '/rounds/:round/answers-by',
    does: words.setAnswersBy,
    who: ['secretariat'],
    records: 'last day for answers set',
    byLetter: false,
    input: z.object({ round: id, answersBy: date }),
    output: z.object({ set: z.literal(true) }),
    refusals: {
      'answered-before-it-closes': words.answeredBeforeItCloses,
      'day-lies-behind': words.dayLiesBehind,
      'promised-by-its-call': words.promisedByItsCall,
    },
  }),
}
