import { existsSync, readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readTables } from '#kernel/tables/read-tables.ts'
import { cleanText } from '#kernel/tables/table.ts'
import { writeCsv } from '#kernel/tables/write-csv.ts'
import { lintPlan, summaryOf } from '#slices/strategy/rules/plan-lint/lint-plan.ts'
import { importErrors } from '#slices/strategy/rules/plan-table/import-errors.ts'
import { rowsOfPlan } from '#slices/strategy/rules/plan-table/rows-of-a-plan.ts'
import { isPlanHeader, suggestMapping } from '#slices/strategy/rules/plan-table/suggest-mapping.ts'
import { lintReport } from './plan-lint-report.ts'

const list = new URL('../../shared/data/security/blns.json', import.meta.url)
const there = existsSync(list)
const strings = there ? z.array(z.string()).parse(JSON.parse(readFileSync(list, 'utf8'))) : []

const headers = [
  'No.',
  'Objective',
  'Action',
  'Lead agency',
  'Deadline',
  'Indicators',
  'Target',
  'Baseline',
  'Means of verification',
  'Cost',
  'Resources',
]

/** Each string stands once in every column. */
const rows = strings.map((_, at) =>
  headers.map((_header, column) => strings[(at + column * 37) % strings.length] ?? ''),
)

async function lintedActions(file: Buffer, name: string): Promise<readonly string[]> {
  const read = await readTables(file, name, { knowsHeader: isPlanHeader })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.tables.flatMap((table) => {
    const plan = rowsOfPlan(table, suggestMapping(table.headers))
    importErrors(plan)
    const findings = lintPlan({ plan })
    const answer = { findings, summary: summaryOf([plan], findings, []), notes: [], turnedOff: [] }
    expect(lintReport(name, [plan], answer, 'ur').length).toBeGreaterThan(100)
    return table.rows.map(({ cells }) => cells[2] ?? '')
  })
}

const expected = rows.map((row) => cleanText((row[2] ?? '').replace(/\r\n?/g, '\n')))

/** What XML, and so a workbook, can hold at all: no control characters and no noncharacters; the writer drops DEL, too. */
const printable = (text: string) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, '')

describe('the big list of naughty strings', () => {
  it.runIf(!there)('could not be fed in: ../shared/data/security/blns.json is not there', () => {
    expect(strings).toEqual([])
  })

  it.runIf(there)('goes through a CSV and the lint unharmed, in every column', async () => {
    expect(strings.length).toBeGreaterThan(400)
    expect(await lintedActions(Buffer.from(writeCsv([headers, ...rows])), 'naughty.csv')).toEqual(expected)
  })

  it.runIf(there)('goes through a workbook and the lint unharmed, in every column', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Plan').addRows([headers, ...rows.map((row) => row.map(printable))])
    const file = Buffer.from(await book.xlsx.writeBuffer())
    const wanted = rows.map((row) => cleanText(printable(row[2] ?? '').replace(/\r\n?/g, '\n')))
    expect(await lintedActions(file, 'naughty.xlsx')).toEqual(wanted)
  })
})
