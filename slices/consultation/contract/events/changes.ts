import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, date, id, instant, text } from '#kernel/contract/shapes.ts'
import { eventChangeWords as words } from './change-words.ts'
import { eventWords } from './words.ts'

const both = z.object({ en: text(200), ur: text(200) })

/** A change that was made, with what was announced before it. */
export const eventChange = z.object({
  at: instant,
  isCancellation: z.boolean(),
  reason: z.string(),
  before: z.object({ title: bilingual, place: bilingual, startsOn: date, endsOn: date }),
})
export type EventChange = z.output<typeof eventChange>

/** In every act that plans, sends or records something for an event. */
export const refusesCancelled = { 'event-cancelled': words.isCancelled }

const bySecretariat = { who: ['secretariat'], byLetter: false } as const

export const eventChangeActs = {
  changeEvent: act({
    ...bySecretariat,
    method: 'PUT',
    path: '/events/:event',
    does: words.changeEvent,
    records: 'event changed',
    input: z.object({
      event: id,
      title: both,
      place: both,
      startsOn: date,
      endsOn: date,
      reason: text(1000),
    }),
    output: z.object({ event: id }),
    refusals: {
      ...refusesCancelled,
      'nothing-changed': words.nothingChanged,
      'ends-before-it-begins': eventWords.endsBeforeItBegins,
      'people-came-on-another-day': words.cameOnAnotherDay,
    },
  }),
  cancelEvent: act({
    ...bySecretariat,
    method: 'POST',
    path: '/events/:event/cancellation',
    does: words.cancelEvent,
    records: 'event cancelled',
    input: z.object({ event: id, reason: text(1000) }),
    output: z.object({ event: id }),
    refusals: { ...refusesCancelled, 'people-came': words.peopleCame },
  }),
}
