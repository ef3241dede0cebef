import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, fileHash, id, sentFile, someBilingual, text } from '#kernel/contract/shapes.ts'
import { datePart, everyone, finding, grade, level, source } from './shapes.ts'
import { words } from './words.ts'

/** Publications and records, each with its licence, a link or a file, and two grades. */
export const sourceActs = {
  registerSource: act({
    method: 'POST',
    path: '/sources',
    does: words.registerSource,
    who: ['secretariat'],
    records: 'source registered',
    byLetter: false,
    input: z.object({
      strategy: id,
      openness: level.default('government'),
      title: someBilingual,
      publisher: text(300),
      dated: datePart,
      licence: text(300),
      link: z
        .url({ protocol: /^https?$/ })
        .max(2_000)
        .optional(),
      file: fileHash.optional(),
      grade,
      supersedes: id.optional(),
    }),
    output: z.object({ source: id }),
    refusals: {
      'title-missing': { ...words.titleMissing, constraint: 'a_source_has_a_title' },
      'nowhere-to-look-it-up': { ...words.nowhereToLookUp, constraint: 'a_source_can_be_looked_up' },
      'file-not-received': words.fileNotReceived,
      'already-superseded': { ...words.alreadySuperseded, constraint: 'one_successor_per_source' },
    },
  }),
  listSources: act({
    method: 'GET',
    path: '/sources',
    does: words.listSources,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ sources: z.array(source), may: z.object({ registerSource: ability }) }),
    refusals: {},
  }),
  readSource: act({
    method: 'GET',
    path: '/sources/:source',
    does: words.readSource,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ source: id }),
    output: z.object({
      source,
      findings: z.array(finding),
      may: z.object({ registerSource: ability }),
    }),
    refusals: {},
  }),
  openFileOfSource: act({
    method: 'GET',
    path: '/sources/:source/file',
    does: words.openFileOfSource,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ source: id }),
    output: sentFile,
    refusals: {},
  }),
} as const
