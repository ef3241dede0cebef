import { describe, expect, it } from 'vitest'
import { faultOfAsking } from './concurrence-is-asked-from-submission-on.ts'
import { faultsOfAnswering } from './only-the-accountable-office-answers.ts'
import { type Standing, answerKinds, standingOn } from './silence-is-not-concurrence.ts'
import { countsByPillar, countsOf } from './the-share-is-of-all-activities.ts'

const asked: Standing = {
  hasOffice: true,
  endedOn: null,
  asked: { on: '2026-10-01', due: '2026-10-31' },
  answer: null,
}

describe('silence is not concurrence', () => {
  it('waits until the last day has passed, and then counts the days', () => {
    expect(standingOn(asked, '2026-10-31')).toEqual({ state: 'waiting', since: '2026-10-01', daysLate: 0 })
    expect(standingOn(asked, '2026-11-14')).toEqual({ state: 'silent', since: '2026-10-31', daysLate: 14 })
  })

  it('never concurs by the passing of time', () => {
    for (const today of ['2026-10-01', '2027-10-01', '2126-10-01']) {
      expect(standingOn(asked, today).state).not.toBe('concurred')
    }
  })

  it('an answer of each kind ends the silence, and late answers are answers', () => {
    const states = answerKinds.map(
      (kind) => standingOn({ ...asked, answer: { kind, on: '2026-12-01' } }, '2027-01-01').state,
    )
    expect(states).toEqual(['concurred', 'declined', 'counter-proposed'])
  })

  it('an activity that no office holds is an orphan, whatever was answered', () => {
    const orphan = { ...asked, hasOffice: false, endedOn: '2026-12-31' }
    const answer = { kind: 'concurs', on: '2026-10-05' } as const
    expect(standingOn({ ...orphan, answer }, '2027-01-01')).toEqual({
      state: 'orphaned',
      since: '2026-12-31',
      daysLate: 0,
    })
  })

  it('an office that was not asked is not silent', () => {
    expect(standingOn({ ...asked, asked: null }, '2030-01-01').state).toBe('not asked')
  })
})

describe('only the accountable office answers', () => {
  it('on screen by its own focal person, by letter in its own name', () => {
    expect(faultsOfAnswering('a', { on: 'screen', offices: ['b', 'a'] })).toEqual([])
    expect(faultsOfAnswering('a', { on: 'screen', offices: ['b'] })).toEqual([
      'another-office-is-accountable',
    ])
    expect(faultsOfAnswering('a', { on: 'letter', office: 'a' })).toEqual([])
    expect(faultsOfAnswering('a', { on: 'letter', office: 'b' })).toEqual(['another-office-is-accountable'])
    expect(faultsOfAnswering('a', { on: 'letter', office: null })).toEqual(['letter-names-no-office'])
  })

  it('nobody where no office is accountable', () => {
    expect(faultsOfAnswering(null, { on: 'screen', offices: ['a'] })).toEqual(['no-accountable-office'])
  })
})

it('concurrence is asked from submission on, of what is not replaced', () => {
  const statuses = ['draft', 'in consultation', 'submitted', 'approved', 'superseded', 'withdrawn']
  expect(statuses.map(faultOfAsking)).toEqual([
    'not-yet-submitted',
    'not-yet-submitted',
    null,
    null,
    'no-longer-in-force',
    'no-longer-in-force',
  ])
})

describe('the share is of all activities', () => {
  const activities = [
    { pillar: 'PUR', state: 'concurred', isAsked: true },
    { pillar: 'PUR', state: 'silent', isAsked: true },
    { pillar: 'PRE', state: 'not asked', isAsked: false },
    { pillar: 'PRE', state: 'orphaned', isAsked: false },
  ] as const

  it('counts what was not asked and what no office holds', () => {
    expect(countsOf(activities)).toMatchObject({
      activities: 4,
      asked: 2,
      concurred: 1,
      notAsked: 1,
      orphaned: 1,
    })
  })

  it('the counts of the states add up to the activities, and those of the pillars to the whole', () => {
    const { activities: all, asked: _, ...states } = countsOf(activities)
    expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(all)
    const pillars = countsByPillar(activities)
    expect(pillars.map(({ pillar, activities: its }) => [pillar, its])).toEqual([
      ['PUR', 2],
      ['PRE', 2],
    ])
  })
})
