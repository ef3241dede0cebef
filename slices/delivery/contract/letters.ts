import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { id } from '#kernel/contract/shapes.ts'
import { letterHead } from '#slices/correspondence/contract.ts'
import { letterWords as words } from './letters-words.ts'

export const concurrenceLetterKinds = ['concurrence', 'reminder'] as const

/** Requests for concurrence on paper, one letter an office, with its activities as annex. */
export const concurrenceLetterActs = {
  makeConcurrenceLetters: act({
    method: 'POST',
    path: '/versions/:version/concurrence-letters',
    does: words.make,
    who: ['secretariat'],
    records: 'letters for concurrence made',
    byLetter: false,
    input: letterHead.extend({
      strategy: id,
      version: id,
      /** A reminder goes to offices that let the last day pass; a request to all that have not answered. */
      kind: z.enum(concurrenceLetterKinds),
      /** Without it, every office that is to be written to. */
      office: id.optional(),
    }),
    output: z.object({ letters: z.number().int(), activities: z.number().int() }),
    refusals: {
      'nobody-to-write-to': words.nobodyToWriteTo,
      'nobody-to-remind': words.nobodyToRemind,
    },
  }),
}
