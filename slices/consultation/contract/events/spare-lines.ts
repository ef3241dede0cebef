import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { date, id, text } from '#kernel/contract/shapes.ts'
import { sectorKeys } from '../../rules/names-of-outcomes-and-sectors.ts'
import { spareLineRefusals, spareLineWords } from './spare-line-words.ts'
import { shownByLetter } from './words.ts'

/** A line of the sheet that somebody wrote by hand: as it stands there, and the sector in which they count. */
export const writtenLine = z.object({
  name: text(200),
  organisation: text(200),
  sector: z.enum(sectorKeys as readonly [string, ...string[]]),
})
export type WrittenLine = z.output<typeof writtenLine>

const spareLine = writtenLine.extend({ line: id, day: date, isShown: z.boolean() })
export type SpareLine = z.output<typeof spareLine>

export const spareLineActs = {
  listSpareLines: act({
    method: 'GET',
    path: '/events/:event/spare-lines',
    does: spareLineWords.listSpareLines,
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: z.object({ event: id }),
    output: z.object({ lines: z.array(spareLine) }),
    refusals: {},
  }),
  saySpareLineShown: act({
    method: 'PUT',
    path: '/spare-lines/:line/shown',
    does: spareLineWords.saySpareLineShown,
    who: ['secretariat'],
    records: 'choice on attendance said',
    byLetter: shownByLetter,
    input: z.object({ line: id, shown: z.boolean() }),
    output: z.object({ shown: z.boolean() }),
    refusals: { 'their-letter-says-so': spareLineRefusals['their-letter-says-so'] },
  }),
}
