import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotFound } from '#kernel/contract/refusal.ts'
import { visitor } from '#kernel/database/session.ts'
import { concurrenceOf, concurrenceSummary } from '../index.ts'
import type { StandingShown } from '../contract.ts'
import { contestsIn } from '#slices/correspondence/testing/contests.ts'
import { loadExampleConcurrence } from './load-example.ts'
import { type Ministries, type Person, ministries } from '../testing/ministries.ts'

const ask = (house: Ministries, more: object = {}) =>
  house.call(house.secretariat.credential, 'askForConcurrence', {
    strategy: house.strategy,
    version: house.version,
    dueOn: house.day(14),
    ...more,
  })

const list = (house: Ministries, who: Person = house.secretariat, more: object = {}) =>
  house.call(who.credential, 'listRequests', { strategy: house.strategy, ...more })

async function find(house: Ministries, code: string, who?: Person): Promise<StandingShown> {
  const found = (await list(house, who)).activities.find((one) => one.code === code)
  if (found === undefined) throw new Error(`${code} is not listed`)
  return found
}

const requestOf = async (house: Ministries, code: string) => (await find(house, code)).request ?? ''

/** The example asked in the past, which nobody can: a version whose answers are late. */
const askLongAgo = (house: Ministries) =>
  loadExampleConcurrence(house.database, {
    version: house.version,
    askedOn: house.day(-40),
    dueOn: house.day(30),
    earlier: { pillar: 'PUR', askedOn: house.day(-40), dueOn: house.day(-14) },
  })

