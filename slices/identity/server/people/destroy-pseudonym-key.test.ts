import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import type { Credential } from '#kernel/database/session.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { takeIn } from '#kernel/ledger/sequencer.ts'
import { verifyLedger } from '#kernel/ledger/verify.ts'
import { type ExampleWorld, exampleWorld } from '../../testing/example-world.ts'

let world: ExampleWorld
let administrator: Credential
let oversight: Credential
beforeAll(async () => {
  world = await exampleWorld()
  administrator = await world.signedIn('administrator')
  oversight = await world.signedIn('oversight')
})
afterAll(() => world.database.close())

const signer = signerFrom('sutoon.ledger/test', Buffer.alloc(32, 7))
const person = (mailbox: string) => world.people.get(mailbox) ?? ''
const ask = (who: Credential, whom: string) =>
  world.call(who, 'askToDestroyKey', { person: whom, reason: 'Asked to be forgotten after leaving.' })
const forget = (who: Credential, whom: string) => world.call(who, 'destroyPseudonymKey', { person: whom })

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
  return []
}

const pseudonymOf = (whom: string) =>
  world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ actor: string | null }>('select ledger.pseudonym_of($1) as actor', [
      whom,
    ])
    return rows[0]?.actor ?? null
  })
const entriesOf = (actor: string | null) =>
  world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ id: string }>('select id from ledger.entries where actor = $1', [actor])
    return rows.map(({ id }) => id)
  })
const endMandatesOf = (whom: string) =>
  world.database.asSuperuser((db) =>
    db.query(
      `update identity.mandates set holds_from = '2026-01-01', holds_until = current_date - 1 where person = $1`,
      [whom],
    ),
  )

test('a person whose key was destroyed has no name in the ledger, which verifies as before', async () => {
  const evaluator = person('evaluator')
  await world.call(await world.signedIn('evaluator'), 'createAccessToken', { name: 'report' })
  const pseudonym = await pseudonymOf(evaluator)
  const entries = await entriesOf(pseudonym)
  expect(entries.length).toBeGreaterThan(0)
  expect(await codesOf(ask(administrator, evaluator))).toEqual(['holds-a-mandate'])
  await endMandatesOf(evaluator)
  expect(await codesOf(forget(oversight, evaluator))).toEqual(['nobody-asked'])
  expect(await codesOf(ask(administrator, evaluator))).toEqual([])
  await expect(ask(administrator, evaluator)).rejects.toMatchObject({
    constraint: 'one_open_request_for_a_key',
  })
  expect(await codesOf(forget(administrator, evaluator))).toEqual(['needs-a-second-person'])
  expect(await pseudonymOf(evaluator)).toBe(pseudonym)
  expect(await codesOf(forget(oversight, evaluator))).toEqual([])
  expect(await pseudonymOf(evaluator)).toBeNull()
  expect(await entriesOf(pseudonym)).toEqual(entries)
  const report = await world.database.asSuperuser(async (db) => {
    await takeIn(db, signer)
    return verifyLedger(db, { trusted: [signer] })
  })
  expect(report.faults).toEqual([])
  expect(report).toMatchObject({ isSound: true })
  expect(report.size).toBeGreaterThan(entries.length)
  expect(await codesOf(ask(administrator, evaluator))).toEqual([])
  expect(await codesOf(forget(oversight, evaluator))).toEqual(['nothing-to-destroy'])
})

test('the act is recorded with its reason, and its entry does not say who was forgotten', async () => {
  const { rows } = await world.database.asSuperuser((db) =>
    db.query<{ subject: string; person: string; reason: string; actor: string }>(
      `select e.subject, e.actor, f.person, f.reason from identity.forgettings f
         join ledger.entries e on e.id = f.ledger_entry where e.act = 'identity.destroyPseudonymKey'`,
    ),
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    person: person('evaluator'),
    reason: 'Asked to be forgotten after leaving.',
    actor: await pseudonymOf(person('oversight')),
  })
  expect(rows[0]?.subject).not.toContain(person('evaluator'))
})

test('nobody forgets themselves or somebody who is not there, and only administrators forget', async () => {
  expect(await codesOf(forget(administrator, person('administrator')))).toEqual(['not-of-oneself'])
  await expect(forget(administrator, '00000000-0000-4000-8000-00000000dead')).rejects.toBeInstanceOf(NotFound)
  const secretariat = await world.signedIn('secretariat')
  await expect(forget(secretariat, person('evaluator'))).rejects.toMatchObject({ answer: { status: 403 } })
  const past = (who: Credential, call: string, whom: string) =>
    world.database.as(who, 'identity', (tx) => tx.query(`select ${call}($1)`, [whom]))
  const own = 'identity.destroy_pseudonym_key'
  await expect(past(secretariat, own, person('evaluator'))).rejects.toThrow(/only an administrator/)
  await expect(past(administrator, own, person('administrator'))).rejects.toThrow(/only an administrator/)
  await expect(past(administrator, 'ledger.destroy_pseudonym_key', person('evaluator'))).rejects.toThrow(
    /permission denied/,
  )
})

test('only who answers for every strategy in which the person ever was asks or confirms', async () => {
  const guest = person('approver')
  await endMandatesOf(guest)
  await world.database.asSuperuser((db) =>
    db.query(
      `insert into identity.mandates (person, strategy, kind, holds_from, holds_until, ledger_entry, ledger_salt)
       values ($1, $2, 'oversight', '2026-01-01', current_date - 1, gen_random_uuid(), '')`,
      [guest, world.otherStrategy],
    ),
  )
  expect(await codesOf(ask(administrator, guest))).toEqual(['not-all-their-strategies'])
  expect(await codesOf(forget(oversight, guest))).toEqual(['not-all-their-strategies'])
  const make = (whom: string, kind: string) =>
    world.database.asSuperuser((db) =>
      db.query(
        `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
         values ($1, $2, $3, gen_random_uuid(), '')`,
        [whom, world.otherStrategy, kind],
      ),
    )
  await make(person('administrator'), 'administrator')
  expect(await codesOf(ask(await world.signedIn('administrator'), guest))).toEqual(['nobody-could-confirm'])
  await make(person('oversight'), 'oversight')
  expect(await codesOf(ask(await world.signedIn('administrator'), guest))).toEqual([])
})

test('the list says to administrators alone whose key they can destroy, and why not', async () => {
  const keysFor = async (who: Credential) => {
    const { people } = (await world.call(who, 'listPeople', { strategy: world.strategy })) as {
      people: { id: string; destroyKey: { ok: boolean; because: { en: string } | null } | null }[]
    }
    return new Map(people.map(({ id, destroyKey }) => [id, destroyKey]))
  }
  const keys = await keysFor(administrator)
  expect(keys.get(person('evaluator'))?.because?.en).toContain('You asked for this yourself')
  expect(keys.get(person('verifier'))?.because?.en).toContain('still holds a mandate')
  expect(keys.get(person('approver'))?.because?.en).toContain('You asked for this yourself')
  expect(keys.get(person('administrator'))?.because?.en).toContain('their own key')
  const seen = await keysFor(await world.signedIn('secretariat'))
  expect(seen.get(person('approver'))).toBeNull()
})
