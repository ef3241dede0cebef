import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Credential } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'
import { type Amendment, type Applied, applyAmendment } from './amendments.ts'
import { activitiesLedBy, activitiesOf } from './activities.ts'
import { publicPart } from './public-part.ts'
import { findText, textChangesOf } from './texts.ts'
import { nodesOf } from './tree.ts'

let world: StrategyWorld
let version: string
beforeEach(async () => {
  world = await strategyWorld('in consultation')
  version = world.loaded.version
})
afterEach(() => world.database.close())

const as = <T>(credential: Credential, work: (tx: Transaction<StrategyRows>) => Promise<T>): Promise<T> =>
  world.database.as<StrategyRows, T>(credential, 'strategy', work)
const node = (code: string) => {
  const found = world.loaded.nodes.get(code)
  if (found === undefined) throw new Error(`no node ${code}`)
  return found
}
const textNow = async (of: string, code: string, field: string) => {
  const nodes = await as(world.as.secretariat, (tx) => nodesOf(tx, of))
  const id = nodes.find((one) => one.code === code)?.id ?? ''
  return (
    await as(world.as.secretariat, (tx) => findText(tx, { version: of, node: id, field, language: 'en' }))
  )?.text
}
const amendment = (over: Partial<Amendment> = {}): Amendment => ({
  ...{
    strategy: world.strategy,
    version,
    lineage: node('PRT-1.1').lineage,
    field: 'description',
    language: 'en',
  },
  ...{ before: '', after: 'Changed.', cause: { slice: 'consultation', subject: 'P-01' } },
  recorded: { ledger_entry: '00000000-0000-4000-8000-000000000001', ledger_salt: Buffer.alloc(32) },
  ...over,
})
const apply = (given: Amendment, credential = world.as.secretariat): Promise<Applied> =>
  as(credential, (tx) => applyAmendment(tx, given))

test('the first accepted amendment makes the next draft and changes its text, with the point kept', async () => {
  const before = (await textNow(version, 'PRT-1.1', 'description')) ?? ''
  const applied = await apply(amendment({ before }))
  expect(applied).toMatchObject({ ok: true, number: 2 })
  const next = applied.ok ? applied.version : ''
  expect(await textNow(next, 'PRT-1.1', 'description')).toBe('Changed.')
  expect(await textNow(version, 'PRT-1.1', 'description')).toBe(before)
  const changes = await as(world.as.secretariat, (tx) => textChangesOf(tx, next))
  expect(changes).toMatchObject([
    { code: 'PRT-1.1', before, after: 'Changed.', cause: 'consultation', subject: 'P-01' },
  ])
  expect(await world.count('strategy.nodes where version = $1', [next])).toBe(
    await world.count('strategy.nodes where version = $1', [version]),
  )
  expect(await world.count('strategy.provenance where version = $1', [next])).toBeGreaterThan(100)
})

test('the Urdu rendering of a changed English text becomes stale', async () => {
  const before = (await textNow(version, 'PRT-1.1', 'description')) ?? ''
  await apply(amendment({ before }))
  expect(await world.count(`strategy.field_texts where language = 'ur' and translation = 'stale'`)).toBe(1)
})

test('an amendment to a text that has moved on changes nothing and says what stands now', async () => {
  const before = (await textNow(version, 'PRT-1.1', 'description')) ?? ''
  await apply(amendment({ before }))
  expect(await apply(amendment({ before, after: 'Other.' }))).toEqual({
    ok: false,
    code: 'text-has-moved-on',
    now: 'Changed.',
  })
  expect(await world.count(`strategy.text_changes`)).toBe(1)
})

test('of two amendments to one text at once one is applied, and both agree on one next draft', async () => {
  const before = (await textNow(version, 'PRT-1.1', 'description')) ?? ''
  const both = await Promise.all([
    apply(amendment({ before, after: 'One.' })),
    apply(amendment({ before, after: 'Two.' }), world.as['second secretariat']),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await world.count(`strategy.versions where status = 'draft'`)).toBe(1)
})

test('the accountable office is amended by its identifier, and an office that is not there is refused', async () => {
  const activities = await as(world.as.secretariat, (tx) => activitiesOf(tx, version))
  const activity = activities.find(({ code }) => code === 'PRT-1.2')
  const change = { lineage: activity?.lineage ?? '', field: 'lead', before: activity?.leadOffice ?? '' }
  expect(await apply(amendment({ ...change, after: 'nobody' }))).toMatchObject({
    ok: false,
    code: 'no-such-office',
  })
  const after = world.offices.get('NCCIA') ?? ''
  const applied = await apply(amendment({ ...change, after }))
  expect(applied.ok).toBe(true)
  const led = await as(world.as.secretariat, (tx) => activitiesLedBy(tx, [after]))
  expect(led.filter(({ code }) => code === 'PRT-1.2')).toMatchObject([
    { version: applied.ok ? applied.version : '' },
  ])
})

test('an amendment to the strategy part is refused in words while the draft is the plan of a year', async () => {
  const before = (await textNow(version, 'PRT-1.1', 'description')) ?? ''
  const first = await apply(amendment({ before, after: 'One.' }))
  await world.database.asSuperuser((db) =>
    db.query('update strategy.versions set action_year = 2028 where id = $1', [
      first.ok ? first.version : '',
    ]),
  )
  const pillar = { lineage: node('PRT').lineage, field: 'title' }
  const title = (await textNow(version, 'PRT', 'title')) ?? ''
  expect(title).not.toBe('')
  expect(await apply(amendment({ ...pillar, before: title, after: 'Else.' }))).toEqual({
    ok: false,
    code: 'strategy-part-locked',
    now: null,
  })
  expect((await apply(amendment({ before: 'One.', after: 'Two.' }))).ok).toBe(true)
})

test('a participant cannot apply an amendment, and finds the text of an open version', async () => {
  const asked = { version, node: node('PRT-1.1').id, field: 'description', language: 'en' } as const
  const found = await as(world.as.participant, (tx) => findText(tx, asked))
  expect(found?.text).toBe(await textNow(version, 'PRT-1.1', 'description'))
  const tried = apply(amendment({ before: found?.text ?? '' }), world.as.participant)
  await expect(tried).rejects.toThrow('not found')
  expect(await world.count(`strategy.versions`)).toBe(1)
})

test('the public part holds public texts below public nodes, and nothing else', async () => {
  const hidden = node('PRV-1-A').id
  await world.database.asSuperuser(async (db) => {
    const below = `with recursive below as (
        select id from strategy.nodes where id = $1
        union all select n.id from strategy.nodes n join below b on n.parent = b.id)`
    for (const [table, column] of [
      ['field_texts', 'node'],
      ['nodes', 'id'],
    ]) {
      const narrow = `update strategy.${table} set level = 'government' where ${column} in (select id from below)`
      await db.query(`${below} ${narrow}`, [hidden])
    }
  })
  const part = await as(world.as.secretariat, (tx) => publicPart(tx, version))
  const codes = part.map(({ code }) => code)
  expect(codes).toContain('PUR-1.1')
  expect(codes).not.toContain('PRV-1-A')
  expect(codes).not.toContain('PRV-1.1')
  expect(await world.count(`strategy.nodes where code = 'PRV-1.1'`)).toBe(1)
  const activity = part.find(({ code }) => code === 'PUR-1.1')
  expect(activity?.texts.title?.en).not.toBe('')
  expect(activity?.texts.title?.ur).not.toBe('')
  expect(activity?.activity?.frameworks.length).toBeGreaterThan(0)
})
