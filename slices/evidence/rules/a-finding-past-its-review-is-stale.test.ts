import { expect, it } from 'vitest'
import { isStale, stalenessOf } from './a-finding-past-its-review-is-stale.ts'

const fresh = { reviewBy: '2027-03-01', isSuperseded: false, hasSupersededSource: false }

it('a finding counts as fresh through the day of its review and not a day longer', () => {
  expect(stalenessOf(fresh, '2027-03-01')).toBeNull()
  expect(stalenessOf(fresh, '2027-03-02')).toBe('past its review')
})

it('a superseded finding is stale whatever its date', () => {
  expect(stalenessOf({ ...fresh, isSuperseded: true }, '2020-01-01')).toBe('superseded')
})

it('a finding drawn from a source that was superseded needs another look', () => {
  expect(stalenessOf({ ...fresh, hasSupersededSource: true }, '2026-01-01')).toBe(
    'drawn from a superseded source',
  )
})

it('what is fresh today may be stale on a later day, and what was superseded stays stale', () => {
  const read = { reviewBy: '2027-03-01', stale: null }
  expect(isStale(read, '2027-03-01')).toBe(false)
  expect(isStale(read, '2027-03-02')).toBe(true)
  expect(isStale({ ...read, stale: 'superseded' }, '2020-01-01')).toBe(true)
  expect(isStale({ ...read, stale: 'past its review' }, '2027-01-01')).toBe(false)
})
