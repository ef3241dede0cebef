import { expect, test } from 'vitest'
import { decimalOf, decimalText, zero } from '#kernel/pure/decimal.ts'
import { fiscalYearOf, fiscalYearsFor } from './a-day-lies-in-a-fiscal-year.ts'
import { standingsOfLines } from './a-newer-line-replaces-one.ts'
import { type Rate, rateInForce, totalOf } from './a-total-says-its-rates-and-what-it-leaves-out.ts'

const of = (text: string) => decimalOf(text) ?? zero
const rate = (from: string, value: string, number: number): Rate => ({
  ...{ currency: 'GBP', into: 'PKR', rate: of(value), from, document: `SBP ${from}`, number },
})
const rates = [
  rate('2026-07-01', '370.1234', 1),
  rate('2026-10-01', '375.5', 2),
  rate('2026-10-01', '376.5', 3),
]

test('the rate in force on a day is the last that had begun, and a correction of the same day counts', () => {
  const on = (day: string) => rateInForce('GBP', { currency: 'PKR', on: day, rates })?.number
  expect([on('2026-06-30'), on('2026-07-01'), on('2026-09-30'), on('2026-10-01')]).toEqual([
    undefined,
    1,
    1,
    3,
  ])
})

test('a total adds in one currency to the paisa, says its rates, and names what no rate was in force for', () => {
  const amounts = [
    { currency: 'PKR', amount: of('1000000.10') },
    { currency: 'GBP', amount: of('1000.01') },
    { currency: 'JPY', amount: of('500') },
    { currency: 'JPY', amount: of('700') },
  ]
  const total = totalOf(amounts, { currency: 'PKR', on: '2026-09-30', rates })
  // 1000.01 x 370.1234 = 370127.101234
  expect(decimalText(total.amount)).toBe('1370127.20')
  expect(total.rates.map(({ document }) => document)).toEqual(['SBP 2026-07-01'])
  expect(
    total.leftOut.map(({ currency, amount, counted }) => [currency, decimalText(amount), counted]),
  ).toEqual([['JPY', '1200', 2]])
  expect(total.counted).toBe(2)
})

test('a newer line replaces one; contested by its office it counts for nothing, and the old one counts again', () => {
  const line = (id: string, replaces: string | null, standing?: 'unanswered' | 'upheld' | 'kept') => ({
    ...{ id, replaces },
    contest: standing === undefined ? null : { standing, since: '2026-11-01' },
  })
  const told = (...lines: Parameters<typeof standingsOfLines>[0]) => [...standingsOfLines(lines).values()]
  expect(told(line('a', null), line('b', 'a'), line('c', 'b'))).toEqual(['replaced', 'replaced', 'counts'])
  expect(told(line('a', null), line('b', 'a', 'unanswered'))).toEqual(['counts', 'contested'])
  expect(told(line('a', null), line('b', 'a', 'upheld'))).toEqual(['counts', 'set aside'])
  expect(told(line('a', null), line('b', 'a', 'kept'))).toEqual(['replaced', 'counts'])
})

test('a fiscal year is that of the country', () => {
  expect([
    fiscalYearOf('2027-06-30', 7),
    fiscalYearOf('2027-07-01', 7),
    fiscalYearOf('2027-07-01', 1),
  ]).toEqual([2026, 2027, 2027])
  const years = fiscalYearsFor({ starts: '2026-10-01', ends: '2033-01-01' }, '2026-11-23', 7)
  expect([years[0], years.at(-1)]).toEqual([2025, 2032])
})
