import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import type { Credential } from '#kernel/database/session.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { Person } from '../../contract/people.ts'
import { sectorOf } from '../../index.ts'
import { type ExampleWorld, exampleWorld } from '../../testing/example-world.ts'

let world: ExampleWorld
let administrator: Credential
let secretariat: Credential
const organisations = new Map<string, string>()
beforeAll(async () => {
  world = await exampleWorld()
  administrator = await world.signedIn('administrator')
  secretariat = await world.signedIn('secretariat')
  const listed = (await world.call(secretariat, 'listOrganisations')) as {
    organisations: { id: string; code: string }[]
  }
  for (const { id, code } of listed.organisations) organisations.set(code, id)
})
afterAll(() => world.database.close())

const person = (mailbox: string) => world.people.get(mailbox) ?? ''
const body = (code: string) => organisations.get(code) ?? ''
const inDays = (days: number) => dayAt(new Date(Date.now() + days * 86_400_000))
const reason = 'Moved to another body.'

async function move(mailbox: string, code: string, more: object = {}, who = secretariat) {
  try {
    await world.call(who, 'moveToOrganisation', {
      ...{ person: person(mailbox), organisation: body(code), reason },
      ...more,
    })
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map((one) => one.code)
    throw error
  }
  return []
}

async function membershipsOf(mailbox: string) {
  const { people } = (await world.call(secretariat, 'listPeople', { strategy: world.strategy })) as {
    people: Person[]
  }
  return people.find(({ id }) => id === person(mailbox))
}
const sectorToday = (mailbox: string) =>
  world.database.as(secretariat, 'consultation', (tx) => sectorOf(tx, { person: person(mailbox) }))

describe('a person who is entered already', () => {
  test('moves with a reason, on the very day, and back: what stood before is kept', async () => {
    expect(await sectorToday('participant.justice')).toBe('justice')
    expect(await move('participant.justice', 'ORG-CS')).toEqual([])
    expect(await sectorToday('participant.justice')).toBe('civil society')
    expect(await move('participant.justice', 'ORG-JUS', { reason: 'Entered wrongly.' })).toEqual([])
    expect(await sectorToday('participant.justice')).toBe('justice')
    expect((await membershipsOf('participant.justice'))?.memberships).toMatchObject([
      { organisation: { sector: 'justice' }, reason: 'Entered wrongly.' },
      { organisation: { sector: 'civil society' }, reason },
      { organisation: { sector: 'justice' }, reason: null },
    ])
  })

  test('counts elsewhere only from the day that is given', async () => {
    expect(await move('participant.civil-society', 'ORG-MOI', { from: inDays(30) })).toEqual([])
    expect(await sectorToday('participant.civil-society')).toBe('civil society')
    expect((await membershipsOf('participant.civil-society'))?.memberships[0]).toMatchObject({
      organisation: { sector: 'federal' },
      hasBegun: false,
    })
    expect(await move('participant.civil-society', 'ORG-FIA')).toEqual(['before-the-one-that-stands'])
  })

  test('gets an organisation where none was known, and is told of the one that stands', async () => {
    expect(await sectorToday('oversight')).toBeNull()
    expect(await move('oversight', 'ORG-MOI', {}, administrator)).toEqual([])
    expect(await sectorToday('oversight')).toBe('federal')
    expect(await move('oversight', 'ORG-MOI')).toEqual(['same-organisation'])
  })
})

test('the change is in the ledger under its own name, with the reason in the content and nobody’s name', async () => {
  const { rows } = await world.database.asSuperuser((db) =>
    db.query<{ subject: string; change: string }>(
      `select e.subject, m.change from identity.memberships m join ledger.entries e on e.id = m.ledger_entry
        where m.person = $1 and e.act = 'identity.moveToOrganisation'`,
      [person('participant.justice')],
    ),
  )
  expect(rows).toHaveLength(2)
  for (const { subject, change } of rows) expect(subject).toContain(change)
})

describe('nobody', () => {
  test('moves themselves, though others may move them', async () => {
    expect(await move('secretariat', 'ORG-MOI')).toEqual(['not-of-oneself'])
    expect((await membershipsOf('secretariat'))?.move).toMatchObject({ ok: false })
    expect((await membershipsOf('oversight'))?.move).toMatchObject({ ok: true })
    expect(await move('secretariat', 'ORG-MOI', {}, administrator)).toEqual([])
  })

  test('moves a person of a strategy that they do not answer for, or somebody who is not there', async () => {
    const elsewhere = person('evaluator')
    await world.database.asSuperuser((db) =>
      db.query('update identity.mandates set strategy = $2 where person = $1', [
        elsewhere,
        world.otherStrategy,
      ]),
    )
    await expect(move('evaluator', 'ORG-MOI')).rejects.toBeInstanceOf(NotFound)
    await expect(move('evaluator', 'ORG-MOI', {}, administrator)).rejects.toBeInstanceOf(NotFound)
    await expect(move('nobody', 'ORG-MOI', { person: body('ORG-MOI') })).rejects.toBeInstanceOf(NotFound)
    const past = (whom: string) =>
      world.database.as(secretariat, 'identity', (tx) =>
        tx.query(
          `insert into identity.memberships (person, organisation, change, reason, ledger_entry, ledger_salt)
           values ($1, $2, gen_random_uuid(), 'r', gen_random_uuid(), '')`,
          [whom, body('ORG-MOI')],
        ),
      )
    await expect(past(elsewhere)).rejects.toThrow(/row-level security/)
    await expect(past(person('secretariat'))).rejects.toThrow(/row-level security/)
    await past(person('participant.justice'))
  })

  test('but administrators and the secretariat moves anybody', async () => {
    const who = await world.signedIn('participant.justice')
    await expect(move('participant.civil-society', 'ORG-MOI', {}, who)).rejects.toMatchObject({
      answer: { status: 403 },
    })
  })
})

test('an invitation brings its organisation, also when it is sent anew to somebody of whom none was known', async () => {
  const invite = async (organisation?: string) => {
    const sent = { strategy: world.strategy, kind: 'participant', email: 'new@example.org' }
    const more = organisation === undefined ? {} : { organisation: body(organisation) }
    return (await world.call(secretariat, 'invite', { ...sent, name: { en: 'A seat' }, ...more })) as {
      person: string
    }
  }
  const invited = await invite()
  const sector = () =>
    world.database.as(secretariat, 'consultation', (tx) => sectorOf(tx, { person: invited.person }))
  expect(await sector()).toBeNull()
  await invite('ORG-CS')
  expect(await sector()).toBe('civil society')
  await invite('ORG-MOI')
  expect(await sector()).toBe('civil society')
})
