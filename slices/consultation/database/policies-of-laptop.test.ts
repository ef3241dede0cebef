import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../testing/consultation-world.ts'
import { packed } from '../testing/laptop-world.ts'
import type { ConsultationRows } from './rows.ts'

let world: ConsultationWorld
let participant: Person
let stranger: Person
let proposal: string
beforeAll(async () => {
  world = await consultationWorld()
  participant = await world.person('participant', { sector: 'justice' })
  stranger = await world.person('secretariat', { strategy: world.otherStrategy })
  proposal = await world.propose(participant, 'PUB')
  const other = await world.person('participant', { sector: 'civil society' })
  await world.call(other, 'takePosition', { proposal, position: 'disagree' })
  await packed(world)
})
afterAll(() => world.database.close())

const as = <T>(who: Person, work: (tx: Transaction<ConsultationRows>) => Promise<T>): Promise<T> =>
  world.database.as<ConsultationRows, T>(who.credential, 'consultation', work)
const carried = (who: Person, table: string) =>
  as(who, async (tx) => {
    const { rows } = await tx.query<{ row: Record<string, unknown> }>(
      'select r as row from consultation.rows_carried($1, $2, $3::uuid[]) r',
      [table, 'proposal', [proposal]],
    )
    return rows.map(({ row }) => row)
  })
const said = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => String(error),
  )

test('everybody with a mandate sees that a round is away, and nobody else', async () => {
  const seen = (who: Person) =>
    as(who, (tx) => tx.db.selectFrom('consultation.round_packages').select('id').execute())
  expect(await seen(participant)).toHaveLength(1)
  expect(await seen(stranger)).toEqual([])
  expect(await world.count('consultation.round_packages')).toBe(1)
})

test('at home the carrier shows the secretariat that a position stands, and never which', async () => {
  const [row, ...more] = await carried(world.secretariat, 'positions')
  expect(more).toEqual([])
  expect(row).toHaveProperty('taken_at')
  expect(row).not.toHaveProperty('position')
  expect(await world.count("consultation.positions where position = 'disagree'")).toBe(1)
  expect(await carried(stranger, 'positions')).toEqual([])
  expect(await said(carried(participant, 'positions'))).toContain('only the secretariat')
})

test('a table that does not travel is not carried, whoever asks', async () => {
  for (const table of ['nominees_at_risk', 'tallies', 'answer_claims', 'no_such_table'])
    expect(await said(carried(world.secretariat, table))).toContain('do not travel')
})

test('rows are written with a homecoming of the same transaction only', async () => {
  const bring = (who: Person) =>
    as(who, (tx) => tx.query('select consultation.bring_rows($1, $2::jsonb)', ['positions', '[]']))
  const replace = (who: Person) =>
    as(who, (tx) =>
      tx.query('select consultation.replace_rows($1, $2::text[], $3::jsonb)', [
        'positions',
        ['proposal'],
        '[]',
      ]),
    )
  const number = (who: Person) => as(who, (tx) => tx.query('select consultation.number_from(5000)'))
  for (const work of [bring, replace, number]) {
    expect(await said(work(world.secretariat))).toContain('with a homecoming only')
    expect(await said(work(participant))).toContain('with a homecoming only')
  }
})

const spoken = (more: object = {}) => ({
  ...{ id: randomUUID(), act_entry: randomUUID(), act: 'consultation.proposeAmendment', subject: proposal },
  ...{ their_reference: 'none', our_reference: 'Laptop', dated: '2026-11-02', signatory: 'a seat' },
  ...{
    medium: 'spoken',
    scan: 'a'.repeat(64),
    entered_for: [world.strategy],
    entered_by: world.secretariat.id,
  },
  ...{ entered_at: '2026-11-02T10:00:00Z', ledger_entry: randomUUID(), ledger_salt: '\\x00', ...more },
})
const brings = (who: Person, row: object) =>
  said(
    world.database.as(who.credential, 'correspondence', (tx) =>
      tx.query('select correspondence.bring_acts_by_letter($1::json, $2::json)', [
        JSON.stringify([row]),
        '[]',
      ]),
    ),
  )

test('an act by letter comes home only where a ledger known here holds both its entries', async () => {
  const known = spoken()
  const half = spoken()
  const letter = spoken({ medium: 'letter' })
  const elsewhere = spoken({ entered_for: [world.otherStrategy] })
  const entries = [known, letter, elsewhere].flatMap((row) => [row.act_entry, row.ledger_entry])
  await world.database.asSuperuser(async (db) => {
    await db.query(
      `insert into ledger.known_ledgers (vkey, origin, entry) select 'key', 'laptop', id from ledger.entries limit 1`,
    )
    await db.query(
      `insert into ledger.known_leaves (vkey, index, entry, hash)
       select 'key', n - 1, entry, decode(repeat('00', 32), 'hex')
         from unnest($1::uuid[]) with ordinality as e (entry, n)`,
      [[...entries, half.act_entry]],
    )
  })
  for (const row of [spoken(), half, letter, elsewhere])
    expect(await brings(world.secretariat, row)).toContain('only what a known laptop recorded')
  expect(await brings(participant, known)).toContain('only what a known laptop recorded')
  expect(await brings(stranger, known)).toContain('only what a known laptop recorded')
  expect(await world.count('correspondence.acts_by_letter')).toBe(0)
  expect(await brings(world.secretariat, known)).toBe('done')
  expect(await world.count('correspondence.acts_by_letter')).toBe(1)
})

test('at home nobody is let in at the door, and no slice enters walk-ins itself', async () => {
  const nobody = [randomUUID(), 'x', null, 'x@example.org', null, randomUUID(), Buffer.alloc(0), 'hash']
  const admits = (who: Person) =>
    as(who, (tx) =>
      tx.query('select consultation.admit_at_door($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        ...[world.round, ...nobody],
      ]),
    )
  const enters = (slice: 'consultation' | 'identity') =>
    world.database.as(world.secretariat.credential, slice, (tx) =>
      tx.query(`select identity.enter_walk_in($1, 'x', null, 'x@example.org', null, $2, $1, '', 'hash')`, [
        ...[randomUUID(), world.strategy],
      ]),
    )
  for (const who of [world.secretariat, participant])
    expect(await said(admits(who))).toContain('only whoever runs this workshop')
  expect(await said(enters('consultation'))).toContain('permission denied')
  expect(await said(enters('identity'))).toContain('permission denied')
  expect(await world.count(`identity.email_addresses where email = 'x@example.org'`)).toBe(0)
})

test('a participant packs nothing, merges nothing and calls nothing off', async () => {
  const { round } = world
  for (const act of ['packRound', 'callOffLaptop', 'packReturn'] as const)
    expect(await said(world.call(participant, act, { round }))).toContain('not-allowed')
  expect(await said(world.call(stranger, 'callOffLaptop', { round }))).toContain('not found')
})