describe('of a version that was submitted', () => {
  let house: Ministries
  beforeAll(async () => {
    house = await ministries()
  })
  afterAll(() => house.database.close())

  describe('asking for concurrence', () => {
    it('is refused to everybody but the secretariat of the strategy', async () => {
      const { strategy, version } = house
      const asking = (who: Person) =>
        house.call(who.credential, 'askForConcurrence', { strategy, version, dueOn: house.day(14) })
      for (const who of [
        house.oversight,
        house.participant,
        house.focalPersonOf.NCCIA,
        house.secretariatElsewhere,
      ]) {
        await expect(asking(who)).rejects.toThrow('not-allowed')
      }
    })

    it('is refused before a version is submitted, after it was replaced, and for a day that has passed', async () => {
      await expect(ask(house, { version: house.draft })).rejects.toThrow('not-yet-submitted')
      await expect(ask(house, { version: house.replaced })).rejects.toThrow('no-longer-in-force')
      await expect(ask(house, { dueOn: house.day(-1) })).rejects.toThrow('due-in-the-past')
    })

    it('asks each accountable office once, and leaves out what no office holds', async () => {
      expect(await ask(house, { pillar: 'PUR' })).toEqual({ asked: 2, askedBefore: 0, withoutOffice: 0 })
      expect(await ask(house)).toEqual({ asked: 2, askedBefore: 2, withoutOffice: 1 })
      await expect(ask(house)).rejects.toThrow('nothing-to-ask')
      const { rows } = await house.database.asSuperuser((db) =>
        db.query('select node from delivery.concurrence_requests'),
      )
      expect(rows).toHaveLength(4)
    })

    it('leaves one entry in the ledger for all that it asked, and none for what was refused', async () => {
      const { rows } = await house.database.asSuperuser((db) =>
        db.query(`select act from ledger.entries where act = 'delivery.askForConcurrence'`),
      )
      expect(rows).toHaveLength(2)
    })
  })

  describe('the door', () => {
    it('gives each activity of a version and the counts, as far as the caller may read them', async () => {
      const through = (who: Person) =>
        house.database.as(who.credential, 'portal', async (tx) => [
          (await concurrenceOf(tx, house.version)).size,
          (await concurrenceSummary(tx, house.version)).asked,
        ])
      expect(await through(house.secretariat)).toEqual([5, 4])
      expect(await through(house.participant)).toEqual([3, 2])
      const nothing = await house.database.as(visitor, 'portal', (tx) => concurrenceOf(tx, house.version))
      expect(nothing.size).toBe(0)
    })
  })

  describe('an answer on screen', () => {
    const answer = (who: Person, request: string, more: object) =>
      house.call(who.credential, 'answerRequest', { request, ...more })

    it('is given by the focal person of the accountable office and by nobody else', async () => {
      const request = await requestOf(house, 'PUR-1.1')
      const concurs = { answer: 'concurs' }
      await expect(answer(house.focalPersonOf.FIA, request, concurs)).rejects.toThrow(
        'another-office-is-accountable',
      )
      await expect(answer(house.secretariat, request, concurs)).rejects.toThrow('not-allowed')
      await expect(answer(house.participant, request, concurs)).rejects.toThrow('not-allowed')
      expect((await find(house, 'PUR-1.1')).state).toBe('waiting')
      expect(await answer(house.focalPersonOf.NCCIA, request, concurs)).toEqual({ state: 'concurred' })
      expect(await find(house, 'PUR-1.1')).toMatchObject({ state: 'concurred', since: house.day(0) })
    })

    it('declines or counter-proposes only with a reason, and proposes only what it says', async () => {
      const request = await requestOf(house, 'PRE-1.1')
      const by = house.focalPersonOf.FIA
      await expect(answer(by, request, { answer: 'declines' })).rejects.toMatchObject({
        constraint: 'declining_gives_a_reason',
      })
      await expect(
        answer(by, request, { answer: 'counter-proposes', reason: 'Later.' }),
      ).rejects.toMatchObject({ constraint: 'a_counter_proposal_proposes_something' })
      await expect(
        answer(by, request, { answer: 'concurs', proposedScope: 'Half of it' }),
      ).rejects.toMatchObject({ constraint: 'only_a_counter_proposal_proposes' })
      const dates = { proposedStarts: '2027-03-01', proposedEnds: '2027-01-01' }
      await expect(
        answer(by, request, { answer: 'counter-proposes', reason: 'Later.', ...dates }),
      ).rejects.toMatchObject({ constraint: 'proposed_dates_are_in_order' })
      await answer(by, request, {
        answer: 'counter-proposes',
        reason: 'یہ کام بعد میں ہو سکتا ہے۔',
        proposedEnds: '2028-06-30',
      })
      expect(await find(house, 'PRE-1.1')).toMatchObject({
        state: 'counter-proposed',
        answer: { reason: 'یہ کام بعد میں ہو سکتا ہے۔', proposed: { ends: '2028-06-30', starts: null } },
      })
    })

    it('is never overwritten: the last one counts and all can be read', async () => {
      const request = await requestOf(house, 'PRE-1.1')
      await answer(house.focalPersonOf.FIA, request, { answer: 'declines', reason: 'No posts.' })
      const read = await house.call(house.oversight.credential, 'readRequest', { request })
      expect(read.standing.state).toBe('declined')
      expect(read.answers.map((one) => one.answer)).toEqual(['counter-proposes', 'declines'])
    })

    it('changes the share, which says of how many and how many were asked', async () => {
      const { summary } = await list(house)
      expect(summary).toMatchObject({
        activities: 5,
        asked: 4,
        concurred: 1,
        declined: 1,
        waiting: 2,
        orphaned: 1,
      })
      expect(summary.byPillar.find(({ pillar }) => pillar === 'PUR')).toMatchObject({
        activities: 2,
        concurred: 1,
      })
    })
  })
})

