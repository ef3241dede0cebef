import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, fileHash, id } from '#kernel/contract/shapes.ts'
import { whole } from '../shapes.ts'
import { recommendationWords as words } from './words.ts'

const table = z.object({ strategy: id, file: fileHash })

/** One cell, or the file where there is no row, that cannot be read as it stands. */
const cellFault = z.object({ row: whole.nullable(), column: z.string().nullable(), message: bilingual })
export type CellFaultShown = z.output<typeof cellFault>

/** A table of recommendations: tried first, then entered, all or nothing. */
export const recommendationImportActs = {
  previewRecommendations: act({
    method: 'POST',
    path: '/recommendations/import/preview',
    does: words.preview,
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: table,
    output: z.object({
      fileName: z.string(),
      rows: whole,
      /** The first of them; how many there are in all stands beside. */
      faults: z.array(cellFault),
      faultsInAll: whole,
      may: z.object({ import: ability }),
    }),
    refusals: {},
  }),
  importRecommendations: act({
    method: 'POST',
    path: '/recommendations/import',
    does: words.import,
    who: ['secretariat'],
    records: 'recommendations imported',
    byLetter: false,
    input: table,
    output: z.object({ entered: whole }),
    refusals: { 'mend-the-table': words.mendTable, 'too-many-rows': words.tooManyRows },
  }),
}
