import { expect, test } from 'vitest'
import { alongSpan, barOf, quartersOf, yearsAround } from './where-a-bar-lies.ts'

const span = { from: '2027-01-01', until: '2028-12-31' }

test('the span is of whole years, around every day and today', () => {
  expect(yearsAround(['2027-06-30', '2028-02-29'], '2026-11-24')).toEqual({
    ...{ from: '2026-01-01', until: '2028-12-31' },
  })
  expect(yearsAround([], '2026-11-24')).toEqual({ from: '2026-01-01', until: '2026-12-31' })
})

test('a bar covers its last day whole, and is open where the plan gives no day', () => {
  expect(barOf('2027-01-01', '2028-12-31', span)).toEqual({
    ...{ at: 0, length: 1, isOpenAtStart: false, isOpenAtEnd: false },
  })
  const one = barOf('2027-12-31', '2027-12-31', span)
  expect(one?.length).toBeCloseTo(1 / 731)
  expect(barOf(null, '2027-12-31', span)).toMatchObject({ at: 0, isOpenAtStart: true, isOpenAtEnd: false })
  expect(barOf('2028-07-01', null, span)).toMatchObject({ isOpenAtEnd: true })
  expect(barOf(null, null, span)).toBeNull()
})

test('what lies outside is drawn at the nearer end', () => {
  expect([alongSpan('2020-01-01', span), alongSpan('2040-01-01', span)]).toEqual([0, 1])
})

test('quarters follow one another along the span', () => {
  const quarters = quartersOf(span)
  expect(quarters).toHaveLength(8)
  expect(quarters[4]).toMatchObject({ year: 2028, quarter: 1 })
  expect(quarters[4]?.at).toBeCloseTo(365 / 731)
})
