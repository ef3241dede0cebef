import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperOrdered } from '#kernel/contract/papers.ts'
import { bilingual, date, id } from '#kernel/contract/shapes.ts'
import { handOverWords as words } from './hand-over-words.ts'

/** Whoever acts for an office, and those who look after all of them. */
const whoTakesOver = ['secretariat', 'focal person', 'oversight'] as const

/** One line of a pack: what it is about, what is said of it, and where it is found. */
export const packLine = z.object({
  code: z.string().nullable(),
  title: bilingual,
  says: bilingual,
  /** The day that matters; null where none is known. */
  on: date.nullable(),
  path: z.string().nullable(),
})
export type PackLine = z.output<typeof packLine>

export const packSections = [
  'owns',
  'late',
  'promised',
  'asks',
  'contributes',
  'supplies',
  'reports',
  'people',
  'keys',
] as const
export type PackSection = (typeof packSections)[number]

export const handOver = z.object({
  /** Null of the secretariat's own pack. */
  office: z.object({ id, name: bilingual }).nullable(),
  /** Of which version it speaks; null while there is none. */
  version: z.object({ number: z.number().int(), title: bilingual, illustrative: z.boolean() }).nullable(),
  sections: z.record(z.enum(packSections), z.array(packLine)),
})
export type HandOver = z.output<typeof handOver>

const asked = { strategy: id, office: id.optional() }

/** What somebody new takes over, of an office or of the secretariat. */
export const handOverActs = {
  readHandOver: act({
    method: 'GET',
    path: '/hand-over',
    does: words.read,
    who: whoTakesOver,
    records: null,
    byLetter: false,
    /** Without an office: the secretariat's, or that of the own office. */
    input: z.object(asked),
    output: handOver.extend({
      /** Whose pack the person may read; the secretariat's besides, where `ofSecretariat`. */
      offices: z.array(z.object({ id, name: bilingual })),
      ofSecretariat: z.boolean(),
    }),
    refusals: {},
  }),
  makeHandOverPack: act({
    method: 'POST',
    path: '/hand-over/papers',
    does: words.make,
    who: whoTakesOver,
    records: 'hand-over pack made',
    byLetter: false,
    input: z.object({ ...asked, ...paperOrdered }),
    output: z.object({ paper: id }),
    refusals: {},
  }),
}
