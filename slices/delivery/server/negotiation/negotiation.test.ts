import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { concurrenceOf } from '../../index.ts'
import { loadExampleConcurrence } from '../load-example.ts'
import { type Ministries, type Person, ministries } from '../../testing/ministries.ts'

let house: Ministries
let body: string
beforeAll(async () => {
  house = await ministries()
  body = await bodyOf(house.version)
})
afterAll(() => house.database.close())

// Each test asks anew: answers and replies are never taken back.
beforeEach(async () => {
  await house.database.asSuperuser((db) =>
    db.query(`update delivery.answers set on_terms = null; delete from delivery.replies; delete from delivery.answers;
              delete from delivery.transfers; delete from delivery.concurrence_requests`),
  )
  await loadExampleConcurrence(house.database, {
    version: house.version,
    askedOn: house.day(-40),
    dueOn: house.day(30),
    earlier: { pillar: 'PRM', askedOn: house.day(-40), dueOn: house.day(-14) },
  })
})

async function bodyOf(version: string): Promise<string> {
  const id = randomUUID()
  await house.database.asSuperuser((db) =>
    db.query(
      `insert into strategy.bodies (id, version, strategy, position, name_en, name_ur, terms_en, terms_ur, decides_en,
              decides_ur, rhythm_en, rhythm_ur, quorum)
       values ($1, $2, $3, 1, 'Steering committee', 'اسٹیئرنگ کمیٹی', 't', 't', 'd', 'd', 'r', 'r', 3)`,
      [id, version, house.strategy],
    ),
  )
  return id
}

const find = async (code: string, who: Person = house.secretariat) => {
  const { activities } = await house.call(who.credential, 'listRequests', {
    strategy: house.strategy,
    version: house.version,
  })
  const one = activities.find((activity) => activity.code === code)
  if (one === undefined) throw new Error(`no ${code}`)
  return one
}

const requestOf = async (code: string) => (await find(code)).request ?? ''

const answers = async (code: string, who: Person, answer: object) =>
  house.call(who.credential, 'answerRequest', { request: await requestOf(code), ...answer })

const counterProposed = (code = 'PUR-1.1') =>
  answers(code, house.focalPersonOf.NCCIA, {
    ...{ answer: 'counter-proposes', reason: 'Posts are not filled.' },
    ...{ proposedEnds: '2028-12-31', moneyNote: 'PKR 40 million more' },
  })

const replied = async (reply: object, code = 'PUR-1.1', who: Person = house.secretariat) =>
  house.call(who.credential, 'replyToOffice', { request: await requestOf(code), ...reply })

const escalated = async (code: string, who: Person, more: object = {}) =>
  house.call(who.credential, 'escalate', {
    ...{ request: await requestOf(code), body, question: 'Who pays?', dueOn: house.day(14) },
    ...more,
  })

const decided = async (code: string, more: object = {}) =>
  house.call(house.secretariat.credential, 'recordDecision', {
    ...{ request: await requestOf(code), decision: 'NCCIA leads.', minutes: 'NSOC/SC/3 of 2 March' },
    ...{ dueOn: house.day(7), ...more },
  })

