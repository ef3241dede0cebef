import { describe, expect, test } from 'vitest'
import { dayProblem, daysLeft, isLate } from './an-answer-is-due-by-a-day.ts'

const today = '2026-11-23'

test('days left are counted to the last day, and below nothing after it', () => {
  expect(['2026-12-01', today, '2026-11-20', null].map((day) => daysLeft(day, today))).toEqual([
    8,
    0,
    -3,
    null,
  ])
})

describe('an answer is late', () => {
  const waiting = { outcome: null, promisedFor: null }
  test('where there is none after the last day of its round, and not on it', () => {
    expect(isLate(waiting, '2026-11-22', today)).toBe(true)
    expect(isLate(waiting, today, today)).toBe(false)
    expect(isLate(waiting, null, today)).toBe(false)
  })
  test('where what was deferred is past its own day, whatever the day of the round', () => {
    const deferred = { outcome: 'deferred', promisedFor: '2026-11-22' }
    expect(isLate(deferred, '2027-01-01', today)).toBe(true)
    expect(isLate({ ...deferred, promisedFor: '2027-01-01' }, '2026-01-01', today)).toBe(false)
  })
  test('never once it is given', () => {
    expect(isLate({ outcome: 'rejected', promisedFor: null }, '2026-01-01', today)).toBe(false)
  })
})

describe('the last day for answers', () => {
  const round = { kind: 'workshop', closesOn: '2026-11-10' }
  test('is today or to come, and not before the round closes', () => {
    expect(dayProblem(today, round, today)).toBeNull()
    expect(dayProblem('2026-11-22', round, today)).toBe('day-lies-behind')
    expect(dayProblem('2026-12-01', { ...round, closesOn: '2026-12-02' }, today)).toBe(
      'answered-before-it-closes',
    )
  })
  test('that a call promised is not moved', () => {
    expect(dayProblem('2027-01-01', { ...round, kind: 'radio hour' }, today)).toBe('promised-by-its-call')
  })
})
