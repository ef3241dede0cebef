import { z } from 'zod'
import { decisionLine } from '../governance/decisions.ts'
import { paperInFile, versionInFile } from './version-file.ts'

/** The log of decisions on a version as a JSON file, newest first. Published as JSON Schema, and only ever added to. */
export const decisionsFile = z.object({
  $schema: z.url(),
  paper: paperInFile,
  version: versionInFile,
  decisions: z.array(decisionLine),
})
export type DecisionsFile = z.output<typeof decisionsFile>
