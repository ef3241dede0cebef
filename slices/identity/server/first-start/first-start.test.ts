import { dayAt } from '#kernel/pure/calendar.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { type Credential, visitor } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { actOptions, signIn } from '../../testing/example-world.ts'
import { createTokenAs } from '../accounts/create-token-as.ts'
import { served } from '../handlers.ts'
import { sha256Of } from '../secrets.ts'
import { findWorkspace, nameWorkspace, newSetupLink } from './workspace.ts'

let database: TestDatabase
const console: Credential = { kind: 'machine', name: 'command line' }
beforeAll(async () => {
  database = await testDatabase()
  await database.as<IdentityRows, void>(console, 'identity', (tx) =>
    nameWorkspace(tx, { example: null, name: { en: 'Fresh', ur: 'نیا' }, host: '' }),
  )
})
afterAll(() => database.close())

const setupLink = () => database.as<IdentityRows, string | null>(console, 'identity', newSetupLink)

const call = (credential: Credential, act: keyof typeof identity.acts, input: object) =>
  carryOut(actOptions(database), identity, act, served.handlers[act] as never, credential, { ...input })

const enter = (token: string, password = 'three quiet lamps') =>
  call(visitor, 'firstAdministrator', {
    token,
    password,
    displayName: 'منتظم',
    email: 'First.Administrator@example.org',
    host: 'The secretariat',
  }) as Promise<{ person: string; strategy: string }>

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
  return []
}

test('the link of the console opens the first administrator once, and a later start prints none', async () => {
  const former = await setupLink()
  const link = await setupLink()
  expect(await codesOf(enter(former ?? ''))).toEqual(['link-not-open'])
  expect(await codesOf(enter(link ?? '', 'password1234'))).toEqual(['password-common'])
  const { person, strategy } = await enter(link ?? '')
  expect(await codesOf(enter(link ?? ''))).toEqual(['link-not-open'])
  expect(await setupLink()).toBeNull()
  const administrator = await signIn(database, person)
  expect(await call(administrator, 'me', {})).toMatchObject({
    person: { id: person, displayName: 'منتظم', email: 'first.administrator@example.org' },
    workspace: { example: null, host: 'The secretariat' },
    mandates: [{ kind: 'administrator', strategy, office: null }],
    strategies: [{ id: strategy, name: { en: 'National strategy against organised crime' } }],
  })
})

test('what the first administrator may do at the first moment cannot be done later by the same person', async () => {
  const { rows } = await database.asSuperuser((db) =>
    db.query<{ used_by: string }>('select used_by from identity.setup_links where used_by is not null'),
  )
  const person = rows[0]?.used_by ?? ''
  const again = database.as(await signIn(database, person), 'identity', (tx) =>
    tx.query(
      `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
       select $1, id, 'administrator', gen_random_uuid(), '' from identity.strategies`,
      [person],
    ),
  )
  await expect(again).rejects.toThrow(/row-level security/)
})

test('the last administrator stays until there is another', async () => {
  const { rows } = await database.asSuperuser((db) =>
    db.query<{ id: string; person: string }>(
      `select id, person from identity.mandates where kind = 'administrator'`,
    ),
  )
  const only = rows[0] ?? { id: '', person: '' }
  const administrator = await signIn(database, only.person)
  const lastDay = dayAt(new Date(Date.now() + 86_400_000))
  const end = () => codesOf(call(administrator, 'endMandate', { mandate: only.id, lastDay }))
  expect(await end()).toEqual(['last-administrator'])
})

test('the console makes a token for somebody who has an account, and for nobody else', async () => {
  const make = (email: string) =>
    database.as<IdentityRows, { secret: string } | null>(console, 'identity', (tx) =>
      createTokenAs(tx, { email, name: 'report', scopes: ['read'], days: 30 }),
    )
  expect(await make('nobody@example.org')).toBeNull()
  const made = await make('FIRST.administrator@example.org')
  const me = await call({ kind: 'access token', sha256: sha256Of(made?.secret ?? '') }, 'me', {})
  expect(me).toMatchObject({ person: { email: 'first.administrator@example.org' } })
})

test('a workspace says whose it is from its first start on', async () => {
  expect(await database.as(visitor, 'identity', findWorkspace)).toMatchObject({ example: null })
  expect(await call(visitor, 'me', {})).toMatchObject({ person: null, mandates: [], strategies: [] })
})
