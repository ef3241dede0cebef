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
]

/** Milliseconds of processor time, since a busy machine says nothing of the rules. */
function lintedWithin(rows: readonly (readonly string[])[]): number {
  const started = process.cpuUsage()
  const numbered = rows.map((cells, at) => ({ number: at + 2, cells, notes: [] }))
  const sheet = { file: 'a.csv', sheet: '', headerRow: 1, headers, rows: numbered }
  const plan = rowsOfPlan(sheet, suggestMapping(headers))
  importErrors(plan)
  lintPlan({ plan, offices: [{ name: 'FIA', from: '1975-01-13' }], startsOn: '2027-01-01' })
  return process.cpuUsage(started).user / 1000
}

describe('the lint stays quick', () => {
  // A pattern that backtracks turns one long cell into minutes; each of these is a full cell of Excel.
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
  ])('on full cells of %j', (part) => {
    const text = part.repeat(32_000 / part.length)
    expect(lintedWithin([headers.map(() => `x${text}x`), headers.map(() => text)])).toBeLessThan(1_500)
  })

  it('on 20,000 rows', () => {
    const row =
      '1|Pursue|One|Strengthen it|Federal|FIA; ANF|2026|ongoing|Improved x|||5|n/a||donor/budget'.split('|')
    expect(
      lintedWithin(Array.from({ length: 20_000 }, (_, at) => [String(at), ...row.slice(1)])),
    ).toBeLessThan(12_000)
  })
})
