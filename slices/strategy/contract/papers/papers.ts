import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperLanguages, paperStanding } from '#kernel/contract/papers.ts'
import { id, instant, sentFile } from '#kernel/contract/shapes.ts'
import { refusals } from '../refusals.ts'
import { everyone, level } from '../shapes.ts'
import { paperRefusals, paperWords } from './words.ts'

export const paperKinds = ['version', 'comparison', 'summary', 'decisions'] as const
export const paperFormats = ['pdf', 'docx', 'xlsx', 'html', 'json'] as const

const orderedPaper = z.object({
  kind: z.enum(paperKinds),
  language: z.enum(paperLanguages),
  format: z.enum(paperFormats),
})

export const paper = orderedPaper.extend({
  id,
  /** As printed on every page. */
  code: z.string(),
  /** The number of the version that it is compared with. */
  earlier: z.number().int().nullable(),
  marking: level,
  madeAt: instant,
  ...paperStanding,
})
export type MadePaper = z.output<typeof paper>

export const paperActs = {
  makePaper: act({
    method: 'POST',
    path: '/versions/:version/papers',
    does: paperWords.make,
    who: everyone,
    records: 'paper made',
    byLetter: false,
    input: orderedPaper.extend({ version: id, earlier: id.optional() }),
    output: z.object({ paper: id, isReady: z.boolean() }),
    refusals: {
      ...paperRefusals,
      'different-strategies': refusals['different-strategies'],
    },
  }),
  listPapers: act({
    method: 'GET',
    path: '/versions/:version/papers',
    does: paperWords.list,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({ papers: z.array(paper) }),
    refusals: {},
  }),
  downloadPaper: act({
    method: 'GET',
    path: '/papers/:paper/file',
    does: paperWords.download,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ paper: id }),
    output: sentFile,
    refusals: {},
  }),
  readSchema: act({
    method: 'GET',
    path: '/schemas/:file',
    does: paperWords.schema,
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({ file: z.enum(paperKinds) }),
    output: z.record(z.string(), z.json()),
    refusals: {},
  }),
}
