import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotFound } from '#kernel/contract/refusal.ts'
import { contestsIn } from '#slices/correspondence/testing/contests.ts'
import { type Ministries, type Person, ministries } from '../testing/ministries.ts'

const open = async () => {
  const house = await ministries()
  await house.call(house.secretariat.credential, 'askForConcurrence', {
    strategy: house.strategy,
    version: house.version,
    dueOn: house.day(14),
  })
  return house
}
const orphansOf = (house: Ministries, who: Person = house.secretariat) =>
  house.call(who.credential, 'listOrphans', { strategy: house.strategy })

async function find(house: Ministries, code: string) {
  const { activities } = await house.call(house.secretariat.credential, 'listRequests', {
    strategy: house.strategy,
  })
  const found = activities.find((one) => one.code === code)
  if (found === undefined) throw new Error(`${code} is not listed`)
  return found
}

describe('when an office ends with a successor', () => {
  let house: Ministries
  beforeAll(async () => {
    house = await open()
    await house.call(house.focalPersonOf.NCCIA.credential, 'answerRequest', {
      request: (await find(house, 'PUR-1.1')).request ?? '',
      answer: 'concurs',
    })
  })
  afterAll(() => house.database.close())

  it('its activities are listed under the successor at once, with what it answered', async () => {
    expect((await orphansOf(house)).passedOn).toEqual([])
    await house.end(house.offices.NCCIA, house.offices.FIA)
    const { passedOn, orphans } = await orphansOf(house)
    expect(
      passedOn.map(({ code, office, passedFrom }) => [code, office?.name.en, passedFrom?.name.en]),
    ).toEqual([
      ['PUR-1.1', 'FIA', 'NCCIA'],
      ['PUR-1.2', 'FIA', 'NCCIA'],
    ])
    expect(orphans.map(({ code }) => code)).toEqual(['PRO-1.1'])
    expect(await find(house, 'PUR-1.1')).toMatchObject({
      state: 'concurred',
      answer: { office: { name: { en: 'NCCIA' } } },
    })
  })

  it('only the successor answers from then on', async () => {
    const request = (await find(house, 'PUR-1.2')).request ?? ''
    const declines = { request, answer: 'declines', reason: 'The function did not move to us.' }
    // A mandate of an office that ended is no mandate any more.
    await expect(house.call(house.focalPersonOf.NCCIA.credential, 'answerRequest', declines)).rejects.toThrow(
      'not-allowed',
    )
    await house.call(house.focalPersonOf.FIA.credential, 'answerRequest', declines)
    expect(await find(house, 'PUR-1.2')).toMatchObject({ state: 'declined', office: { name: { en: 'FIA' } } })
  })

  it('the successor confirms once what it took over; others and other activities have nothing to confirm', async () => {
    const request = (await find(house, 'PUR-1.1')).request ?? ''
    const accept = (who: Person, of: string, more: object = {}) =>
      house.call(who.credential, 'acceptTransfer', { request: of, ...more })
    await expect(accept(house.focalPersonOf.ANF, request)).rejects.toThrow('another-office-is-accountable')
    const own = (await find(house, 'PRE-1.1')).request ?? ''
    await expect(accept(house.focalPersonOf.FIA, own)).rejects.toThrow('nothing-to-take-over')
    expect(await accept(house.focalPersonOf.FIA, request)).toEqual({ office: house.offices.FIA })
    await expect(accept(house.focalPersonOf.FIA, request)).rejects.toThrow('already-taken-over')
    expect((await find(house, 'PUR-1.1')).passedFrom?.confirmed).toBe(true)
    const other = (await find(house, 'PUR-1.2')).request ?? ''
    await accept(house.secretariat, other, { letter: house.letterOf(house.offices.FIA) })
    const read = await house.call(house.oversight.credential, 'readRequest', { request: other })
    expect(read.transfers).toMatchObject([
      { kind: 'succession', byLetter: true, to: { name: { en: 'FIA' } } },
    ])
    expect((await find(house, 'PUR-1.2')).passedFrom?.confirmed).toBe(true)
  })

  it('a confirmation by letter counts for nothing while the successor contests it, nor once that was upheld', async () => {
    const contests = contestsIn(house.database)
    const request = (await find(house, 'PUR-1.2')).request ?? ''
    const confirmed = async () => (await find(house, 'PUR-1.2')).passedFrom?.confirmed
    await contests.contest(house.focalPersonOf.FIA.credential, request)
    expect(await confirmed()).toBe(false)
    await contests.answer(house.secondSecretary.credential, request, true)
    expect(await confirmed()).toBe(false)
    await house.call(house.focalPersonOf.FIA.credential, 'acceptTransfer', { request })
    expect(await confirmed()).toBe(true)
  })

  it('a successor that ends too passes them on, and one that comes back has them again', async () => {
    await house.end(house.offices.FIA, house.offices.MOI)
    expect((await find(house, 'PUR-1.1')).office?.name.en).toBe('MOI')
    await house.database.asSuperuser((db) =>
      db.query(`insert into identity.office_periods (office, exists_from) values ($1, current_date)`, [
        house.offices.NCCIA,
      ]),
    )
    expect(await find(house, 'PUR-1.1')).toMatchObject({
      office: { name: { en: 'NCCIA' } },
      passedFrom: null,
    })
  })
})

