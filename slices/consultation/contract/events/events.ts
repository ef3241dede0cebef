import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { ability, bilingual, date, id, someBilingual, text } from '#kernel/contract/shapes.ts'
import { eventChange, eventChangeActs, refusesCancelled } from './changes.ts'
import { eventWords as words } from './words.ts'

const anyMandate = mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]]
const both = (max: number) => z.object({ en: text(max), ur: text(max) })

/** The time on the clock of the place. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A remark that may stay empty. */
const note = z.string().trim().max(2_000).default('')

export const agendaItem = z.object({
  day: date,
  startsAt: clock,
  endsAt: clock.nullable(),
  title: both(300),
  note: z.object({ en: note, ur: note }),
  /** Groups of this round that meet in it: then it is a session of theirs. */
  breakouts: z.array(id).max(50),
})
export type AgendaItem = z.output<typeof agendaItem>

const event = z.object({
  id,
  round: id,
  title: bilingual,
  place: bilingual,
  startsOn: date,
  endsOn: date,
  isCancelled: z.boolean(),
})
export type Event = z.output<typeof event>

const voice = z.object({
  name: bilingual,
  bodies: z.array(z.object({ organisation: id, name: bilingual })),
  /** Codes of the pillars in which none of them has proposed under its own name. */
  silentIn: z.array(z.string()),
})

export const eventRead = z.object({
  event,
  strategy: id,
  /** From the last: moved from where and when, or cancelled, and why. */
  changes: z.array(eventChange),
  agenda: z.object({ edition: z.number().int(), items: z.array(agendaItem) }),
  pillars: z.array(
    z.object({ code: z.string(), title: z.object({ en: z.string().nullable(), ur: z.string().nullable() }) }),
  ),
  expected: z.array(voice),
  /** Null where there are one to four, or where such a number would be had by subtraction. */
  sectors: z.array(
    z.object({
      sector: z.string(),
      nominated: z.number().int().nullable(),
      came: z.number().int().nullable(),
    }),
  ),
  /** Those who came and said that it may be shown. */
  shown: z.array(z.object({ name: bilingual.nullable(), post: someBilingual, organisation: bilingual })),
  /** One's own nomination, and what one has said. */
  mine: z.object({ nomination: id, isShown: z.boolean() }).nullable(),
  /** The meeting in whose papers its agenda and minutes stand; null until they are opened. */
  papers: id.nullable(),
  may: z.object({ plan: ability, nominate: ability, change: ability }),
})
export type EventRead = z.output<typeof eventRead>

const reads = { method: 'GET', who: anyMandate, records: null, byLetter: false } as const
const plans = { who: ['secretariat'], byLetter: false } as const

export const eventActs = {
  ...eventChangeActs,
  planEvent: act({
    ...plans,
    method: 'POST',
    path: '/rounds/:round/events',
    does: words.planEvent,
    records: 'event planned',
    input: z.object({
      round: id,
      id: id.optional(),
      title: both(200),
      place: both(200),
      startsOn: date,
      endsOn: date,
      expected: z
        .array(z.object({ name: both(200), bodies: z.array(id).min(1).max(100) }))
        .max(60)
        .default([]),
    }),
    output: z.object({ event: id }),
    refusals: {
      'ends-before-it-begins': {
        ...words.endsBeforeItBegins,
        constraint: 'an_event_ends_after_it_begins',
      },
      'no-such-organisation': {
        ...words.noSuchBody,
        constraint: 'expected_bodies_organisation_fkey',
      },
    },
  }),
  listEvents: act({
    ...reads,
    path: '/rounds/:round/events',
    does: words.listEvents,
    input: z.object({ round: id }),
    output: z.object({ events: z.array(event), may: z.object({ plan: ability }) }),
    refusals: {},
  }),
  readEvent: act({
    ...reads,
    path: '/events/:event',
    does: words.readEvent,
    input: z.object({ event: id }),
    output: eventRead,
    refusals: {},
  }),
  setAgenda: act({
    ...plans,
    method: 'PUT',
    path: '/events/:event/agenda',
    does: words.setAgenda,
    records: 'agenda set',
    input: z.object({ event: id, items: z.array(agendaItem).min(1).max(200) }),
    output: z.object({ edition: z.number().int() }),
    refusals: {
      ...refusesCancelled,
      'outside-the-days': words.outsideTheDays,
      'ends-too-early': words.endsTooEarly,
      'group-of-another-round': words.groupOfAnother,
    },
  }),
}
