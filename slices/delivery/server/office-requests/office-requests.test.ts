import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contestsIn } from '#slices/correspondence/testing/contests.ts'
import { type Ministries, ministries, type Person } from '../../testing/ministries.ts'

let house: Ministries
let fia: Person
let anf: Person
let body: string
beforeAll(async () => {
  house = await ministries()
  fia = house.focalPersonOf.FIA
  anf = house.focalPersonOf.ANF
  body = randomUUID()
  await house.database.asSuperuser((db) =>
    db.query(
      `insert into strategy.bodies (id, version, strategy, position, name_en, name_ur, terms_en, terms_ur, decides_en,
              decides_ur, rhythm_en, rhythm_ur, quorum)
       values ($1, $2, $3, 1, 'Steering committee', 'اسٹیئرنگ کمیٹی', 't', 't', 'd', 'd', 'r', 'r', 3)`,
      [body, house.version, house.strategy],
    ),
  )
}, 120_000)
afterAll(() => house.database.close())

const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })
const asks = async (who: Person = fia, more: object = {}) =>
  (
    await house.call(who.credential, 'sendOfficeRequest', {
      ...{ strategy: house.strategy, asking: house.offices.FIA, asked: house.offices.ANF },
      ...{ asks: 'Seizures by district, 2025', why: 'For the table of districts', dueOn: house.day(10) },
      ...more,
    })
  ).request
const answers = (request: string, who: Person, more: object = {}) =>
  house.call(who.credential, 'answerOfficeRequest', {
    ...{ request, kind: 'answered', says: 'Annexed.' },
    ...more,
  })
const pursues = (request: string, who: Person, more: object) =>
  house.call(who.credential, 'pursueOfficeRequest', { request, says: 'We need it.', ...more })
const read = (request: string, who: Person = house.secretariat) =>
  house.call(who.credential, 'readOfficeRequest', { request })
/** As if its last day had passed. */
const passes = (request: string) =>
  house.database.asSuperuser((db) =>
    db.query(
      `update delivery.office_requests set made_on = current_date - 30, due_on = current_date - 4 where id = $1`,
      [request],
    ),
  )

