import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedCells, type Sheet } from './only-changed-cells-come-back.ts'

const headers = ['Key', 'Code', 'Title']
const sheet = (...rows: string[][]): Sheet => ({
  headers,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
})

describe('a workbook that comes back', () => {
  it('has no difference where nothing was changed, whatever the order of rows and the ends of lines', () => {
    const cell = fc.stringMatching(/^[a-z ]{0,8}(\n[a-z]{0,4})?$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (texts) => {
        const rows = texts.map(([code, title], index) => [`k${index}`, code, title])
        const back = rows
          .map((row) => row.map((text) => ` ${text.replaceAll('\n', '\r\n')}`.trim()))
          .reverse()
        expect(changedCells(sheet(...rows), sheet(...back), 'Key')).toEqual({ changed: [], faults: [] })
      }),
    )
  })

  it('has exactly the cells as differences that were changed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 11 })), (places) => {
        const rows = Array.from({ length: 6 }, (_, index) => [`k${index}`, `c${index}`, `t${index}`])
        const back = rows.map((row, at) =>
          row.map((text, column) =>
            column > 0 && places.includes(at * 2 + column - 1) ? `${text} anew` : text,
          ),
        )
        expect(changedCells(sheet(...rows), sheet(...back), 'Key').changed).toHaveLength(places.length)
      }),
    )
  })

  it('says which row is unknown, stands twice, or which column is missing', () => {
    const sent = sheet(['a', '1', 'x'])
    const faults = (came: Sheet) =>
      changedCells(sent, came, 'Key').faults.map(({ fault, row }) => [fault, row])
    expect(faults(sheet(['b', '1', 'x']))).toEqual([['row-not-known', 2]])
    expect(faults(sheet(['a', '1', 'x'], ['a', '1', 'x']))).toEqual([['row-twice', 3]])
    expect(faults({ headers: ['Key', 'Title'], rows: [] })).toEqual([['column-missing', null]])
  })

  it('takes a row that is gone for no change', () => {
    expect(changedCells(sheet(['a', '1', 'x'], ['b', '2', 'y']), sheet(['b', '2', 'y']), 'Key')).toEqual({
      ...{ changed: [], faults: [] },
    })
  })
})