describe('a counter-proposal', () => {
  it('that is accepted makes concurrence on its terms, which every reader and the portal sees', async () => {
    await counterProposed()
    expect(await replied({ reply: 'accepts' })).toEqual({ state: 'concurred' })
    const terms = { starts: null, ends: '2028-12-31', scope: null, money: 'PKR 40 million more' }
    expect(await find('PUR-1.1', house.participant)).toMatchObject({ state: 'concurred', agreed: terms })
    const through = await house.database.as(house.secretariat.credential, 'portal', (tx) =>
      concurrenceOf(tx, house.version),
    )
    const one = (await find('PUR-1.1')).lineage
    expect(through.get(one)).toMatchObject({ state: 'concurred', onAgreedTerms: true })
  })

  it('is met by an offer, to which the office concurs on the terms offered', async () => {
    await counterProposed()
    const offer = { reply: 'offers', reason: 'Half of the money.', ends: '2028-06-30', dueOn: house.day(10) }
    expect(await replied(offer)).toEqual({ state: 'waiting' })
    expect(await find('PUR-1.1')).toMatchObject({ dueOn: house.day(10), agreed: null })
    await answers('PUR-1.1', house.focalPersonOf.NCCIA, { answer: 'concurs' })
    expect(await find('PUR-1.1')).toMatchObject({
      state: 'concurred',
      agreed: { ends: '2028-06-30', money: null },
    })
    const { replies, answers: given } = await house.call(house.oversight.credential, 'readRequest', {
      request: await requestOf('PUR-1.1'),
    })
    expect(replies).toMatchObject([{ kind: 'offers', answer: given[0]?.id, reason: 'Half of the money.' }])
  })

  it('is met by the same again, and concurring with that is concurring with the plan', async () => {
    await counterProposed()
    await replied({ reply: 'offers', reason: 'The date was fixed by cabinet.', dueOn: house.day(10) })
    await answers('PUR-1.1', house.focalPersonOf.NCCIA, { answer: 'concurs' })
    expect(await find('PUR-1.1')).toMatchObject({ state: 'concurred', agreed: null })
  })

  it('made anew is a new one: what was said to the first has been heard', async () => {
    await counterProposed()
    await replied({ reply: 'offers', reason: 'No.', dueOn: house.day(10) })
    await counterProposed()
    expect((await find('PUR-1.1')).state).toBe('counter-proposed')
    expect(await replied({ reply: 'accepts' })).toEqual({ state: 'concurred' })
  })
})

