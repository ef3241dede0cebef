import { decimalText } from '#kernel/pure/decimal.ts'
import { calendarYear, monthOf, monthsFrom, quarterOf } from '#kernel/pure/periods.ts'
import { expect, test } from 'vitest'
import { type Said, shareBetween, whatAStageCounts } from './what-a-stage-counts.ts'

const year = calendarYear(2026)
let number = 0
const says = (place: string, amount: string | null, more: Partial<Said> = {}): Said => {
  number += 1
  return {
    ...{ number, unit: place, place, partOf: '', period: year, kind: 'value', amount, stands: false },
    ...{ document: 'a report', ...more },
  }
}
const counted = (said: readonly Said[], expected: number | null = null) => {
  const { total, ...stage } = whatAStageCounts(said, year, expected)
  return { ...stage, total: total && decimalText(total) }
}
const stage = (said: readonly Said[]) => whatAStageCounts(said, year, null)
const quarter = (at: number) => monthsFrom(2026, at * 3 - 2, 3)

test('a year is its own figure, or four quarters put end to end; three of them are told apart and not added', () => {
  const quarters = [1, 2, 3, 4].map((at) => says('Sindh', '5', { period: quarter(at) }))
  expect(counted(quarters)).toMatchObject({ total: '20', partial: 0 })
  expect(counted([...quarters, says('Sindh', '21')])).toMatchObject({ total: '21' })
  expect(counted([...quarters.slice(0, 3), says('Punjab', '7')])).toMatchObject({
    ...{ total: '7', partial: 1, coverage: { expected: 2, reported: 1, complete: false } },
  })
  expect(counted([...quarters, says('Sindh', '2', { period: monthsFrom(2026, 1, 1) })])).toMatchObject({
    total: '20',
  })
})

test('nil is counted, silence is not, and no total is not a total of zero', () => {
  const nil = says('Punjab', null, { kind: 'nil' })
  const silent = says('Sindh', null, { kind: 'not reported' })
  expect(counted([nil, silent])).toMatchObject({
    ...{ total: '0', coverage: { expected: 2, reported: 1, nil: 1, notReported: 1 } },
  })
  expect(counted([silent]).total).toBeUndefined()
  expect(counted([nil], 7).coverage).toMatchObject({ expected: 7, reported: 1, complete: false })
})

test('a place within another that spoke is not added twice, and what disagrees is told and counted once', () => {
  const within = says('Lahore', '3', { partOf: 'Punjab' })
  expect(counted([says('Punjab', '10'), within])).toMatchObject({ total: '10' })
  expect(counted([within])).toMatchObject({ total: '3' })
  const let_stand = says('Punjab', '10', { stands: true })
  expect(counted([let_stand, says('Punjab', '12')])).toMatchObject({ total: '10', disputed: 1 })
  expect(counted([says('Punjab', '5'), says('Punjab', '5.00')])).toMatchObject({ disputed: 0 })
})

test('a share is of the same places and offices, or there is none', () => {
  const both = [says('Punjab', '80'), says('Sindh', '20')]
  expect(shareBetween(stage(both), stage([says('Punjab', '20'), says('Sindh', '5')]), true)).toEqual({
    share: 0.25,
  })
  const because = (later: readonly Said[], earlier: readonly Said[] = both, isSame = true) =>
    shareBetween(stage(earlier), stage(later), isSame)
  expect(because([says('Punjab', '25')])).toEqual({ because: 'other coverage' })
  expect(because([says('Punjab', '25'), says('Balochistan', '0')])).toEqual({ because: 'other coverage' })
  expect(because([])).toEqual({ because: 'silent' })
  expect(because([says('Punjab', '90'), says('Sindh', '20')])).toEqual({ because: 'larger than before' })
  expect(because(both, both, false)).toEqual({ because: 'other kind of unit' })
  const none = [says('Punjab', null, { kind: 'nil' })]
  expect(because(none, none)).toEqual({ because: 'from zero' })
  expect(because([...both, says('Sindh', '19')])).toEqual({ because: 'disputed' })
})

test('what there is on a day is not added over time: the newest of each office counts', () => {
  const said = (number: number, unit: string, month: number, amount: string | null) => ({
    ...{ number, unit, place: unit, partOf: '', period: monthOf(2026, month), document: 'd', stands: false },
    ...{ kind: amount === null ? ('not reported' as const) : ('value' as const), amount },
  })
  const posts = [
    ...[said(1, 'Sindh', 1, '40'), said(2, 'Sindh', 2, '42'), said(3, 'Sindh', 3, null)],
    said(4, 'Punjab', 1, '100'),
  ]
  const stock = whatAStageCounts(posts, quarterOf(2026, 1), null, true)
  expect([stock.total && decimalText(stock.total), stock.numbers]).toEqual(['142', [2, 4]])
  // The same as counts of events: neither office told the whole quarter.
  expect(whatAStageCounts(posts, quarterOf(2026, 1), null).total).toBeUndefined()
})
