import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketOf, newHistogram, upperEndOf } from './histogram.ts'

test('the percentiles of the numbers from 1 to 10,000 are known', () => {
  const histogram = newHistogram()
  for (let n = 1; n <= 10_000; n++) histogram.record(n)
  expect(histogram.size).toBe(10_000)
  for (const [share, right] of [
    [0.5, 5_000],
    [0.95, 9_500],
    [1, 10_000],
  ] as const) {
    expect(histogram.at(share)).toBeGreaterThanOrEqual(right)
    expect(histogram.at(share)).toBeLessThanOrEqual(right * (1 + 1 / 64))
  }
})

test('one slow request in twenty shows at the 96th percentile and not at the 95th', () => {
  const histogram = newHistogram()
  for (let n = 0; n < 95; n++) histogram.record(10)
  for (let n = 0; n < 5; n++) histogram.record(1_000_000)
  expect(histogram.at(0.95)).toBe(10)
  expect(histogram.at(0.96)).toBeGreaterThanOrEqual(1_000_000)
})

test('two halves counted apart and added give what one count of both gives', () => {
  const [whole, one, other] = [newHistogram(), newHistogram(), newHistogram()]
  for (let n = 0; n < 1_000; n++) {
    const duration = (n * 7_919) % 100_000
    whole.record(duration)
    ;(n % 2 === 0 ? one : other).record(duration)
  }
  one.add(other.counts())
  for (const share of [0.01, 0.5, 0.95, 0.99]) expect(one.at(share)).toBe(whole.at(share))
})

test('every duration falls into a bucket whose end is at most 1.6% above it, and never below', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_600_000_000 }), (duration) => {
      const end = upperEndOf(bucketOf(duration))
      return end >= duration && end <= duration * (1 + 1 / 64)
    }),
  )
})

test('nothing counted has no percentile', () => {
  expect(newHistogram().at(0.5)).toBeNaN()
})
