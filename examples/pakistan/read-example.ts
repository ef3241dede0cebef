import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#kernel/database/project-root.ts'
import { declarationFile } from './declaration-shape.ts'
import { governanceFile } from './governance-shape.ts'
import {
  evidenceFile,
  indicatorsFile,
  officesFile,
  placesFile,
  proposalsFile,
  strategyFile,
} from './shape.ts'

/** The files of published figures, as they would be uploaded. */
const figureFiles = ['cybercrime.csv', 'figures.csv'] as const

const bytesOf = (name: string): Buffer => readFileSync(join(projectRoot(), 'examples/pakistan', name))
const fileOf = (name: string) => ({ name, bytes: bytesOf(name) })
const read = (name: string): unknown => JSON.parse(bytesOf(name).toString('utf8'))

/** The example's files, read and checked for shape. Throws zod's error, with the path of the fault. */
export const readExample = () => ({
  strategy: strategyFile.parse(read('./strategy.json')),
  offices: officesFile.parse(read('./offices.json')),
  proposals: proposalsFile.parse(read('./proposals.json')),
  places: placesFile.parse(read('./places.json')),
  indicators: indicatorsFile.parse(read('./indicators.json')),
  evidence: evidenceFile.parse(read('./evidence.json')),
  governance: governanceFile.parse(read('./governance.json')),
  declaration: {
    ...declarationFile.parse(read('./declaration.json')),
    files: { en: fileOf('declaration.en.docx'), ur: fileOf('declaration.ur.docx') },
  },
  figures: figureFiles.map(fileOf),
})
export type Example = ReturnType<typeof readExample>