describe('a request between offices', () => {
  it('is sent by the office that asks, to another that exists, with a day; and read by the two and who oversees', async () => {
    const request = await asks()
    expect((await read(request, anf)).request).toMatchObject({
      ...{ asking: { name: { en: 'FIA' } }, asked: { name: { en: 'ANF' } }, state: 'waiting', daysLate: 0 },
    })
    await expect(asks(anf)).rejects.toMatchObject(refusedWith('another-office-speaks'))
    await expect(asks(fia, { asked: house.offices.FIA })).rejects.toMatchObject({
      constraint: 'an_office_asks_another_office',
    })
    await expect(asks(fia, { asked: randomUUID() })).rejects.toMatchObject(refusedWith('no-such-office'))
    await expect(asks(fia, { dueOn: house.day(-1) })).rejects.toMatchObject({
      constraint: 'an_office_request_leaves_time',
    })
    await expect(read(request, house.focalPersonOf.NCCIA)).rejects.toMatchObject({ name: 'NotFound' })
    const rows = (who: Person) =>
      house.database.as(
        who.credential,
        'delivery',
        async (tx) => (await tx.query('select 1 from delivery.office_requests')).rows.length,
      )
    expect(await rows(house.oversight)).toBeGreaterThan(0)
    for (const who of [house.focalPersonOf.NCCIA, house.participant, house.secretariatElsewhere])
      expect(await rows(who)).toBe(0)
  })

  it('is answered by the office that is asked, refused with a reason by code, and by nobody else', async () => {
    const request = await asks()
    await expect(answers(request, fia)).rejects.toMatchObject(refusedWith('another-office-speaks'))
    await expect(answers(request, anf, { kind: 'refused' })).rejects.toMatchObject(
      refusedWith('reason-by-code'),
    )
    await answers(request, anf, { kind: 'refused', reason: 'not held' })
    await answers(request, anf, { kind: 'partly answered', says: 'Two districts.' })
    await answers(request, anf)
    const { request: one, steps } = await read(request, fia)
    expect(one).toMatchObject({ state: 'answered', dueOn: null })
    expect(steps.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['refused', 'not held'],
      ['partly answered', null],
      ['answered', null],
    ])
    await expect(answers(request, anf)).rejects.toMatchObject(refusedWith('not-now'))
  })

  it('shows silence past its day, goes to a body, and what the body decided is for the office to answer', async () => {
    const request = await asks()
    const escalated = { kind: 'escalated', body, dueOn: house.day(14) }
    await expect(pursues(request, fia, escalated)).rejects.toMatchObject(refusedWith('not-now'))
    await passes(request)
    expect((await read(request)).request).toMatchObject({ state: 'silent', daysLate: 4 })
    await expect(pursues(request, anf, escalated)).rejects.toMatchObject(refusedWith('another-office-speaks'))
    await expect(pursues(request, fia, { kind: 'escalated' })).rejects.toMatchObject(
      refusedWith('before-whom'),
    )
    await expect(pursues(request, fia, { ...escalated, body: randomUUID() })).rejects.toMatchObject(
      refusedWith('no-such-body'),
    )
    await pursues(request, fia, escalated)
    const decides = (who: Person) =>
      house.call(who.credential, 'decideOfficeRequest', { request, says: 'ANF gives it.', minutes: 'SC/4' })
    await expect(decides(fia)).rejects.toMatchObject({ answer: { status: 403 } })
    await decides(house.secretariat)
    await expect(decides(house.secretariat)).rejects.toMatchObject(refusedWith('not-now'))
    const { request: one, steps } = await read(request)
    expect(one.state).toBe('decided')
    expect(steps[0]?.body).toMatchObject({ en: 'Steering committee' })
    await answers(request, anf)
    expect((await read(request)).request.state).toBe('answered')
  })

  it('by letter counts for nothing while its office contests it, and again once it was kept', async () => {
    const letter = house.letterOf(house.offices.ANF)
    const request = await asks()
    const entered = { kind: 'refused', reason: 'no legal basis', says: 'Rule 9', letter }
    await expect(answers(request, house.secretariat, { kind: 'answered', says: 'ours' })).rejects.toThrow()
    await answers(request, house.secretariat, entered)
    expect((await read(request)).request.state).toBe('refused')
    await contestsIn(house.database).contest(anf.credential, request)
    expect((await read(request)).request.state).toBe('waiting')
    await contestsIn(house.database).answer(house.secondSecretary.credential, request, false)
    expect((await read(request)).request.state).toBe('refused')
    const { requests, may } = await house.call(anf.credential, 'listOfficeRequests', {
      strategy: house.strategy,
    })
    expect(requests.length).toBeGreaterThan(2)
    expect(may).toMatchObject({ send: { ok: true }, isByLetter: false })
  })

  it('is withdrawn by the office that asked; and the database refuses an answer in another office’s name', async () => {
    const request = await asks()
    const forged = (who: Person, office: string, kind: string) =>
      house.database.as(who.credential, 'delivery', (tx) =>
        tx.query(
          `insert into delivery.office_request_steps (request, kind, says, office, is_by_letter, made_by, made_on, ledger_entry, ledger_salt)
           values ($1, $2, 'x', $3, false, $4, current_date, gen_random_uuid(), '')`,
          [request, kind, office, who.id],
        ),
      )
    await expect(forged(fia, house.offices.FIA, 'answered')).rejects.toThrow(/row-level/)
    await expect(forged(fia, house.offices.ANF, 'answered')).rejects.toThrow(/row-level/)
    await expect(forged(anf, house.offices.ANF, 'withdrawn')).rejects.toThrow(/row-level/)
    await expect(forged(house.secretariat, house.offices.ANF, 'answered')).rejects.toThrow(/row-level/)
    await pursues(request, fia, { kind: 'withdrawn' })
    expect((await read(request)).request.state).toBe('withdrawn')
  })
})
