import { describe, expect, it } from 'vitest'
import { importErrors } from '../plan-table/import-errors.ts'
import { rowsOfPlan } from '../plan-table/rows-of-a-plan.ts'
import { suggestMapping } from '../plan-table/suggest-mapping.ts'
import { lintPlan } from './lint-plan.ts'

const headers = [
  'No.',
  'Pillar',
  'Objective',
  'Action',
  'Level',
  'Lead agency',
  'Start',
  'Deadline',
  'Indicators',
  'Unit',
  'Baseline',
  'Target',
  'Means of verification',
  'Cost',
  'Resources',
  'Frequency',
  'Direction',
  'Legal basis',
  'Gender',
]

/** How many rows were read, checked and linted; a pattern that backtracks would never come to the end of them. */
function lintedRows(rows: readonly (readonly string[])[]): number {
  const numbered = rows.map((cells, at) => ({ number: at + 2, cells, notes: [] }))
  const sheet = { file: 'a.csv', sheet: '', headerRow: 1, headers, rows: numbered }
  const plan = rowsOfPlan(sheet, suggestMapping(headers))
  importErrors(plan)
  const others = [{ title: 'Itself', plan }]
  lintPlan({ plan, offices: [{ name: 'FIA', from: '1975-01-13' }], startsOn: '2027-01-01', others })
  return plan.rows.length
}

describe('the lint comes to its end', () => {
  // A pattern that backtracks turns one long cell into hours, past any test's limit; each is a full cell of Excel.
  it.each([
    'a',
    ' ',
    '\u00a0',
    '(',
    '1',
    '1.',
    'a ',
    'A',
    ',',
    ' and ',
    '؛',
    '/',
    '-',
    '2020-',
    'on the ',
    '[(',
    'و',
    'surveillance of ',
    'number of ',
    'training ',
    'police UN ',
  ])('on full cells of %j', (part) => {
    const text = part.repeat(32_000 / part.length)
    expect(lintedRows([headers.map(() => `x${text}x`), headers.map(() => `${text}x`)])).toBe(2)
  })

  it('on 20,000 rows', () => {
    const row =
      '1|Pursue|One|Strengthen it|Federal|FIA; ANF|2026|ongoing|Improved x|||5|n/a||donor/budget'.split('|')
    const rows = Array.from({ length: 20_000 }, (_, at) => [String(at), ...row.slice(1)])
    expect(lintedRows(rows)).toBe(20_000)
  })
})
