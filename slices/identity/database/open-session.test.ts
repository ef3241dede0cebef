import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Credential, Session } from '#kernel/database/session.ts'
import { sha256Of } from '../server/secrets.ts'
import { type ExampleWorld, exampleWorld, signIn } from '../testing/example-world.ts'

let world: ExampleWorld
beforeAll(async () => {
  world = await exampleWorld()
})
afterAll(() => world.database.close())

interface Seen {
  readonly session: Session
  readonly person: string | null
  readonly machine: string | null
  readonly focal: string[]
  readonly offices: string[]
  readonly strategies: string[]
}

const seenBy = (credential: Credential): Promise<Seen> =>
  world.database.as(credential, 'identity', async (tx, session) => {
    const { rows } = await tx.query<Omit<Seen, 'session'>>(
      `select kernel.person() as person, kernel.machine() as machine, kernel.mandated('focal person') as focal,
              kernel.offices() as offices, kernel.strategies() as strategies`,
    )
    const [row] = rows
    if (row === undefined) throw new Error('no row')
    return { session, ...row }
  })

const giveMandate = (columns: Record<string, unknown>) =>
  world.database.asSuperuser((db) =>
    db.query(
      `insert into identity.mandates (person, strategy, kind, office, charge, holds_from, holds_until, ledger_entry, ledger_salt)
       values ($1, $2, $3, $4, $5, current_date + $6::int, current_date + $7::int, gen_random_uuid(), '')`,
      [
        columns.person,
        columns.strategy,
        columns.kind,
        columns.office ?? null,
        columns.charge ?? 'substantive',
        columns.from ?? 0,
        columns.until ?? null,
      ],
    ),
  )

test('a focal person acts for their strategy and office, by the settings that policies read', async () => {
  const seen = await seenBy(await world.signedIn('focal-person.nccia'))
  const office = world.offices.get('NCCIA')
  expect(seen.session.mandates).toEqual([{ kind: 'focal person', strategy: world.strategy, office }])
  expect(seen.person).toBe(world.people.get('focal-person.nccia'))
  expect(seen).toMatchObject({ machine: null, focal: [world.strategy], offices: [office] })
  expect(seen.strategies).toEqual([world.strategy])
})

test('a token that nobody was given is a public visitor', async () => {
  const seen = await seenBy({ kind: 'session', token: 'a'.repeat(32) })
  expect(seen).toMatchObject({
    person: null,
    machine: 'public visitor',
    focal: [],
    offices: [],
    strategies: [],
  })
})

test('an expired sign-in is a public visitor', async () => {
  const person = world.people.get('secretariat') ?? ''
  expect((await seenBy(await signIn(world.database, person, -1))).person).toBeNull()
  expect((await seenBy(await signIn(world.database, person, 60))).person).toBe(person)
})

test('an expired mandate and one that has not begun count for nothing', async () => {
  const person = world.people.get('oversight') ?? ''
  const before = await seenBy(await signIn(world.database, person))
  await giveMandate({ person, strategy: world.otherStrategy, kind: 'secretariat', from: -9, until: -1 })
  await giveMandate({ person, strategy: world.otherStrategy, kind: 'approver', from: 1 })
  const after = await seenBy(await signIn(world.database, person))
  expect(after.session.mandates).toEqual(before.session.mandates)
  await giveMandate({ person, strategy: world.otherStrategy, kind: 'verifier', from: -9, until: 0 })
  const control = await seenBy(await signIn(world.database, person))
  expect(control.session.mandates.map(({ kind }) => kind).sort()).toEqual(['oversight', 'verifier'])
})

test('acting and additional charge count like a substantive one', async () => {
  const person = world.people.get('verifier') ?? ''
  const moi = world.offices.get('MOI')
  const fia = world.offices.get('FIA')
  await giveMandate({ person, strategy: world.strategy, kind: 'focal person', office: moi, charge: 'acting' })
  await giveMandate({
    person,
    strategy: world.strategy,
    kind: 'focal person',
    office: fia,
    charge: 'additional',
  })
  const seen = await seenBy(await signIn(world.database, person))
  expect([...seen.offices].sort()).toEqual([moi, fia].sort())
})

