import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellOf, isOverdue } from './a-review-is-overdue.ts'
import { isWholeScale, points, riskAxes, usualScales } from './the-usual-scales.ts'

test('a review is overdue from the day after its date, and never of a closed risk', () => {
  expect(isOverdue({ reviewOn: '2026-11-22', closed: false }, '2026-11-22')).toBe(false)
  expect(isOverdue({ reviewOn: '2026-11-22', closed: false }, '2026-11-23')).toBe(true)
  expect(isOverdue({ reviewOn: '2020-01-01', closed: true }, '2026-11-23')).toBe(false)
})

test('two risks share a cell only where both their points are the same', () => {
  const point = fc.constantFrom(...points)
  const risk = fc.record({ likelihood: point, impact: point })
  fc.assert(
    fc.property(risk, risk, (one, other) => {
      const same = one.likelihood === other.likelihood && one.impact === other.impact
      expect(cellOf(one) === cellOf(other)).toBe(same)
    }),
  )
})

test('a scale is whole with five points in order, as the usual ones are', () => {
  for (const axis of riskAxes) expect(isWholeScale(usualScales[axis])).toBe(true)
  expect(isWholeScale(usualScales.impact.toReversed())).toBe(false)
  expect(isWholeScale(usualScales.impact.slice(1))).toBe(false)
})
