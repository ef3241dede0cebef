import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { arrivalWords as words } from './arrival-words.ts'

const anyMandate = mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]]

/** Who may come, and on which days they did. */
const guest = z.object({
  person: id,
  name: bilingual,
  organisation: bilingual.nullable(),
  /** The organisation stands in no register: it is what they said at the door. */
  isSaid: z.boolean(),
  sector: z.string().nullable(),
  days: z.array(date),
  /** Entered at the door. */
  isAdmitted: z.boolean(),
})

export const arrivalsRead = z.object({
  round: z.object({ id, title: bilingual }),
  /** Today, as this installation's clock has it. */
  day: date,
  guests: z.array(guest),
  /** Of those who came today, how many of each sector. */
  cameBySector: z.array(z.object({ sector: z.string().nullable(), came: z.number().int() })),
  /** `read`: whoever facilitates a group lets people in, and reads nobody's name here. */
  may: z.object({ admit: ability, mark: ability, read: ability }),
})
export type ArrivalsRead = z.output<typeof arrivalsRead>
export type Guest = z.output<typeof guest>

export const arrivalActs = {
  readArrivals: act({
    method: 'GET',
    path: '/rounds/:round/arrivals',
    does: words.readArrivals,
    who: anyMandate,
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: arrivalsRead,
    refusals: { 'not-at-the-door': words.notAtTheDoor },
  }),
  admitAtDoor: act({
    method: 'POST',
    path: '/rounds/:round/arrivals/admitted',
    does: words.admitAtDoor,
    who: anyMandate,
    records: 'person admitted at the door',
    byLetter: false,
    input: z.object({
      round: id,
      name: z.object({ en: text(200).optional(), ur: text(200).optional() }),
      /** By it they come in here, and are the same person at home. */
      email: z.email().max(200),
      /** By its sector they are counted; without one they are counted in none. */
      organisation: id.optional(),
      /** In their words, where the register does not know it: then they are counted in no sector. */
      organisationSaid: text(200).optional(),
    }),
    /** The code is told once and kept nowhere. */
    output: z.object({ person: id, email: z.string(), code: z.string() }),
    refusals: {
      'no-laptop': words.noLaptop,
      'not-at-the-door': words.notAtTheDoor,
      'known-already': { ...words.knownAlready, constraint: 'one_person_per_email' },
      'no-name': { ...words.noName, constraint: 'a_person_has_a_name' },
    },
  }),
  markArrival: act({
    method: 'POST',
    path: '/rounds/:round/arrivals',
    does: words.markArrival,
    who: ['secretariat'],
    records: 'arrival marked',
    byLetter: false,
    input: z.object({ round: id, person: id }),
    output: z.object({ day: date }),
    refusals: { 'marked-already': { ...words.marked, constraint: 'one_comes_once_a_day' } },
  }),
}
