import { expect, test } from 'vitest'
import { problemsOfCall } from './what-a-round-of-a-kind-says.ts'

const days = { opensOn: '2027-01-01', closesOn: '2027-02-01' }
const pair = { en: 'x', ur: 'x' }
const call = { answeredBy: '2027-03-01', questions: [] }

test('a workshop makes no call, and every other kind needs one', () => {
  expect(problemsOfCall('workshop', undefined, days)).toEqual([])
  expect(problemsOfCall('workshop', { ...call, particulars: {} }, days)).toEqual(['a-workshop-makes-no-call'])
  expect(problemsOfCall('radio hour', undefined, days)).toEqual(['call-needed'])
})

test('each kind says what belongs to it and nothing else, and all problems are told at once', () => {
  const radio = { station: pair, hours: pair, spoken: pair, telephone: '1' }
  expect(problemsOfCall('radio hour', { ...call, particulars: radio }, days)).toEqual([])
  expect(problemsOfCall('written call', { ...call, particulars: { writeTo: pair } }, days)).toEqual([])
  expect(
    problemsOfCall('radio hour', { ...call, answeredBy: '2027-01-05', particulars: { place: pair } }, days),
  ).toEqual(['particulars-missing', 'particulars-of-another-kind', 'answered-before-it-closes'])
})

test('a meeting is held on a day of its round', () => {
  const meeting = { province: 'PK-SD', district: pair, place: pair, hosts: pair }
  const heldOn = (day: string) =>
    problemsOfCall('district meeting', { ...call, particulars: { ...meeting, heldOn: day } }, days)
  expect(heldOn('2027-02-01')).toEqual([])
  expect(heldOn('2027-02-02')).toEqual(['held-outside-its-days'])
})
