import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import { type ConsultationWorld, consultationWorld } from '../../testing/consultation-world.ts'

let world: ConsultationWorld
beforeAll(async () => {
  world = await consultationWorld()
})
afterAll(() => world.database.close())

const openRound = (more: object = {}) =>
  world.call(world.secretariat, 'openRound', {
    ...{ strategy: world.strategy, version: world.version, title: { en: 'A round', ur: 'ایک دور' } },
    ...{ opensOn: '2026-01-01', closesOn: '2026-01-31' },
    ...more,
  })
const rounds = async () =>
  (await world.call(world.secretariat, 'listRounds', { strategy: world.strategy })).rounds

test('a round takes part in its days only, and counts what is proposed and answered in it', async () => {
  const { round } = await openRound()
  const past = (await rounds()).find(({ id }) => id === round)
  expect(past).toMatchObject({ isOpen: false, opensOn: '2026-01-01', proposals: 0, answered: 0 })
  const civil = await world.person('participant', { sector: 'civil society' })
  await expect(world.propose(civil, 'PUB', { round })).rejects.toThrow(Refusal)
  await world.propose(civil, 'PUB')
  expect((await rounds()).find(({ id }) => id === world.round)).toMatchObject({ isOpen: true, proposals: 1 })
})

test('a round does not close before it opens', async () => {
  await expect(openRound({ closesOn: '2025-12-31' })).rejects.toMatchObject({
    constraint: 'a_round_closes_after_it_opens',
  })
  expect(await openRound({ closesOn: '2026-01-01' })).toHaveProperty('round')
})

test('a round is opened on a version in consultation only, and on one of the strategy', async () => {
  const setStatus = (status: string) =>
    world.database.asSuperuser(async (db) => {
      await db.query(`set session_replication_role = 'replica'`)
      await db.query('update strategy.versions set status = $2 where id = $1', [world.version, status])
      await db.query(`set session_replication_role = 'origin'`)
    })
  await setStatus('draft')
  await expect(openRound()).rejects.toThrow('version-not-in-consultation')
  await setStatus('in consultation')
  await expect(openRound({ version: world.round })).rejects.toThrow('not found')
})

test('a title that cannot be stored is refused, not an error of ours', async () => {
  await expect(openRound({ title: { en: 'a\u0000b', ur: 'x' } })).rejects.toThrow('invalid-input')
  await expect(openRound({ title: { en: ' ', ur: 'x' } })).rejects.toThrow('invalid-input')
})

test('a round is closed by its own secretariat only, and a closing that did not happen leaves no entry', async () => {
  const { round } = await openRound({ closesOn: '2099-12-31' })
  const guest = await world.person('participant', { sector: 'justice' })
  await world.database.asSuperuser((db) =>
    db.query(
      `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
       select $1, id, 'secretariat', gen_random_uuid(), '' from identity.strategies where code = 'OTHER'`,
      [guest.id],
    ),
  )
  const closings = () =>
    world.count(`ledger.entries where act = 'consultation.closeRound' and subject = $1`, [round])
  await expect(world.call(guest, 'closeRound', { round })).rejects.toThrow(NotFound)
  expect(await closings()).toBe(0)
  expect(await world.count('consultation.rounds where id = $1 and closed_at is null', [round])).toBe(1)
  await world.call(world.secretariat, 'closeRound', { round })
  expect(await closings()).toBe(1)
})
