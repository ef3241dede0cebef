import { describe, expect, it } from 'vitest'
import { importErrors, unmappedHeaders } from './import-errors.ts'
import { type PlanTable, rawText, textOf } from './plan-table.ts'
import { rowsOfPlan } from './rows-of-a-plan.ts'
import { suggestMapping } from './suggest-mapping.ts'

/** A sheet of texts; `merged` are [row, column] whose value was repeated from above. */
function planOf(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  merged: readonly (readonly [number, number])[] = [],
): PlanTable {
  const sheet = {
    file: 'plan.xlsx',
    sheet: 'Plan',
    headerRow: 1,
    headers,
    rows: rows.map((cells, at) => ({
      number: at + 2,
      cells,
      notes: merged
        .filter(([row]) => row === at + 2)
        .map(([, column]) => ({ column, code: 'merged', from: 'A2' })),
    })),
  }
  return rowsOfPlan(sheet, suggestMapping(headers))
}

describe('the rows of a plan', () => {
  it('keep for each text the file, sheet, row and column it came from', () => {
    const plan = planOf(['Action', 'Owner'], [['Issue rules', 'FIA']])
    expect(plan.rows[0]?.cells.lead?.[0]).toEqual({
      field: 'lead',
      text: 'FIA',
      from: { file: 'plan.xlsx', sheet: 'Plan', row: 2, column: 1, header: 'Owner' },
      notes: [],
    })
  })

  it('carry an objective down that is written once, and say so', () => {
    const plan = planOf(
      ['Objective', 'Action'],
      [
        ['One', 'a'],
        ['', 'b'],
        ['Two', 'c'],
      ],
    )
    expect(plan.rows.map((row) => textOf(plan, row, 'objective'))).toEqual(['One', 'One', 'Two'])
    expect(plan.rows[1]?.cells.objective?.[0]?.notes).toEqual(['carried-down:2'])
  })

  it('take "Pillar 2: Pursue" in a row of its own for a heading, and end the objective before it', () => {
    const plan = planOf(
      ['Objective', 'Action', 'Owner'],
      [
        ['Pillar 1: Prevent', '', ''],
        ['One', 'a', 'FIA'],
        ['Pillar 2: Pursue', '', ''],
        ['', 'b', 'ANF'],
      ],
    )
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['heading', 'activity', 'heading', 'activity'])
    expect(rawText(plan.rows[3] ?? { row: 0, kind: 'activity', code: '', cells: {} }, 'pillar')).toBe(
      'Pillar 2: Pursue',
    )
    expect(plan.rows[3]?.cells.objective).toBeUndefined()
  })

  it('join the lines of one activity, whether merged or left blank', () => {
    const lines = [
      ['1', 'Issue rules', 'Rules issued'],
      ['1', 'Issue rules', 'Number of offices that apply them'],
      ['', '', 'Share of cases decided in time'],
      ['2', 'Train staff', 'Number of staff trained'],
    ]
    const merged = [
      [3, 0],
      [3, 1],
    ] as const
    const plan = planOf(['No.', 'Action', 'Indicators'], lines, merged)
    expect(plan.rows).toHaveLength(2)
    expect(plan.rows[0]?.cells.indicators).toHaveLength(3)
    expect(plan.rows[0]?.cells.indicators?.[2]?.from.row).toBe(4)
  })

  it('find the number before the text where no column holds it', () => {
    const plan = planOf(['Action'], [['11. Make use of it'], ['2.1.1 Train'], ['۵۔ تربیت'], ['24 hour desk']])
    expect(plan.rows.map(({ code }) => code)).toEqual(['11', '2.1.1', '۵', ''])
  })
})

describe('the dry run', () => {
  it('says nothing of a sound table (the control)', () => {
    expect(importErrors(planOf(['No.', 'Action', 'Deadline'], [['1', 'a', '31.12.2027']]))).toEqual([])
  })

  it('names every faulty cell at once, by the row and column of the file', () => {
    const plan = planOf(
      ['No.', 'Action', 'Deadline', 'Owner', 'Colour'],
      [
        ['1', 'a', '03/04/2027', 'FIA', 'red'],
        ['1', 'b', '2027', 'FIA', ''],
        ['2', '', '2027', 'FIA', ''],
        ['3', 'x'.repeat(10_001), '2027', 'FIA', ''],
      ],
    )
    expect(importErrors(plan).map(({ code, row, column }) => [code, row, column])).toEqual([
      ['number-twice', 3, 'No.'],
      ['activity-without-text', 4, 'Action'],
      ['date-has-two-readings', 2, 'Deadline'],
      ['text-too-long', 5, 'Action'],
    ])
    expect(unmappedHeaders(plan)).toEqual(['Colour'])
  })

  it('asks which column is the activity where none is', () => {
    expect(importErrors(planOf(['Colour', 'Owner'], [['red', 'FIA']])).map(({ code }) => code)).toEqual([
      'no-activity-column',
    ])
  })
})
