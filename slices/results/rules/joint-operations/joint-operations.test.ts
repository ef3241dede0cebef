import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimalText, integer } from '#kernel/pure/decimal.ts'
import { calendarYear } from '#kernel/pure/periods.ts'
import { countedOnce, faultOfShares, type OperationSaid, sharesOf } from './shares-make-up-the-whole.ts'

const share = (office: string, value: number) => ({ office, value: integer(value) })
const operation = (
  reference: string,
  endedOn: string,
  arrests: readonly number[],
  counts = true,
): OperationSaid => ({
  ...{ reference, endedOn, counts },
  results: [
    {
      indicator: 'arrests',
      total: integer(arrests.reduce((a, b) => a + b, 0)),
      shares: arrests.map((value, at) => share(`office ${at}`, value)),
    },
  ],
})
const told = (of: ReturnType<typeof countedOnce>) =>
  [...of].map(
    ([indicator, { total, operations }]) => `${indicator} ${decimalText(total)} ${operations.join()}`,
  )

it('each share is of one office, and together they are the whole', () => {
  expect(faultOfShares(integer(40), [share('a', 25), share('b', 15)])).toBeNull()
  expect(faultOfShares(integer(40), [share('a', 40), share('b', 40)])).toBe('not-the-whole')
  expect(faultOfShares(integer(40), [share('a', 20), share('a', 20)])).toBe('office-twice')
  expect(faultOfShares(integer(40), [share('a', 41), share('b', -1)])).toBe('below-nothing')
})

it('an operation counts once for the country, and its shares for its offices', () => {
  const all = [
    operation('J-1', '2026-03-01', [25, 15]),
    operation('J-2', '2026-08-01', [0, 7]),
    operation('J-3', '2027-01-01', [9]),
    operation('J-4', '2026-05-01', [100, 100], false),
  ]
  expect(told(countedOnce(all, calendarYear(2026)))).toEqual(['arrests 47 J-1,J-2'])
  expect(told(sharesOf(all, calendarYear(2026), 'office 1'))).toEqual(['arrests 22 J-1,J-2'])
  expect(told(sharesOf(all, calendarYear(2026), 'office 9'))).toEqual([])
})

it('shares of all offices always make up what is counted once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(50), { minLength: 1, maxLength: 4 })), (many) => {
      const all = many.map((arrests, at) => operation(`J-${at}`, '2026-06-01', arrests))
      const offices = [0, 1, 2, 3].map((at) =>
        sharesOf(all, calendarYear(2026), `office ${at}`).get('arrests'),
      )
      const added = offices.reduce((sum, one) => sum + Number(one?.total.digits ?? 0), 0)
      expect(added).toBe(Number(countedOnce(all, calendarYear(2026)).get('arrests')?.total.digits ?? 0))
    }),
  )
})
