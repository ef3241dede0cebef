import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type StrategyWorld, strategyWorld } from '../testing/strategy-world.ts'
import type { StrategyRows } from './rows.ts'

let world: StrategyWorld
let change: string
beforeAll(async () => {
  world = await strategyWorld('submitted')
  const { version } = world.loaded
  await world.call(world.as['approving authority'], 'approveVersion', {
    ...{ version, instrument: 'Decision', number: '1', dated: '2027-01-04' },
  })
  const { nodes } = (await world.call(world.as.secretariat, 'readVersion', { version })) as {
    nodes: { lineage: string }[]
  }
  ;({ change } = await world.call(world.as.both, 'proposeChange', {
    ...{ strategy: world.strategy, title: { en: 'A change' }, what: 'x', why: 'y' },
    lineages: [nodes[0]?.lineage],
  }))
  await world.call(world.as.secretariat, 'reviewChange', { change, verdict: 'supports', reason: 'z' })
})
afterAll(() => world.database.close())

const tables = [
  'changes',
  'change_nodes',
  'change_reviews',
  'change_decisions',
  'closures',
  'target_closures',
] as const
const asked = (credential: Credential, query: string, values: readonly unknown[] = []) =>
  world.database.as<StrategyRows, readonly Record<string, unknown>[]>(
    credential,
    'strategy',
    async (tx) => (await tx.query<Record<string, unknown>>(query, values)).rows,
  )
const decide = (credential: Credential, byLetter: boolean) =>
  asked(
    credential,
    `insert into strategy.change_decisions (change, strategy, decision, instrument, instrument_number, dated, reason,
        by_letter, proposed_by, reviewed_by, decided_by, ledger_entry, ledger_salt)
     select c.id, c.strategy, 'rejected', 'x', '1', current_date, 'x', $2, c.proposed_by, r.reviewed_by,
        case when $2 then null else (select kernel.person()) end, $3, ''
       from strategy.changes c join strategy.change_reviews r on r.change = c.id where c.id = $1 returning change`,
    [change, byLetter, randomUUID()],
  )

test('everybody inside government reads what was proposed and said; participants, strangers and visitors nothing', async () => {
  const outside: readonly MandateKind[] = ['participant']
  for (const kind of mandateKinds.filter((one) => !outside.includes(one)))
    expect(await asked(world.as[kind], 'select 1 from strategy.change_reviews'), kind).toHaveLength(1)
  for (const credential of [world.as.participant, world.as['of another strategy'], world.visitor])
    for (const table of tables)
      expect(await asked(credential, `select 1 from strategy.${table}`), table).toEqual([])
  expect(await world.count('strategy.changes')).toBe(1)
})

test('past the handlers, too, three people are needed, and each writes in the own name', async () => {
  await expect(decide(world.as.both, false)).rejects.toMatchObject({
    constraint: 'deciding_a_change_needs_a_third_person',
  })
  await expect(decide(world.as.secretariat, false)).rejects.toMatchObject({ code: '42501' })
  await expect(decide(world.as['approving authority'], true)).rejects.toMatchObject({ code: '42501' })
  const own = asked(
    world.as.both,
    `insert into strategy.change_reviews (change, strategy, verdict, reason, proposed_by, reviewed_by, ledger_entry, ledger_salt)
     select id, strategy, 'supports', 'x', proposed_by, proposed_by, $2, '' from strategy.changes where id = $1`,
    [change, randomUUID()],
  )
  await expect(own).rejects.toMatchObject({ constraint: 'reviewing_a_change_needs_another_person' })
  // The proposer is not hidden by leaving the name out.
  const nameless = asked(
    world.as.both,
    `insert into strategy.change_reviews (change, strategy, verdict, reason, proposed_by, reviewed_by, ledger_entry, ledger_salt)
     select id, strategy, 'supports', 'x', null, proposed_by, $2, '' from strategy.changes where id = $1`,
    [change, randomUUID()],
  )
  await expect(nameless).rejects.toMatchObject({ code: '42501' })
  expect(await decide(world.as['approving authority'], false)).toHaveLength(1)
})

test('nobody changes or removes what was proposed, said or decided', async () => {
  for (const table of tables) {
    const refused = { code: '42501' }
    await expect(asked(world.as.both, `delete from strategy.${table}`), table).rejects.toMatchObject(refused)
    const changed = asked(world.as.both, `update strategy.${table} set strategy = strategy`)
    await expect(changed, table).rejects.toMatchObject(refused)
  }
})
