import { expect, test } from 'vitest'
import { isFromTomorrow } from './a-letter-is-not-from-tomorrow.ts'

test('a letter of today, of last year or of a time zone ahead of ours is taken', () => {
  expect(isFromTomorrow('2026-11-22', '2026-11-22')).toBe(false)
  expect(isFromTomorrow('2025-01-01', '2026-11-22')).toBe(false)
  expect(isFromTomorrow('2026-12-01', '2026-11-30')).toBe(false)
})

test('a letter dated later than that is not, across months and years too', () => {
  expect(isFromTomorrow('2026-11-24', '2026-11-22')).toBe(true)
  expect(isFromTomorrow('2027-01-02', '2026-12-31')).toBe(true)
})
