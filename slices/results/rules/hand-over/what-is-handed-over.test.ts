import { expect, test } from 'vitest'
import {
  baselinePromised,
  type Held,
  whatIsLate,
  whatIsPromised,
  whoAsks,
  whoAsksAll,
} from './what-is-handed-over.ts'

const today = '2027-03-01'
const held = (more: Partial<Held>): Held => ({
  ...{ state: 'concurred', dueOn: null, ends: null, isOnAgreedTerms: false, isUnconfirmed: false },
  ...more,
})

test('silence is late by its days, and an activity is late from the day after its last', () => {
  expect(whatIsLate(held({ state: 'silent', dueOn: '2027-02-19' }), today)).toEqual([
    { what: 'answer late', on: '2027-02-19', days: 10 },
  ])
  expect(whatIsLate(held({ ends: '2027-02-28' }), today)).toEqual([
    { what: 'past its end', on: '2027-02-28', days: 1 },
  ])
  expect(whatIsLate(held({ ends: today }), today)).toEqual([])
  expect(whatIsLate(held({ state: 'waiting', dueOn: '2027-03-09' }), today)).toEqual([])
})

test('terms agreed bind whoever comes after, however far off; of the plan only what ends within half a year is told', () => {
  expect(whatIsPromised(held({ isOnAgreedTerms: true, ends: '2029-12-31' }), today)).toMatchObject([
    { what: 'on agreed terms', on: '2029-12-31' },
  ])
  expect(whatIsPromised(held({ ends: '2027-08-31' }), today)).toMatchObject([{ what: 'ends soon' }])
  expect(whatIsPromised(held({ ends: '2027-09-01' }), today)).toEqual([])
})

test('who waits for an answer asks; so does a body, and so does work that came from an office that ended', () => {
  expect(whoAsks(held({ state: 'waiting', dueOn: '2027-03-09' }), today)).toMatchObject([
    { what: 'answer asked', on: '2027-03-09', days: 0 },
  ])
  expect(
    whoAsks(held({ state: 'escalated', dueOn: '2027-02-01', isUnconfirmed: true }), today),
  ).toMatchObject([
    { what: 'before a body', days: 28 },
    { what: 'taking over asked', on: null },
  ])
  expect(whoAsks(held({}), today)).toEqual([])
})

test('a promised baseline is late from the day after', () => {
  expect(baselinePromised(today, today).what).toBe('baseline promised')
  expect(baselinePromised('2027-02-28', today)).toEqual({ what: 'baseline late', on: '2027-02-28', days: 1 })
})

test('the secretariat is not told that it asks; what lies before a body it is', () => {
  expect(whoAsksAll(held({ state: 'waiting', dueOn: '2027-03-09' }), today)).toEqual([])
  expect(whoAsksAll(held({ state: 'escalated', dueOn: '2027-02-01' }), today)).toHaveLength(1)
})
