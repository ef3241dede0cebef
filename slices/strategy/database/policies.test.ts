import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import type { Credential } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type StrategyWorld, strategyWorld } from '../testing/strategy-world.ts'
import type { StrategyRows } from './rows.ts'

let world: StrategyWorld
let version: string
beforeAll(async () => {
  world = await strategyWorld()
  version = world.loaded.version
  // One node of each level: the example holds none of the narrower ones.
  await world.database.asSuperuser(async (db) => {
    const narrow = async (code: string, level: string) => {
      await db.query(
        'update strategy.field_texts set level = $3 where node in (select id from strategy.nodes where version = $1 and code = $2)',
        [version, code, level],
      )
      await db.query('update strategy.nodes set level = $3 where version = $1 and code = $2', [
        version,
        code,
        level,
      ])
    }
    await narrow('PRV-1.1', 'partners')
    await narrow('PRV-1.2', 'government')
    await narrow('PRV-1.3', 'restricted annex')
    const title = `field = 'title' and node = (select id from strategy.nodes where version = $1 and code = 'PRV-1.4')`
    await db.query(`update strategy.field_texts set level = 'restricted annex' where ${title}`, [version])
  })
})
afterAll(() => world.database.close())

const whole: readonly MandateKind[] = ['secretariat', 'approving authority', 'oversight']
const inside: readonly MandateKind[] = ['administrator', 'evaluator', 'focal person', 'verifier', 'approver']

const asked = async (credential: Credential, query: string, values: readonly unknown[] = []) => {
  const { rows } = await world.database.as<StrategyRows, { rows: Record<string, never>[] }>(
    credential,
    'strategy',
    (tx) => tx.query(query, values),
  )
  return rows
}
const codesSeenBy = async (credential: Credential) =>
  (
    await asked(
      credential,
      `select code from strategy.nodes where version = $1 and code like 'PRV-1._' order by code`,
      [version],
    )
  ).map(({ code }) => code)
const titleSeenBy = (credential: Credential, code: string) =>
  asked(
    credential,
    `select t.text from strategy.field_texts t join strategy.nodes n on n.id = t.node
      where n.version = $1 and n.code = $2 and t.field = 'title'`,
    [version, code],
  )

const tables = [
  'versions',
  'nodes',
  'field_texts',
  'activities',
  'activity_partners',
  'activity_terms',
  'terms',
  'imports',
  'imported_rows',
  'provenance',
] as const

describe('a draft', () => {
  test.each(whole)('the %s reads all of it, the restricted annex included', async (kind) => {
    expect(await codesSeenBy(world.as[kind])).toContain('PRV-1.3')
    expect(await titleSeenBy(world.as[kind], 'PRV-1.4')).toHaveLength(2)
    expect(await asked(world.as[kind], 'select 1 from strategy.imported_rows limit 1')).toHaveLength(1)
  })

  test.each(inside)('the %s reads it without the restricted annex', async (kind) => {
    const codes = await codesSeenBy(world.as[kind])
    expect(codes).toContain('PRV-1.1')
    expect(codes).toContain('PRV-1.2')
    expect(codes).not.toContain('PRV-1.3')
    expect(codes).toContain('PRV-1.4')
    expect(await titleSeenBy(world.as[kind], 'PRV-1.4')).toEqual([])
    expect(await asked(world.as[kind], 'select 1 from strategy.imported_rows limit 1')).toEqual([])
    expect(await world.count('strategy.imported_rows')).toBeGreaterThan(0)
    for (const table of ['activities', 'provenance', 'activity_terms']) {
      const query = `select 1 from strategy.${table} t join strategy.nodes n on n.id = t.node where n.code = $1`
      expect(await asked(world.as[kind], query, ['PRV-1.3'])).toEqual([])
      const direct = `select 1 from strategy.${table} where node_level = 'restricted annex'`
      expect(await asked(world.as[kind], direct)).toEqual([])
      expect(await asked(world.as.secretariat, direct)).not.toEqual([])
    }
  })

  test('a participant reads nothing of it', async () => {
    expect(await codesSeenBy(world.as.participant)).toEqual([])
    expect(await asked(world.as.participant, 'select 1 from strategy.versions')).toEqual([])
    expect(await world.count('strategy.versions')).toBeGreaterThan(0)
  })

  test.each(tables)('a visitor, and a secretariat of another strategy, read nothing of %s', async (table) => {
    expect(await asked(world.visitor, `select 1 from strategy.${table} limit 1`)).toEqual([])
    expect(await asked(world.as['of another strategy'], `select 1 from strategy.${table} limit 1`)).toEqual(
      [],
    )
    expect(await world.count(`strategy.${table}`)).toBeGreaterThan(0)
  })

  test.each(mandateKinds.filter((kind) => kind !== 'secretariat'))(
    'the %s writes no text of it',
    async (kind) => {
      const written = asked(
        world.as[kind],
        `update strategy.field_texts set text = 'X' where version = $1 returning node`,
        [version],
      )
      expect(await written.catch(() => [])).toEqual([])
      const inserted = asked(
        world.as[kind],
        `insert into strategy.nodes (version, strategy, kind, code, position) values ($1, $2, 'pillar', 'ZZZ', 1) returning id`,
        [version, world.strategy],
      )
      await expect(inserted).rejects.toMatchObject({ code: '42501' })
    },
  )

  test('the secretariat writes in it, and in nothing but a draft', async () => {
    const write = (tx: Transaction<StrategyRows>) =>
      tx.query(`update strategy.field_texts set text = text where version = $1 returning node`, [version])
    const { rows } = await world.database.as<StrategyRows, { rows: unknown[] }>(
      world.as.secretariat,
      'strategy',
      write,
    )
    expect(rows.length).toBeGreaterThan(100)
    await world.database.asSuperuser((db) =>
      db.query(`update strategy.versions set status = 'in consultation' where id = $1`, [version]),
    )
    const after = await world.database.as<StrategyRows, { rows: unknown[] }>(
      world.as.secretariat,
      'strategy',
      write,
    )
    expect(after.rows).toEqual([])
  })
})

describe('a version in consultation', () => {
  test('a participant reads what is public or for partners, and nothing else', async () => {
    const codes = await codesSeenBy(world.as.participant)
    expect(codes).toContain('PRV-1.1')
    expect(codes).not.toContain('PRV-1.2')
    expect(codes).not.toContain('PRV-1.3')
    const levels = await asked(
      world.as.participant,
      'select distinct level from strategy.field_texts order by 1',
    )
    expect(levels.map(({ level }) => level)).toEqual(['partners', 'public'])
    expect(await world.count(`strategy.field_texts where level = 'government'`)).toBeGreaterThan(0)
  })

  test('a visitor still reads nothing', async () => {
    expect(await asked(world.visitor, 'select 1 from strategy.nodes')).toEqual([])
  })
})

test('nobody deletes a version, a change of text, a hold or an approval', async () => {
  for (const table of [
    'versions',
    'text_changes',
    'holds',
    'approvals',
    'steps',
    'imports',
    'imported_rows',
  ]) {
    const deleted = asked(world.as.both, `delete from strategy.${table}`)
    await expect(deleted, table).rejects.toMatchObject({ code: '42501' })
  }
})

test('a text cannot be made more open than its node, whoever writes', async () => {
  const opened = world.database.asSuperuser((db) =>
    db.query(
      `update strategy.field_texts set level = 'public' where node = (select id from strategy.nodes where version = $1 and code = 'PRV-1.3')`,
      [version],
    ),
  )
  await expect(opened).rejects.toMatchObject({ constraint: 'a_text_is_no_more_open_than_its_node' })
})
