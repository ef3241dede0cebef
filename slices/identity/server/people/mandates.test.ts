import { dayAt } from '#kernel/pure/calendar.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import type { Credential } from '#kernel/database/session.ts'
import type { Person } from '../../contract/people.ts'
import { type ExampleWorld, exampleWorld } from '../../testing/example-world.ts'

let world: ExampleWorld
let administrator: Credential
let secretariat: Credential
beforeAll(async () => {
  world = await exampleWorld()
  administrator = await world.signedIn('administrator')
  secretariat = await world.signedIn('secretariat')
})
afterAll(() => world.database.close())

const person = (mailbox: string) => world.people.get(mailbox) ?? ''
const give = (credential: Credential, input: object) =>
  world.call(credential, 'giveMandate', { strategy: world.strategy, ...input }) as Promise<{
    mandate: string
  }>

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
  return []
}

test('an administrator gives any mandate to others, and none to themselves', async () => {
  const kind = 'approver'
  expect(await codesOf(give(administrator, { person: person('administrator'), kind }))).toEqual([
    'not-to-oneself',
  ])
  expect(await codesOf(give(administrator, { person: person('evaluator'), kind }))).toEqual([])
})

test('the secretariat gives the mandates of focal persons and participants only', async () => {
  const to = { person: person('oversight') }
  expect(await codesOf(give(secretariat, { ...to, kind: 'verifier' }))).toEqual(['not-yours-to-give'])
  expect(await codesOf(give(secretariat, { ...to, kind: 'participant' }))).toEqual([])
})

test('somebody who does not exist, and somebody whom one may not see, are not found alike', async () => {
  const nobody = '00000000-0000-4000-8000-00000000dead'
  await expect(give(administrator, { person: nobody, kind: 'oversight' })).rejects.toBeInstanceOf(NotFound)
})

test('a mandate that ended yesterday counts for nothing, and its end is kept', async () => {
  const yesterday = dayAt(new Date(Date.now() - 2 * 86_400_000))
  const { mandate } = await give(administrator, {
    person: person('verifier'),
    kind: 'evaluator',
    from: '2026-01-01',
  })
  const kinds = async () => {
    const me = (await world.call(await world.signedIn('verifier'), 'me')) as { mandates: { kind: string }[] }
    return me.mandates.map(({ kind }) => kind).sort()
  }
  expect(await kinds()).toEqual(['evaluator', 'verifier'])
  await world.call(administrator, 'endMandate', { mandate, lastDay: yesterday })
  expect(await kinds()).toEqual(['verifier'])
  const { people } = (await world.call(administrator, 'listPeople', { strategy: world.strategy })) as {
    people: Person[]
  }
  const listed = people.find(({ id }) => id === person('verifier'))?.mandates.find(({ id }) => id === mandate)
  expect(listed).toMatchObject({ until: yesterday, holdsToday: false, mayEnd: false })
  expect(await codesOf(world.call(administrator, 'endMandate', { mandate, lastDay: '2026-12-31' }))).toEqual([
    'ended-already',
  ])
})

test('the list says which mandates one may give and end', async () => {
  const asked = { strategy: world.strategy }
  const own = (await world.call(secretariat, 'listPeople', asked)) as { people: Person[]; mayGive: string[] }
  expect(own.mayGive).toEqual(['focal person', 'participant'])
  const of = (mailbox: string) => own.people.find(({ id }) => id === person(mailbox))
  expect(of('focal-person.nccia')?.mandates[0]).toMatchObject({ mayEnd: true, office: { code: 'NCCIA' } })
  expect(of('approver')?.mandates[0]?.mayEnd).toBe(false)
  expect(of('participant.justice')?.memberships).toMatchObject([
    { organisation: { name: { en: 'Justice seats' }, sector: 'justice' }, hasBegun: true, reason: null },
  ])
})

test('a mandate of another strategy gives no list here', async () => {
  const elsewhere = world.call(secretariat, 'listPeople', { strategy: world.otherStrategy })
  await expect(elsewhere).rejects.toMatchObject({ answer: { status: 403 } })
})

test('a mandate is given by e-mail address to somebody who has an account elsewhere, as invite advises', async () => {
  const kind = 'participant'
  const email = 'Participant.Civil-Society@example.org'
  const invited = world.call(secretariat, 'invite', {
    ...{ strategy: world.strategy, kind, email, name: { en: 'A seat' } },
  })
  expect(await codesOf(invited)).toEqual(['has-an-account'])
  expect(await codesOf(give(secretariat, { kind, email, from: '2026-02-01' }))).toEqual([])
  expect(await codesOf(give(secretariat, { kind, email: 'nobody@example.org' }))).toEqual([
    'nobody-has-this-address',
  ])
  expect(await codesOf(give(secretariat, { kind }))).toEqual(['nobody-named'])
  expect(await codesOf(give(secretariat, { kind, email, person: person('oversight') }))).toEqual([
    'nobody-named',
  ])
  expect(await codesOf(give(secretariat, { kind, email: 'secretariat@example.org' }))).toEqual([
    'not-to-oneself',
  ])
})

test('an administrator who was only invited, or begins later, does not let the last one go', async () => {
  const today = dayAt(new Date())
  const later = dayAt(new Date(Date.now() + 30 * 86_400_000))
  const own = await world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ id: string }>(
      `select id from identity.mandates where person = $1 and kind = 'administrator'`,
      [person('administrator')],
    )
    return rows[0]?.id
  })
  const end = () => codesOf(world.call(administrator, 'endMandate', { mandate: own, lastDay: today }))
  expect(await end()).toEqual(['last-administrator'])
  await world.call(administrator, 'invite', {
    ...{
      strategy: world.strategy,
      kind: 'administrator',
      email: 'second@example.org',
      name: { en: 'Second' },
    },
  })
  expect(await end()).toEqual(['last-administrator'])
  await give(administrator, { person: person('evaluator'), kind: 'administrator', from: later })
  expect(await end()).toEqual(['last-administrator'])
  await give(administrator, { person: person('approver'), kind: 'administrator' })
  expect(await end()).toEqual([])
})

test('an administrator registers a strategy and administers it; nobody else does either', async () => {
  const register = (who: Credential, code: string) =>
    world.call(who, 'registerStrategy', { code, name: { en: 'A further strategy' } }) as Promise<{
      strategy: string
    }>
  const { strategy } = await register(administrator, 'NS-2')
  const me = (await world.call(administrator, 'me')) as { mandates: { kind: string; strategy: unknown }[] }
  expect(JSON.stringify(me.mandates)).toContain(strategy)
  await expect(
    world.call(administrator, 'listPeople', { strategy }) as Promise<{ people: Person[] }>,
  ).resolves.toMatchObject({ people: [{ id: person('administrator') }] })
  await expect(register(administrator, 'NS-2')).rejects.toMatchObject({ constraint: 'one_strategy_per_code' })
  await expect(register(secretariat, 'NS-3')).rejects.toMatchObject({ answer: { status: 403 } })
  const past = (who: Credential, sql: string) =>
    world.database.as(who, 'identity', (tx) => tx.query(sql, [world.otherStrategy]))
  await expect(
    past(
      secretariat,
      `select identity.register_strategy($1, 'NS-4', 'x', null, gen_random_uuid(), gen_random_uuid(), '')`,
    ),
  ).rejects.toThrow(/only an administrator/)
  await expect(
    past(administrator, `insert into identity.strategies (code, name_en) select 'NS-5', $1::text`),
  ).rejects.toThrow(/row-level security/)
})
