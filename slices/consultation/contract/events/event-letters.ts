import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { date, id } from '#kernel/contract/shapes.ts'
import { letterHead } from '#slices/correspondence/contract.ts'
import { refusesCancelled } from './changes.ts'
import { eventLetterWords as words } from './event-letter-words.ts'

export const eventLetterKinds = ['nomination', 'invitation', 'reminder'] as const
export type EventLetterKind = (typeof eventLetterKinds)[number]

/** Letters of an event, many at once: they lie among the letters to sign until they have gone out. */
export const eventLetterActs = {
  makeEventLetters: act({
    method: 'POST',
    path: '/events/:event/letters',
    does: words.make,
    who: ['secretariat'],
    records: 'letters of an event made',
    byLetter: false,
    input: letterHead.extend({
      event: id,
      kind: z.enum(eventLetterKinds),
      /** Who is asked to nominate; an invitation and a reminder find their readers themselves. */
      organisations: z.array(id).max(200).default([]),
      /** The day until which nominations were awaited: only in a reminder. */
      awaitedBy: date.optional(),
    }),
    output: z.object({
      letters: z.number().int(),
      /** Where everybody invited is at risk: no letter names them. */
      withoutLetter: z.number().int(),
    }),
    refusals: {
      ...refusesCancelled,
      'nobody-chosen': words.nobodyChosen,
      'nobody-invited': words.nobodyInvited,
      'nothing-awaited': words.nothingAwaited,
      'awaited-by-when': words.awaitedByWhen,
      'no-such-organisation': words.noSuchOrganisation,
    },
  }),
  openEventPapers: act({
    method: 'POST',
    path: '/events/:event/papers',
    does: words.openPapers,
    who: ['secretariat'],
    records: 'papers of an event opened',
    byLetter: false,
    input: z.object({ event: id }),
    output: z.object({ meeting: id }),
    refusals: { 'opened-before': words.openedBefore },
  }),
}
