import { expect, it } from 'vitest'
import {
  countDisruptions,
  type DisruptionSaid,
  reviewDueOn,
  standingOfDisruption,
} from './where-a-disruption-stands.ts'

const said = (more: Partial<DisruptionSaid> = {}): DisruptionSaid => ({
  ...{ happenedOn: '2026-03-10', counts: true, moderated: null, reviewed: null, ...more },
})
const stands = (one: DisruptionSaid, today = '2026-05-01') => {
  const { state, grade } = standingOfDisruption(one, today)
  return `${state} ${grade}`
}

it('counts with no grade of its own office: a panel of others moderates it first', () => {
  expect(stands(said())).toBe('to moderate null')
  expect(stands(said({ moderated: 'moderate' }))).toBe('moderated moderate')
  expect(stands(said({ moderated: 'none' }))).toBe('moderated none')
})

it('is looked at again after six months, and counts then with what is left', () => {
  const moderated = said({ moderated: 'major' })
  expect(stands(moderated, '2026-09-09')).toBe('moderated major')
  expect(stands(moderated, '2026-09-10')).toBe('to review major')
  expect(stands({ ...moderated, reviewed: 'minor' }, '2026-10-01')).toBe('reviewed minor')
})

it('counts for nothing where its office says that it is not its word', () => {
  expect(stands(said({ moderated: 'major', counts: false }))).toBe('moderated null')
})

it('falls due on the last day of a shorter month', () => {
  expect(['2026-08-31', '2026-12-31', '2027-08-29'].map(reviewDueOn)).toEqual([
    ...['2027-02-28', '2027-06-30', '2028-02-29'],
  ])
})

it('is counted by pillar, with how much of it nobody has judged', () => {
  const one = (
    pillar: string,
    state: 'to moderate' | 'moderated' | 'to review',
    grade: 'major' | 'none' | null,
  ) => ({
    ...{ pillar, state, grade },
  })
  expect(
    countDisruptions([
      one('PUR', 'moderated', 'major'),
      one('PUR', 'to review', 'major'),
      one('PUR', 'to moderate', null),
      one('PRV', 'moderated', 'none'),
    ]),
  ).toEqual([
    { pillar: 'PRV', major: 0, moderate: 0, minor: 0, toModerate: 0, toReview: 0 },
    { pillar: 'PUR', major: 2, moderate: 0, minor: 0, toModerate: 1, toReview: 1 },
  ])
})
