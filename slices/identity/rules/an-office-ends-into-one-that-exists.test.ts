import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOfNumber } from '#kernel/pure/calendar.ts'
import { firstDayOf, lastDayOf } from './a-date-is-as-precise-as-its-source.ts'
import { faultsOfEnding } from './an-office-ends-into-one-that-exists.ts'
import { existsOn, successorOn } from './an-office-exists-in-its-periods.ts'
import { mayGiveMandate } from './the-secretariat-names-focal-persons-and-participants.ts'

const always = [{ from: null, until: null, successor: null }]
const twice = [
  { from: '2024-05-03', until: '2024-12-31', successor: 'wing' },
  { from: '2025-04-04', until: null, successor: null },
]

test('the first and the last day both count', () => {
  expect(['2024-05-02', '2024-05-03', '2024-12-31', '2025-01-01'].map((day) => existsOn(twice, day))).toEqual(
    [false, true, true, false],
  )
})

test('a successor is told only while the office does not exist', () => {
  expect(successorOn(twice, '2025-01-01')).toBe('wing')
  expect(successorOn(twice, '2025-04-04')).toBeNull()
  expect(successorOn(twice, '2024-01-01')).toBeNull()
})

test('an office ends on any day of its present period and on no other', () => {
  const day = fc.integer({ min: 19_000, max: 22_000 }).map(dayOfNumber)
  fc.assert(
    fc.property(day, (lastDay) => {
      const faults = faultsOfEnding({ office: 'a', periods: twice, lastDay, successor: null })
      expect(faults.length === 0).toBe(existsOn(twice, lastDay))
    }),
  )
})

test('a successor must exist on the day after', () => {
  const end = (periods: typeof twice) =>
    faultsOfEnding({ office: 'a', periods: always, lastDay: '2025-04-03', successor: { id: 'b', periods } })
  expect(end(twice)).toEqual([])
  expect(end(twice.slice(0, 1))).toEqual(['successor-not-in-existence'])
})

test('a date is read as its first or last day, and nonsense as none', () => {
  expect(['2024', '2024-02', '2024-02-10', null, 'soon'].map(firstDayOf)).toEqual([
    '2024-01-01',
    '2024-02-01',
    '2024-02-10',
    null,
    null,
  ])
  expect(['2024', '2024-02', '2024-02-10', null].map(lastDayOf)).toEqual([
    '2024-12-31',
    '2024-02-29',
    '2024-02-10',
    null,
  ])
})

test('who holds neither mandate gives none', () => {
  expect(mayGiveMandate(['approver', 'focal person'], 'participant')).toBe(false)
  expect(mayGiveMandate(['secretariat'], 'approving authority')).toBe(false)
  expect(mayGiveMandate(['administrator'], 'approving authority')).toBe(true)
})