test('a focal person of an office that ended acts for nobody', async () => {
  const person = world.people.get('evaluator') ?? ''
  const ended = world.offices.get('FIA-CCW')
  await giveMandate({ person, strategy: world.strategy, kind: 'focal person', office: ended })
  const seen = await seenBy(await signIn(world.database, person))
  expect(seen.offices).toEqual([])
  expect(seen.session.mandates.map(({ kind }) => kind)).toEqual(['evaluator'])
})

test('a token that may only read cannot write, whatever the code says', async () => {
  const secretariat = await world.signedIn('secretariat')
  const make = async (scopes: string[]) => {
    const made = (await world.call(secretariat, 'createAccessToken', { name: 'report', scopes })) as {
      secret: string
    }
    return { kind: 'access token', sha256: sha256Of(made.secret) } as const
  }
  const write = (credential: Credential) =>
    world.database.as(credential, 'identity', (tx) =>
      tx.query(`insert into identity.people (name_en) values ('A role')`),
    )
  const reading = await make(['read'])
  expect((await seenBy(reading)).session.scopes).toEqual(['read'])
  await expect(write(reading)).rejects.toThrow(/read-only transaction/)
  expect((await write(await make(['read', 'write']))).rowCount).toBe(1)
})

test('a revoked or expired token is a public visitor', async () => {
  const secretariat = await world.signedIn('secretariat')
  const made = (await world.call(secretariat, 'createAccessToken', { name: 'import' })) as {
    secret: string
    accessToken: string
  }
  const credential = { kind: 'access token', sha256: sha256Of(made.secret) } as const
  expect((await seenBy(credential)).person).toBe(world.people.get('secretariat'))
  await world.call(secretariat, 'revokeAccessToken', { accessToken: made.accessToken })
  expect((await seenBy(credential)).person).toBeNull()
})

test('every sign-in leaves one entry in the ledger', async () => {
  const count = async () => {
    const { rows } = await world.database.asSuperuser((db) =>
      db.query<{ n: number }>(`select count(*)::int as n from ledger.entries where act = 'signed in'`),
    )
    return rows[0]?.n ?? 0
  }
  const before = await count()
  await world.signedIn('secretariat')
  expect(await count()).toBe(before + 1)
})

test('among two thousand sign-ins and mandates a session is found by its index, and so are its mandates', async () => {
  await world.database.asSuperuser(async (db) => {
    await db.query(`
      with someone as (insert into identity.people (name_en) select 'Seat ' || n from generate_series(1, 2000) n returning id),
      address as (insert into identity.email_addresses (person, email) select id, id || '@example.org' from someone),
      account as (insert into sign_in."user" ("id", "name", "email", "emailVerified") select id, 'Seat', id || '@example.org', true from someone),
      mandate as (insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
        select id, '${world.strategy}', 'participant', gen_random_uuid(), '' from someone)
      insert into sign_in."session" ("token", "userId", "expiresAt", "updatedAt")
        select replace(id::text, '-', ''), id, now() + interval '1 hour', now() from someone`)
    await db.query('analyze')
  })
  const planOf = (query: string) =>
    world.database.asSuperuser(async (db) =>
      (await db.query<{ 'QUERY PLAN': string }>(`explain ${query}`)).rows
        .map((row) => row['QUERY PLAN'])
        .join('\n'),
    )
  const bySession = await planOf(`select "userId" from sign_in."session" where "token" = 'a'`)
  const byPerson = await planOf(`select kind from identity.mandates where person = '${world.strategy}'`)
  for (const plan of [bySession, byPerson]) expect(plan).toMatch(/Index/)
  // The control: without an index the plan says so.
  expect(await planOf(`select id from identity.people where name_en = 'Seat 1'`)).toMatch(/Seq Scan/)
})