describe('when an office ends without a successor', () => {
  let house: Ministries
  beforeAll(async () => {
    house = await open()
    await house.call(house.focalPersonOf.NCCIA.credential, 'answerRequest', {
      request: (await find(house, 'PUR-1.1')).request ?? '',
      answer: 'concurs',
    })
    await house.end(house.offices.NCCIA)
  })
  afterAll(() => house.database.close())

  it('pain 1: dissolving NCCIA lists every orphan at once, and its concurrence counts for nothing', async () => {
    const { orphans } = await orphansOf(house, house.oversight)
    expect(orphans.map(({ code, state, since }) => [code, state, since])).toEqual([
      ['PUR-1.1', 'orphaned', house.day(-1)],
      ['PUR-1.2', 'orphaned', house.day(-1)],
      ['PRO-1.1', 'orphaned', null],
    ])
    const { summary } = await house.call(house.secretariat.credential, 'summary', {
      strategy: house.strategy,
    })
    expect(summary).toMatchObject({ concurred: 0, orphaned: 3 })
  })

  it('nobody answers for an orphan, not even by letter', async () => {
    const request = (await find(house, 'PUR-1.1')).request ?? ''
    const letter = house.letterOf(house.offices.NCCIA)
    await expect(
      house.call(house.secretariat.credential, 'answerRequest', { request, answer: 'concurs', letter }),
    ).rejects.toThrow('no-accountable-office')
  })

  it('the secretariat gives it to an office that exists, which is asked anew', async () => {
    const give = (who: Person, code: string, office: string) =>
      house.call(who.credential, 'assignOrphan', {
        version: house.version,
        node: house.nodes[code] ?? '',
        office,
        dueOn: house.day(21),
        reason: 'Decision of the steering committee.',
      })
    const { FIA, NCCIA } = house.offices
    await expect(give(house.oversight, 'PUR-1.1', FIA)).rejects.toThrow('not-allowed')
    await expect(give(house.secretariatElsewhere, 'PUR-1.1', FIA)).rejects.toThrow(NotFound)
    await expect(give(house.secretariat, 'PRE-1.1', FIA)).rejects.toThrow('still-held')
    await expect(give(house.secretariat, 'PUR-1.1', NCCIA)).rejects.toThrow('office-not-in-existence')
    await give(house.secretariat, 'PUR-1.1', FIA)
    await give(house.secretariat, 'PRO-1.1', FIA)
    for (const code of ['PUR-1.1', 'PRO-1.1']) {
      expect(await find(house, code)).toMatchObject({
        state: 'waiting',
        office: { name: { en: 'FIA' } },
        dueOn: house.day(21),
        passedFrom: null,
        answer: null,
      })
    }
    expect((await orphansOf(house)).orphans.map(({ code }) => code)).toEqual(['PUR-1.2'])
  })
})
