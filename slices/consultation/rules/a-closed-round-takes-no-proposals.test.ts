import { expect, test } from 'vitest'
import { isRoundOpen } from './a-closed-round-takes-no-proposals.ts'

const round = { opensOn: '2027-01-10', closesOn: '2027-01-20', isClosed: false }

test('the first and the last day belong to the round', () => {
  expect(isRoundOpen(round, '2027-01-10')).toBe(true)
  expect(isRoundOpen(round, '2027-01-20')).toBe(true)
})

test('before, after, and once it was closed nothing is taken', () => {
  expect(isRoundOpen(round, '2027-01-09')).toBe(false)
  expect(isRoundOpen(round, '2027-01-21')).toBe(false)
  expect(isRoundOpen({ ...round, isClosed: true }, '2027-01-15')).toBe(false)
})
