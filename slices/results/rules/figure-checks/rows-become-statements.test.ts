import { expect, test } from 'vitest'
import { checkFigures } from './check-figures.ts'
import { readFunnels } from './funnels.ts'
import { type FigureRow, readStatements } from './rows-become-statements.ts'

const whole = {
  indicator: 'cases',
  place: 'Punjab',
  period: '2021',
  unit: 'count',
  value: '7,02,265',
  document: 'Reply',
  kind: 'value',
}
const read = (cells: FigureRow['cells']) => readStatements([{ row: 2, cells: { ...whole, ...cells } }])
const faults = (cells: FigureRow['cells']) => read(cells).findings.map((f) => `${f.code} ${f.column}`)

test('a whole row is read, in the ways that offices write', () => {
  expect(read({}).findings).toEqual([])
  expect(read({}).statements[0]).toMatchObject({
    value: { kind: 'number', number: { digits: 702265n } },
    isTotal: false,
  })
  expect(read({ value: '۷٬۰۲٬۲۶۵', period: '۲۰۲۱', kind: 'Total' }).statements[0]).toMatchObject({
    isTotal: true,
  })
  expect(read({ kind: '' }).findings).toEqual([])
})

test('a row that cannot be read is left out and named, with the column at fault', () => {
  const planted: [FigureRow['cells'], string][] = [
    [{ indicator: ' ' }, 'row-unreadable indicator'],
    [{ period: 'last year' }, 'row-unreadable period'],
    [{ value: '' }, 'row-unreadable value'],
    [{ value: '-' }, 'row-unreadable value'],
    [{ value: 'about 500' }, 'row-unreadable value'],
    [{ value: '=SUM(A1:A3)' }, 'row-unreadable value'],
    [{ value: '1.234,56' }, 'row-unreadable value'],
    [{ kind: 'estimate' }, 'row-unreadable kind'],
    [{ kind: 'nil', value: '12' }, 'row-unreadable kind'],
    [{ kind: 'not reported', value: '0' }, 'row-unreadable kind'],
  ]
  for (const [cells, fault] of planted) {
    expect(faults(cells), JSON.stringify(cells)).toEqual([fault])
    expect(read(cells).statements).toEqual([])
  }
})

test('all faults of a row are named at once', () => {
  expect(faults({ indicator: '', period: 'x', value: 'y' })).toHaveLength(3)
})

test('a missing unit or document is assumed, and said', () => {
  expect(faults({ unit: '' })).toEqual(['unit-missing unit'])
  expect(faults({ document: '' })).toEqual(['document-missing document'])
  expect(faults({ unit: '', value: '', kind: 'not reported' })).toEqual([])
})

test('part_of that names nothing in the file is said, since the row then enters no total', () => {
  const row = (n: number, cells: FigureRow['cells']): FigureRow => ({ row: n, cells: { ...whole, ...cells } })
  const astray = checkFigures(
    [row(2, { part_of: 'Pakstan' }), row(3, { place: 'Pakistan', kind: 'total' })],
    [],
  )
  expect(astray.findings.map((f) => f.code)).toEqual(['part-of-unknown'])
  const right = checkFigures(
    [row(2, { part_of: 'Pakistan' }), row(3, { place: 'Pakistan', kind: 'total' })],
    [],
  )
  expect(right.findings).toEqual([])
  expect(right.summary.totalsChecked).toBe(1)
})

test('blank rows are passed over', () => {
  expect(readStatements([{ row: 9, cells: { indicator: '  ', value: '' } }])).toEqual({
    statements: [],
    findings: [],
  })
})

test('funnels are read whole or not at all', () => {
  expect(readFunnels({ funnels: [{ name: 'f', stages: ['a', 'b'] }], note: 'why' })).toEqual({
    ok: true,
    value: [{ name: 'f', stages: ['a', 'b'] }],
  })
  for (const wrong of [
    null,
    [],
    {},
    { funnels: {} },
    { funnels: [{ stages: ['a'] }] },
    { funnels: [{ stages: ['a', 3] }] },
  ])
    expect(readFunnels(wrong).ok, JSON.stringify(wrong)).toBe(false)
})
