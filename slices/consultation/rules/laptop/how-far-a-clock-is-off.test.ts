import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockShift } from './how-far-a-clock-is-off.ts'

const hour = 3_600_000

test('a clock that says nothing impossible is believed', () => {
  expect(clockShift({ packedAt: 0, openedAt: hour, returnedAt: 5 * hour, receivedAt: 9 * hour })).toBe(0)
})

test('a laptop that opened a round before it was packed is behind, and one from the future is ahead', () => {
  expect(clockShift({ packedAt: 0, openedAt: -2 * hour, returnedAt: hour, receivedAt: 9 * hour })).toBe(
    2 * hour,
  )
  expect(clockShift({ packedAt: 0, openedAt: 3 * hour, returnedAt: 12 * hour, receivedAt: 9 * hour })).toBe(
    -3 * hour,
  )
})

test('after the correction a journey is possible, where its clock went evenly', () => {
  const journey = fc.tuple(
    ...Array.from({ length: 3 }, () => fc.nat(hour)),
    fc.integer({ min: -hour, max: hour }),
  )
  fc.assert(
    fc.property(journey, ([first = 0, second = 0, third = 0, off = 0]) => {
      const openedAt = first + off
      const returnedAt = first + second + off
      const receivedAt = first + second + third
      const shift = clockShift({ packedAt: 0, openedAt, returnedAt, receivedAt })
      expect(openedAt + shift).toBeGreaterThanOrEqual(0)
      expect(returnedAt + shift).toBeLessThanOrEqual(receivedAt)
    }),
  )
})