describe('of requests that were made long ago', () => {
  let house: Ministries
  beforeAll(async () => {
    house = await ministries()
  })
  afterAll(() => house.database.close())

  describe('silence past the date', () => {
    it('shows in days and never becomes concurrence', async () => {
      expect(await askLongAgo(house)).toBe(4)
      expect(await find(house, 'PUR-1.1')).toMatchObject({
        state: 'silent',
        daysLate: 14,
        since: house.day(-14),
        illustrative: true,
      })
      expect(await find(house, 'PRE-1.1')).toMatchObject({ state: 'waiting', daysLate: 0 })
      expect((await list(house)).summary).toMatchObject({
        concurred: 0,
        silent: 2,
        waiting: 2,
        illustrative: true,
      })
      const only = await list(house, house.secretariat, {
        state: 'silent',
        pillar: 'PUR',
        office: house.offices.NCCIA,
      })
      expect(only.activities.map(({ code }) => code)).toEqual(['PUR-1.1', 'PUR-1.2'])
      expect(only.summary.activities).toBe(5)
    })
  })

  describe('an answer by letter', () => {
    const enter = async (who: Person, office: string, more: object = {}) =>
      house.call(who.credential, 'answerRequest', {
        request: await requestOf(house, 'PUR-1.1'),
        answer: 'concurs',
        letter: house.letterOf(office, { dated: house.day(-20) }),
        ...more,
      })

    it('is entered by the secretariat of the strategy, in the name of the accountable office only', async () => {
      const { NCCIA, FIA } = house.offices
      await expect(enter(house.focalPersonOf.NCCIA, NCCIA)).rejects.toThrow('not-allowed')
      await expect(enter(house.secretariatElsewhere, NCCIA)).rejects.toThrow(NotFound)
      await expect(enter(house.secretariat, FIA)).rejects.toThrow('another-office-is-accountable')
      const nobody = { letter: { ...house.letterOf(NCCIA), office: undefined } }
      await expect(enter(house.secretariat, NCCIA, nobody)).rejects.toThrow('letter-names-no-office')
      expect((await find(house, 'PUR-1.1')).state).toBe('silent')
    })

    it('shows as by letter, dated as the letter is, to everybody who may read it', async () => {
      await enter(house.secretariat, house.offices.NCCIA)
      for (const who of [house.secretariat, house.participant, house.oversight, house.focalPersonOf.FIA]) {
        expect(await find(house, 'PUR-1.1', who)).toMatchObject({
          state: 'concurred',
          since: house.day(-20),
          answer: { byLetter: { theirReference: 'F.1-2/2026', contest: null } },
        })
      }
      expect((await find(house, 'PUR-1.2')).answer).toBeNull()
    })

    it('that its author contests shows so, counts for nothing, and does not stop the office from answering', async () => {
      const request = await requestOf(house, 'PUR-1.1')
      await contestsIn(house.database).contest(house.focalPersonOf.NCCIA.credential, request)
      expect(await find(house, 'PUR-1.1')).toMatchObject({
        state: 'contested',
        since: house.day(0),
        answer: { answer: 'concurs', byLetter: { contest: 'unanswered' } },
      })
      expect((await list(house)).summary).toMatchObject({ concurred: 0, contested: 1, silent: 1 })
      const seen = await house.database.as(house.secretariat.credential, 'kernel', (tx) =>
        concurrenceOf(tx, house.version),
      )
      const states = [...seen.values()].map(({ state, byLetter }) => [state, byLetter])
      expect(states).toContainEqual(['contested', { contest: 'unanswered' }])
      expect(states).toContainEqual(['silent', null])
    })

    it('counts again, marked, once the secretariat keeps it with a reason', async () => {
      const request = await requestOf(house, 'PUR-1.1')
      await contestsIn(house.database).answer(house.secondSecretary.credential, request, false)
      expect(await find(house, 'PUR-1.1')).toMatchObject({
        state: 'concurred',
        since: house.day(-20),
        answer: { byLetter: { contest: 'kept' } },
      })
      expect((await list(house)).summary).toMatchObject({ concurred: 1, contested: 0 })
    })

    it('is set aside when its contest is upheld: the request is open again and all can be read', async () => {
      const [request, contests] = [await requestOf(house, 'PUR-1.2'), contestsIn(house.database)]
      await enter(house.secretariat, house.offices.NCCIA, { request })
      await contests.contest(house.focalPersonOf.NCCIA.credential, request)
      await contests.answer(house.secondSecretary.credential, request, true)
      const read = await house.call(house.oversight.credential, 'readRequest', { request })
      expect(read.standing).toMatchObject({
        state: 'waiting',
        since: house.day(0),
        daysLate: 0,
        answer: null,
      })
      expect(read.answers.map(({ byLetter }) => byLetter?.contest)).toEqual(['upheld'])
      expect((await list(house)).summary).toMatchObject({ concurred: 1, contested: 0 })
      await house.call(house.focalPersonOf.NCCIA.credential, 'answerRequest', { request, answer: 'concurs' })
      expect((await find(house, 'PUR-1.2')).state).toBe('concurred')
    })

    it('belongs to the strategy of the request, though who entered it is the secretariat of another too', async () => {
      await house.mandate(house.secretariat, 'secretariat', house.elsewhere)
      const [request, contests] = [await requestOf(house, 'PUR-1.1'), contestsIn(house.database)]
      await enter(house.secretariat, house.offices.NCCIA)
      expect(await contests.seen(house.secretariatElsewhere.credential, request)).toEqual([])
      expect(await contests.seen(house.secondSecretary.credential, request)).toHaveLength(2)
      await house.mandate(house.participant, 'secretariat', house.elsewhere)
      await expect(enter(house.participant, house.offices.NCCIA)).rejects.toThrow(NotFound)
      expect(await contests.seen(house.participant.credential, request)).toEqual([])
    })
  })
})
