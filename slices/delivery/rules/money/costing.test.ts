import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimalText } from '#kernel/pure/decimal.ts'
import {
  type CostingCells,
  costOf,
  readCosting,
  readFiscalYear,
  totalsByYear,
} from './a-costing-adds-inputs-by-year.ts'

const row = (more: Partial<CostingCells> = {}): CostingCells => ({
  ...{
    input: 'Investigator',
    unit: 'month',
    quantity: '24',
    unitCost: '150,000',
    year: '2026-27',
    basis: '',
  },
  ...more,
})
const faults = (...rows: readonly CostingCells[]) =>
  readCosting(rows, 7).faults.map(({ at, column }) => `${at} ${column}`)

it('reads rows as offices write them, and passes over blank ones', () => {
  const blank = row({ input: '', unit: ' ', quantity: '', unitCost: '', year: '' })
  const { inputs, faults: none } = readCosting([row(), blank, row({ quantity: '۲٫۵', year: '۲۰۲۷' })], 7)
  expect(none).toEqual([])
  expect(inputs.map((one) => [one.year, decimalText(costOf(one))])).toEqual([
    [2026, '3600000'],
    [2027, '375000'],
  ])
})

it('names every cell that cannot be read', () => {
  expect(
    faults(
      row({ quantity: '' }),
      row({ unitCost: '-5', year: '2026-28' }),
      row({ quantity: '0', input: '' }),
    ),
  ).toEqual(['0 quantity', '1 unitCost', '1 year', '2 input', '2 quantity'])
  expect(
    faults(row({ quantity: '1.23456' }), row({ unitCost: 'about 5' }), row({ basis: 'x'.repeat(301) })),
  ).toEqual([...['0 quantity', '1 unitCost', '2 basis']])
})

it('knows the fiscal year of a country that begins in January, and of one that does not', () => {
  const year = (text: string, month: number) => {
    const read = readFiscalYear(text, month)
    return read.ok ? read.value : null
  }
  expect([year('2026-27', 7), year('2026/2027', 7), year('2026', 7), year('2026-26', 7)]).toEqual([
    ...[2026, 2026, 2026, null],
  ])
  expect([year('2027', 1), year('2026-27', 1), year('1999', 1)]).toEqual([2027, null, null])
})

it('rounds a year once, not each input', () => {
  const thirds = [1, 2, 3].map(() => row({ quantity: '0.3333', unitCost: '0.01' }))
  const { inputs } = readCosting(thirds, 7)
  expect(totalsByYear(inputs, 'PKR').map(({ amount }) => decimalText(amount))).toEqual(['0.01'])
})

it('adds to the same whichever the order, and never throws', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('12', '1,50,000', '2026-27', '۳', '-'))
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ input: cell, unit: cell, quantity: cell, unitCost: cell, year: cell, basis: cell }),
      ),
      (rows) => {
        const { inputs } = readCosting(rows, 7)
        const said = (of: typeof inputs) =>
          totalsByYear(of, 'PKR').map(({ year, amount }) => `${year} ${decimalText(amount)}`)
        expect(said([...inputs].reverse())).toEqual(said(inputs))
      },
    ),
  )
})
