import { describe, expect, it } from 'vitest'
import { type Contest, whatSpeaks } from './a-contested-answer-does-not-count.ts'
import { faultOfAsking } from './concurrence-is-asked-from-submission-on.ts'
import { faultsOfAnswering } from './only-the-accountable-office-answers.ts'
import { mayBeGiven } from './a-declined-activity-may-go-to-another-office.ts'
import { maySpeak } from './a-reply-has-something-to-speak-to.ts'
import { type ReplyKind, replyThatStands } from './a-reply-speaks-to-one-answer.ts'
import { type Standing, answerKinds, concurrenceStates, standingOn } from './silence-is-not-concurrence.ts'
import { countsByPillar, countsOf } from './the-share-is-of-all-activities.ts'

const asked: Standing = {
  hasOffice: true,
  endedOn: null,
  asked: { on: '2026-10-01', due: '2026-10-31', openAgain: null },
  answer: null,
  reply: null,
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
      (kind) =>
        standingOn({ ...asked, answer: { kind, on: '2026-12-01', contest: null } }, '2027-01-01').state,
    )
    expect(states).toEqual(['concurred', 'declined', 'counter-proposed'])
  })

  it('an activity that no office holds is an orphan, whatever was answered', () => {
    const orphan = { ...asked, hasOffice: false, endedOn: '2026-12-31' }
    const answer = { kind: 'concurs', on: '2026-10-05', contest: null } as const
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

describe('a contested answer', () => {
  const given = (on: string, standing: Contest['standing'] | null) => ({
    kind: 'concurs' as const,
    on,
    contest: standing === null ? null : { standing, since: '2026-11-05' },
  })
  const on = (...newestFirst: ReturnType<typeof given>[]) => {
    const { answer, openAgain } = whatSpeaks(newestFirst)
    const its = { on: '2026-10-01', due: '2026-10-31', openAgain }
    return standingOn({ ...asked, asked: its, answer }, '2026-11-09')
  }

  it('counts for nothing until its contest is answered, and again once it was kept', () => {
    expect(on(given('2026-10-20', 'unanswered'))).toMatchObject({ state: 'contested', since: '2026-11-05' })
    expect(on(given('2026-10-20', 'kept'))).toMatchObject({ state: 'concurred', since: '2026-10-20' })
  })

  it('once set aside leaves the request open, and no office is late for the days that it stood', () => {
    expect(on(given('2026-10-20', 'upheld'))).toEqual({ state: 'silent', since: '2026-11-05', daysLate: 4 })
    expect(on()).toEqual({ state: 'silent', since: '2026-10-31', daysLate: 9 })
  })

  it('once set aside lets what was answered before speak again, and an answer since then speaks', () => {
    expect(on(given('2026-10-20', 'upheld'), given('2026-10-10', null))).toMatchObject({
      state: 'concurred',
      since: '2026-10-10',
    })
    expect(on(given('2026-11-08', null), given('2026-10-20', 'unanswered')).state).toBe('concurred')
  })
})

describe('a reply', () => {
  const counter = { kind: 'counter-proposes', on: '2026-10-10', contest: null } as const
  const after = (kind: ReplyKind, today: string, due: string | null = '2026-11-20') =>
    standingOn({ ...asked, answer: counter, reply: { answer: 'a', kind, on: '2026-10-20', due } }, today)

  it('that accepts what the office proposed makes concurrence', () => {
    expect(after('accepts', '2027-01-01', null)).toEqual({
      state: 'concurred',
      since: '2026-10-20',
      daysLate: 0,
    })
  })

  it('that offers, and a decision of a body, ask again: waiting, then silent, never concurring', () => {
    for (const kind of ['offers', 'decided'] as const) {
      expect(after(kind, '2026-11-20')).toEqual({ state: 'waiting', since: '2026-10-20', daysLate: 0 })
      expect(after(kind, '2026-11-23')).toEqual({ state: 'silent', since: '2026-11-20', daysLate: 3 })
    }
  })

  it('that takes it to a body leaves it there, and the days past its date are counted', () => {
    expect(after('escalates', '2026-11-22')).toEqual({ state: 'escalated', since: '2026-10-20', daysLate: 2 })
  })

  it('speaks to one answer: whoever answers anew has heard it', () => {
    const replies = [
      { answer: 'second', kind: 'offers', on: '2026-11-02', due: '2026-11-09' },
      { answer: 'first', kind: 'offers', on: '2026-10-20', due: '2026-10-27' },
      { answer: null, kind: 'escalates', on: '2026-10-01', due: '2026-10-02' },
    ] as const
    expect(replyThatStands(replies, 'first')?.on).toBe('2026-10-20')
    expect(replyThatStands(replies, 'third')).toBeNull()
    expect(replyThatStands(replies, null)?.kind).toBe('escalates')
  })

  it('of each kind has something to speak to in its own states and in no other', () => {
    const states = (kind: ReplyKind) => concurrenceStates.filter((state) => maySpeak(kind, state))
    expect(states('accepts')).toEqual(['counter-proposed'])
    expect(states('offers')).toEqual(['counter-proposed', 'declined', 'silent'])
    expect(states('escalates')).toEqual(['counter-proposed', 'declined', 'silent'])
    expect(states('decided')).toEqual(['escalated'])
  })

  it('an activity goes to another office only where none holds it or the one asked declines', () => {
    expect(concurrenceStates.filter((state) => mayBeGiven(state, true))).toEqual(['declined'])
    expect(mayBeGiven('orphaned', false)).toBe(true)
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
