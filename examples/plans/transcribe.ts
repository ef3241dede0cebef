/**
 * Writes the three tables of this folder from `../shared/data/field/plan-rows.json`, each with the header
 * words of its own document. Run: npx tsx examples/plans/transcribe.ts [--check]
 * With --check nothing is written; the exit status is 1 where a file differs from what would be written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { writeCsv } from '#kernel/tables/write-csv.ts'

const rowsFile = new URL('../../../shared/data/field/plan-rows.json', import.meta.url)

/** The compiler of the rows saw excerpts: an absent value was not seen, which is not the same as empty. */
const notSeen = '(not in excerpt)'

const text = z.string().nullish()
const texts = z.array(z.string()).default([])
const planRow = z.object({
  no: text,
  level: text,
  objective: text,
  measure: text,
  activity: text,
  action: z.string(),
  indicators: texts,
  frameworks: z.object({ UNGP: z.array(z.number()), SDG: z.array(z.number()) }).optional(),
  lead: texts,
  additional: texts,
  means_of_verification: texts,
  timetable: text,
  deadline: text,
  resources: text,
  risks: text,
  document: z.string(),
  source_columns: z.array(z.string()),
})
type PlanRow = z.infer<typeof planRow>

const list = (items: readonly (string | number)[], joint = '; ') => items.join(joint)

const pakistan: Record<string, (row: PlanRow) => string> = {
  'No.': ({ no }) => no ?? '',
  'Proposed action': ({ action }) => action,
  Level: ({ level }) => level ?? '',
  'Performance indicator(s)': ({ indicators }) => list(indicators),
  'UN Guiding Principles': ({ frameworks }) => list(frameworks?.UNGP ?? [], ', '),
  SDGs: ({ frameworks }) => list(frameworks?.SDG ?? [], ', '),
  'Leading entities': ({ lead }) => list(lead),
  'Additional entities': ({ additional }) => list(additional),
}

const european: Record<string, (row: PlanRow) => string> = {
  Objective: ({ objective }) => objective ?? '',
  // The document has no column for the number; it stands before the text.
  Action: ({ no, action }) => `${no}. ${action}`,
  Timetable: ({ timetable }) => timetable ?? '',
  'Responsible party': ({ lead }) => list(lead),
  Indicators: ({ indicators }) => list(indicators),
  'Data collection / assessment mechanisms': (row) => list(row.means_of_verification),
}

const serbian: Record<string, (row: PlanRow) => string> = {
  Measures: ({ measure }) => measure ?? '',
  Activities: ({ activity }) => activity ?? '',
  Tasks: ({ action }) => action,
  Indicators: ({ indicators }) => list(indicators),
  Stakeholders: ({ lead }) => list(lead),
  Deadlines: ({ deadline }) => deadline ?? '',
  Resources: ({ resources }) => resources ?? '',
  Risks: ({ risks }) => risks ?? '',
}

const documents = [
  { start: 'Pakistan', file: 'pakistan-business-human-rights-2021-26.csv', columns: pakistan },
  { start: 'EU', file: 'eu-drugs-2017-20.csv', columns: european },
  { start: 'Serbia', file: 'serbia-organised-crime-2009.csv', columns: serbian },
]

/** "4. (same)" is the compiler's shorthand for the objective above. */
function spelledOut(rows: readonly PlanRow[]): readonly PlanRow[] {
  let above = ''
  return rows.map((row) => {
    if (!row.objective?.endsWith('(same)')) above = row.objective ?? ''
    return { ...row, objective: above }
  })
}

function tableOf(rows: readonly PlanRow[], columns: Record<string, (row: PlanRow) => string>): string {
  const headers = rows[0]?.source_columns ?? []
  const cells = spelledOut(rows).map((row) =>
    headers.map((header) => {
      const column = columns[header]
      if (!column) throw new Error(`No rule for the column "${header}".`)
      return column(row) || notSeen
    }),
  )
  return writeCsv([headers, ...cells])
}

/** The files as they should stand, by name; undefined where the shared data are absent. */
export function transcribed(): ReadonlyMap<string, string> | undefined {
  if (!existsSync(rowsFile)) return undefined
  const rows = z.array(planRow).parse(JSON.parse(readFileSync(rowsFile, 'utf8')))
  return new Map(
    documents.map(({ start, file, columns }) => [
      file,
      tableOf(
        rows.filter(({ document }) => document.startsWith(start)),
        columns,
      ),
    ]),
  )
}

if (process.argv[1]?.endsWith('transcribe.ts')) {
  const files = transcribed()
  if (!files) console.log('Skipped: ../shared/data/field/plan-rows.json is not there.')
  for (const [name, content] of files ?? []) {
    const file = new URL(name, import.meta.url)
    const same = existsSync(file) && readFileSync(file, 'utf8') === content
    if (process.argv.includes('--check')) {
      if (!same) process.exitCode = 1
      console.log(`${same ? 'same' : 'DIFFERS'}  ${name}`)
    } else {
      writeFileSync(file, content)
      console.log(`${same ? 'unchanged' : 'written'}  ${name}`)
    }
  }
}