describe('a reply', () => {
  it("is the secretariat's own, and nobody else's", async () => {
    await counterProposed()
    const { NCCIA } = house.focalPersonOf
    for (const who of [NCCIA, house.participant, house.oversight])
      await expect(replied({ reply: 'accepts' }, 'PUR-1.1', who)).rejects.toThrow('not-allowed')
    await expect(replied({ reply: 'accepts' }, 'PUR-1.1', house.secretariatElsewhere)).rejects.toThrow(
      'not found',
    )
  })

  it('is refused where there is nothing to speak to, without a reason, or for a day that has passed', async () => {
    await expect(replied({ reply: 'accepts' })).rejects.toThrow('nothing-to-accept')
    await expect(replied({ reply: 'offers', reason: 'x', dueOn: house.day(3) })).rejects.toThrow(
      'nothing-to-reply-to',
    )
    await counterProposed()
    await expect(replied({ reply: 'offers', reason: 'x', dueOn: house.day(-1) })).rejects.toThrow(
      'due-in-the-past',
    )
    await expect(replied({ reply: 'offers', dueOn: house.day(3) })).rejects.toMatchObject({
      constraint: 'a_reply_says_why_and_by_when',
    })
    await expect(replied({ reply: 'accepts', ends: '2030-01-01' })).rejects.toMatchObject({
      constraint: 'only_offers_and_decisions_set_terms',
    })
    expect((await find('PUR-1.1')).state).toBe('counter-proposed')
  })

  it('is one at a time: of two at the same moment one is told to look again', async () => {
    await counterProposed()
    const both = await Promise.allSettled([
      replied({ reply: 'accepts' }),
      replied({ reply: 'offers', reason: 'No.', dueOn: house.day(5) }, 'PUR-1.1', house.secondSecretary),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { replies } = await house.call(house.secretariat.credential, 'readRequest', {
      request: await requestOf('PUR-1.1'),
    })
    expect(replies).toHaveLength(1)
  })
})

describe('a matter before a coordinating body', () => {
  it('was taken there by the secretariat or by the accountable office, and by nobody else', async () => {
    await counterProposed()
    for (const who of [house.focalPersonOf.FIA, house.participant])
      await expect(escalated('PUR-1.1', who)).rejects.toThrow(/not-allowed|another-office-is-accountable/)
    expect(await escalated('PUR-1.1', house.focalPersonOf.NCCIA)).toEqual({ state: 'escalated' })
    await expect(escalated('PUR-1.1', house.secretariat)).rejects.toThrow('nothing-to-escalate')
    expect(await escalated('PRM-1.1', house.secretariat)).toEqual({ state: 'escalated' })
  })

  it('came by letter of the office, too, which is copied to it and marked', async () => {
    await counterProposed()
    const letter = house.letterOf(house.offices.NCCIA, { theirReference: 'NCCIA/9' })
    const foreign = house.letterOf(house.offices.FIA)
    await expect(escalated('PUR-1.1', house.secretariat, { letter: foreign })).rejects.toThrow(
      'another-office-is-accountable',
    )
    await escalated('PUR-1.1', house.secretariat, { letter })
    expect((await find('PUR-1.1')).reply).toMatchObject({
      kind: 'escalates',
      body: { en: 'Steering committee' },
      byLetter: { theirReference: 'NCCIA/9' },
    })
  })

  it('goes to a body of its own version only', async () => {
    await counterProposed()
    const elsewhere = await bodyOf(house.draft)
    await expect(escalated('PUR-1.1', house.secretariat, { body: elsewhere })).rejects.toThrow('no-such-body')
  })

  it('is listed under the body with the question, the answer and the days past the date', async () => {
    await counterProposed()
    await escalated('PUR-1.1', house.secretariat)
    await escalated('PRM-1.1', house.secretariat, { dueOn: house.day(2) })
    const list = (who: Person) =>
      house.call(who.credential, 'listEscalated', { strategy: house.strategy, version: house.version })
    const { bodies } = await list(house.oversight)
    expect(bodies.map(({ body: its, waiting }) => [its?.en, waiting.map(({ code }) => code)])).toEqual([
      ['Steering committee', ['PRM-1.1', 'PUR-1.1']],
    ])
    expect(bodies[0]?.waiting[1]).toMatchObject({
      reply: { reason: 'Who pays?' },
      answer: { reason: 'Posts are not filled.' },
    })
    const seen = (await list(house.participant)).bodies.flatMap(({ waiting }) => waiting)
    expect(seen.map(({ code }) => code)).toEqual(['PUR-1.1'])
  })

  it('once decided goes back to the office, which alone makes the concurrence', async () => {
    await counterProposed()
    await expect(decided('PUR-1.1')).rejects.toThrow('nothing-to-decide')
    await escalated('PUR-1.1', house.secretariat)
    expect(await decided('PUR-1.1', { money: 'PKR 20 million' })).toEqual({ state: 'waiting' })
    await answers('PUR-1.1', house.focalPersonOf.NCCIA, { answer: 'concurs' })
    expect(await find('PUR-1.1')).toMatchObject({ state: 'concurred', agreed: { money: 'PKR 20 million' } })
    const { replies } = await house.call(house.secretariat.credential, 'readRequest', {
      request: await requestOf('PUR-1.1'),
    })
    expect(replies).toMatchObject([
      { kind: 'escalates' },
      { kind: 'decided', minutes: 'NSOC/SC/3 of 2 March', body: { en: 'Steering committee' } },
    ])
  })
})

describe('what an office declines', () => {
  const given = (who: Person = house.secretariat) =>
    house.call(who.credential, 'assignOrphan', {
      ...{ version: house.version, node: house.nodes['PUR-1.1'] ?? '', office: house.offices.FIA },
      ...{ dueOn: house.day(9), reason: 'NCCIA declines.' },
    })

  it('is given to another, which is asked anew; what the first said no longer counts', async () => {
    await expect(given()).rejects.toThrow('still-held')
    await answers('PUR-1.1', house.focalPersonOf.NCCIA, { answer: 'declines', reason: 'Not our mandate.' })
    const listed = await house.call(house.secretariat.credential, 'listOrphans', { strategy: house.strategy })
    expect(listed.declined.map(({ code }) => code)).toEqual(['PUR-1.1'])
    await given()
    expect(await find('PUR-1.1')).toMatchObject({ state: 'waiting', office: { name: { en: 'FIA' } } })
  })

  it('or no office holds any more goes to the next with a clean slate: what was said to the first is not said to it', async () => {
    await house.database.asSuperuser((db) =>
      db.query('update delivery.concurrence_requests set asked_on = $1, due_on = $2', [
        house.day(-20),
        house.day(-3),
      ]),
    )
    expect(await escalated('PRE-1.1', house.secretariat)).toEqual({ state: 'escalated' })
    await house.end(house.offices.FIA)
    expect((await find('PRE-1.1')).state).toBe('orphaned')
    await house.call(house.secretariat.credential, 'assignOrphan', {
      ...{ version: house.version, node: house.nodes['PRE-1.1'] ?? '', office: house.offices.MOI },
      ...{ dueOn: house.day(9), reason: 'FIA ended.' },
    })
    expect(await find('PRE-1.1')).toMatchObject({ state: 'waiting', dueOn: house.day(9), reply: null })
    const { replies } = await house.call(house.oversight.credential, 'readRequest', {
      request: await requestOf('PRE-1.1'),
    })
    expect(replies).toHaveLength(1)
    await house.database.asSuperuser((db) =>
      db.query('update identity.office_periods set exists_until = null'),
    )
  })

  it('is not given past the handlers either, while the office has not declined', async () => {
    const request = await requestOf('PUR-1.1')
    const { strategy, offices, secretariat } = house
    const insert = () =>
      house.database.as(secretariat.credential, 'delivery', (tx) =>
        tx.query(
          `insert into delivery.transfers (request, strategy, kind, from_office, to_office, due_on, reason, made_by, ledger_entry, ledger_salt)
           values ($1, $2, 'assignment', $3, $4, $5, 'why', $6, gen_random_uuid(), '')`,
          [request, strategy, offices.NCCIA, offices.FIA, house.day(9), secretariat.id],
        ),
      )
    await expect(insert()).rejects.toThrow(/row-level security/)
    await answers('PUR-1.1', house.focalPersonOf.NCCIA, { answer: 'declines', reason: 'Not our mandate.' })
    await insert()
  })
})

interface InsertedReply {
  readonly kind: string
  readonly byLetter?: boolean
  readonly by?: string | null
  readonly office?: string
}

describe('who reads and writes replies, past the handlers', () => {
  const rows = (who: Person) =>
    house.database.as(
      who.credential,
      'delivery',
      async (tx) => (await tx.query('select 1 from delivery.replies')).rows.length,
    )
  const insert = async (who: Person, values: InsertedReply) => {
    const request = await requestOf('PUR-1.1')
    const answer = (await find('PUR-1.1')).answer?.id
    const { kind, byLetter = false, by = who.id, office = house.offices.NCCIA } = values
    return house.database.as(who.credential, 'delivery', (tx) =>
      tx.query(
        `insert into delivery.replies (request, strategy, answer, kind, reason, body, due_on, is_by_letter, made_by, office, ledger_entry, ledger_salt)
         values ($1, $2, $3, $4, 'why', $5, current_date + 5, $6, $7, $8, gen_random_uuid(), '')`,
        [request, house.strategy, answer, kind, kind === 'offers' ? null : body, byLetter, by, office],
      ),
    )
  }

  it('whoever reads the request, as many as there are, and nobody elsewhere', async () => {
    await counterProposed()
    await replied({ reply: 'accepts' })
    await escalated('PRM-1.1', house.secretariat)
    expect([
      await rows(house.secretariat),
      await rows(house.oversight),
      await rows(house.focalPersonOf.FIA),
      await rows(house.participant),
      await rows(house.secretariatElsewhere),
    ]).toEqual([2, 2, 1, 1, 0])
  })

  it("an office takes its own matter to a body, and does nothing else; nobody acts in another's name", async () => {
    await counterProposed()
    const { NCCIA, FIA } = house.focalPersonOf
    for (const [who, values] of [
      [NCCIA, { kind: 'offers' }],
      [FIA, { kind: 'escalates' }],
      [NCCIA, { kind: 'escalates', by: FIA.id }],
      [house.secretariat, { kind: 'offers', by: NCCIA.id }],
      [house.secretariat, { kind: 'offers', byLetter: true, by: null }],
      [house.secretariatElsewhere, { kind: 'offers' }],
      [house.secretariat, { kind: 'offers', office: house.offices.FIA }],
    ] as const)
      await expect(insert(who, values)).rejects.toThrow(/row-level security/)
    await insert(NCCIA, { kind: 'escalates' })
  })
})
