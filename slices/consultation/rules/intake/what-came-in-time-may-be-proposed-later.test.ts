import { expect, test } from 'vitest'
import { cameInTime } from './what-came-in-time-may-be-proposed-later.ts'

const round = { opensOn: '2026-02-01', closesOn: '2026-02-28' }

test('what arrived on the last day is in time, whenever it is entered', () => {
  expect(cameInTime(round, '2026-02-28')).toBe(true)
  expect(cameInTime(round, '2026-01-20')).toBe(true)
})
test('what arrived after the last day is not', () => {
  expect(cameInTime(round, '2026-03-01')).toBe(false)
})
