import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import type { Credential } from '#kernel/database/session.ts'
import { usualPath } from '../rules/approval/the-usual-path.ts'
import { type StrategyWorld, strategyWorld } from '../testing/strategy-world.ts'
import type { StrategyRows } from './rows.ts'

let world: StrategyWorld
let step: string
let own: string
beforeAll(async () => {
  world = await strategyWorld('submitted')
  const nccia = world.offices.get('NCCIA') ?? ''
  const steps = usualPath.map((one) => ({
    ...{ ...one, province: null },
    office: one.kind === 'vetting' ? nccia : null,
  }))
  await world.call(world.as.secretariat, 'setApprovalPath', { strategy: world.strategy, steps })
  const { rows } = await world.database.asSuperuser((db) =>
    db.query<{ id: string; kind: string }>('select id, kind from strategy.path_steps order by position'),
  )
  const idOf = (kind: string) => rows.find((row) => row.kind === kind)?.id ?? ''
  step = idOf('vetting')
  own = idOf('concurrence')
  await world.call(world.as.secretariat, 'beginStep', {
    ...{ version: world.loaded.version, step: own, on: '2026-11-01' },
  })
})
afterAll(() => world.database.close())

const asked = (credential: Credential, query: string, values: readonly unknown[] = []) =>
  world.database.as<StrategyRows, readonly Record<string, unknown>[]>(
    credential,
    'strategy',
    async (tx) => (await tx.query<Record<string, unknown>>(query, values)).rows,
  )

const insert = (credential: Credential, what: string, at: string, office: string | null, byLetter = false) =>
  asked(
    credential,
    `insert into strategy.path_events (step, version, strategy, what, happened_on, due_on, words, office, by_letter,
        by_person, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, current_date, case when $4 = 'begun' then current_date end, 'x', $5, $6,
        case when $6 then null else (select kernel.person()) end, $7, '') returning id`,
    [at, world.loaded.version, world.strategy, what, office, byLetter, randomUUID()],
  )

test('everybody inside government reads steps and events; participants, strangers and visitors nothing', async () => {
  const outside: readonly MandateKind[] = ['participant']
  for (const kind of mandateKinds.filter((one) => !outside.includes(one))) {
    const seen = await asked(world.as[kind], 'select 1 from strategy.path_events')
    expect(seen.length, kind).toBe(1)
  }
  for (const credential of [world.as.participant, world.as['of another strategy'], world.visitor]) {
    for (const table of ['path_steps', 'path_events', 'path_papers'])
      expect(await asked(credential, `select 1 from strategy.${table}`), table).toEqual([])
  }
  expect(await world.count('strategy.path_steps')).toBe(5)
})

test('past the handlers, too, an answer is only of the office that answers for the step', async () => {
  const nccia = world.offices.get('NCCIA') ?? ''
  const fia = [...world.offices.values()].find((one) => one !== nccia) ?? ''
  const refused = { code: '42501' }
  await expect(insert(world.as['focal person'], 'done', step, fia)).rejects.toMatchObject(refused)
  await expect(insert(world.as['focal person'], 'done', own, nccia)).rejects.toMatchObject(refused)
  await expect(insert(world.as['focal person'], 'begun', step, nccia)).rejects.toMatchObject(refused)
  await expect(insert(world.as.secretariat, 'done', step, nccia)).rejects.toMatchObject(refused)
  await expect(insert(world.as.secretariat, 'done', step, fia, true)).rejects.toMatchObject(refused)
  await expect(insert(world.as.oversight, 'begun', own, null)).rejects.toMatchObject(refused)
  expect(await insert(world.as['focal person'], 'done', step, nccia)).toHaveLength(1)
  expect(await insert(world.as.secretariat, 'returned', step, nccia, true)).toHaveLength(1)
  expect(await insert(world.as.secretariat, 'done', own, null)).toHaveLength(1)
})

test('nobody changes or removes what happened', async () => {
  for (const table of ['path_steps', 'path_events', 'path_papers'])
    await expect(asked(world.as.both, `delete from strategy.${table}`), table).rejects.toMatchObject({
      code: '42501',
    })
  await expect(asked(world.as.both, `update strategy.path_events set words = 'y'`)).rejects.toMatchObject({
    code: '42501',
  })
})
