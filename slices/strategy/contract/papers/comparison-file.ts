import { z } from 'zod'
import { bilingual, id } from '#kernel/contract/shapes.ts'
import { difference } from '../differences.ts'
import { paperInFile, versionInFile } from './version-file.ts'

/** What differs between two versions as a JSON file. Published as JSON Schema, and only ever added to. */
export const comparisonFile = z.object({
  $schema: z.url(),
  paper: paperInFile,
  version: versionInFile,
  earlier: versionInFile,
  differences: z.array(difference),
  /** Names of the offices whose identifiers stand in the field `lead`. */
  offices: z.record(id, bilingual),
})
export type ComparisonFile = z.output<typeof comparisonFile>
