import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import type { strategy } from '../../contract.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'

type Acts = typeof strategy.acts

let world: StrategyWorld
let version: string
beforeEach(async () => {
  world = await strategyWorld()
  version = world.loaded.version
})
afterEach(() => world.database.close())

const call = <Name extends keyof Acts & string>(
  name: Name,
  input: InputOf<Acts[Name]> | object,
  who = world.as.secretariat,
) => world.call(who, name, input) as Promise<OutputOf<Acts[Name]>>
const node = (code: string) => world.loaded.nodes.get(code)?.id ?? ''
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    const { constraint } = error as { constraint?: string }
    if (constraint === undefined) throw error
    return [constraint]
  }
}
const entries = (act: string) => world.count(`ledger.entries where act = 'strategy.${act}'`)
const added = {
  ...{ kind: 'activity', code: 'PRV-1.9', level: 'public' },
  title: { en: 'A new activity', ur: 'ایک نئی سرگرمی' },
}
const facts = { lead: null, governanceLevel: null, starts: null, ends: null }

describe('in a draft the secretariat', () => {
  test('adds an activity below an output, once by its code, and the page says so', async () => {
    const parent = node('PRV-1-A1')
    const made = await call('addNode', { version, parent, ...added })
    const read = await call('readNode', { node: made.node })
    expect(read).toMatchObject({
      node: {
        code: 'PRV-1.9',
        pillar: 'PRV',
        level: 'public',
        title: added.title,
        activity: { leadOffice: null },
      },
      nodeChanges: [{ what: 'added', to: 'PRV-1.9', below: 'PRV-1-A1' }],
      may: {
        edit: { ok: true },
        add: { ok: true },
        move: { ok: true },
        remove: { ok: true },
        setFacts: { ok: true },
      },
    })
    expect(await codesOf(call('addNode', { version, parent, ...added }))).toEqual([
      'codes_are_unique_in_a_version',
    ])
    expect(await codesOf(call('addNode', { version, parent, ...added, kind: 'pillar' }))).toEqual([
      'does-not-hang-there',
    ])
    expect(await codesOf(call('addNode', { version, parent, ...added, title: {} }))).toEqual([
      'needs-a-title',
    ])
    expect(await entries('addNode')).toBe(1)
  })

  test('moves it with all that hangs below it, and reads on its page from where', async () => {
    await call('moveNode', { node: node('PRV-1-A'), parent: node('PRV-2'), code: 'PRV-2-B' })
    const read = await call('readNode', { node: node('PRV-1-A') })
    expect(read.above.map(({ code }) => code)).toEqual(['PRV', 'PRV-2'])
    expect(read.nodeChanges).toMatchObject([
      { what: 'moved', from: 'PRV-1-A', to: 'PRV-2-B', wasBelow: 'PRV-1', below: 'PRV-2' },
    ])
    expect((await call('readNode', { node: node('PRV-1.1') })).above.map(({ code }) => code)).toContain(
      'PRV-2-B',
    )
  })

  test('moves nothing below itself, and a pillar below nothing', async () => {
    const into = (from: string, parent: string) =>
      codesOf(call('moveNode', { node: node(from), parent: node(parent), code: from }))
    expect(await into('PRV-1-A', 'PRV-1-A1')).toEqual(['does-not-hang-there'])
    expect(await into('PRV', 'PUR')).toEqual(['stands-at-the-top'])
    expect((await call('readNode', { node: node('PRV') })).may.move).toMatchObject({ ok: false })
    expect(await entries('moveNode')).toBe(0)
  })

  test('removes it with all that hangs below it, and the version says so', async () => {
    const before = await world.count('strategy.nodes where version = $1', [version])
    const { removed } = await call('removeNode', { node: node('PRV-1-A1') })
    expect(removed).toBe(3)
    expect(await world.count('strategy.nodes where version = $1', [version])).toBe(before - 3)
    expect((await call('readVersion', { version })).removals).toMatchObject([
      { code: 'PRV-1-A1', kind: 'output', removed: 3 },
    ])
  })

  test('sets office, partners, level of government and dates, of an activity alone', async () => {
    const nccia = world.offices.get('NCCIA') ?? ''
    const set = {
      lead: nccia,
      governanceLevel: 'federal',
      starts: '2027-01-01',
      ends: '2027-12-31',
      partners: [nccia],
    }
    await call('setActivityFacts', { node: node('PRV-1.1'), ...set })
    const read = await call('readNode', { node: node('PRV-1.1') })
    expect(read.node.activity).toEqual({
      leadOffice: nccia,
      governanceLevel: 'federal',
      starts: set.starts,
      ends: set.ends,
    })
    expect(read.partners).toMatchObject([{ office: nccia }])
    const refused = (code: string, over: object) =>
      codesOf(call('setActivityFacts', { node: node(code), ...set, ...over }))
    expect(await refused('PRV-1', {})).toEqual(['not-an-activity'])
    expect(await refused('PRV-1.1', { ends: '2026-01-01' })).toEqual(['an_activity_ends_after_it_starts'])
    expect(await refused('PRV-1.1', { lead: node('PRV') })).toEqual(['activities_are_led_by_offices'])
  })

  test('narrows who reads a node with its texts, and opens no field beyond its node', async () => {
    await call('setLevel', { node: node('PRV-1.1'), level: 'government' })
    const read = await call('readNode', { node: node('PRV-1.1') })
    expect(read.node.level).toBe('government')
    expect(new Set(read.texts.map(({ level }) => level))).toEqual(new Set(['government']))
    const field = { node: node('PRV-1.1'), field: 'description' }
    expect(await codesOf(call('setLevel', { ...field, level: 'public' }))).toEqual([
      'more-open-than-its-node',
    ])
    await call('setLevel', { ...field, level: 'restricted annex' })
    const seen = await call('readNode', { node: node('PRV-1.1') }, world.as.administrator)
    expect(seen.texts.map((text) => text.field)).not.toContain('description')
    expect(read.texts.map((text) => text.field)).toContain('description')
  })

  test('narrows what hangs below with a node, tells each, and widens nothing by itself', async () => {
    const insider = world.as.administrator
    const below = ['PRV-1-A', 'PRV-1-A1', 'PRV-1.1']
    for (const code of below)
      expect((await call('readNode', { node: node(code) }, insider)).node.code).toBe(code)
    const { narrowed } = await call('setLevel', { node: node('PRV-1'), level: 'restricted annex' })
    expect(narrowed).toBeGreaterThanOrEqual(below.length)
    for (const code of ['PRV-1', ...below]) {
      await expect(call('readNode', { node: node(code) }, insider)).rejects.toBeInstanceOf(NotFound)
      const read = await call('readNode', { node: node(code) })
      expect(read.nodeChanges[0]).toMatchObject({ what: 'level set', to: 'restricted annex' })
      expect(new Set(read.texts.map(({ level }) => level))).toEqual(new Set(['restricted annex']))
    }
    expect((await call('readNode', { node: node('PRV-2') }, insider)).node.level).toBe('public')
    expect(await call('setLevel', { node: node('PRV-1'), level: 'public' })).toMatchObject({ narrowed: 0 })
    await expect(call('readNode', { node: node('PRV-1-A') }, insider)).rejects.toBeInstanceOf(NotFound)
  })

  test('opens, adds and moves nothing beyond what it hangs below', async () => {
    await call('setLevel', { node: node('PRV-2'), level: 'restricted annex' })
    const open = { node: node('PRV-2-A'), level: 'government' }
    expect(await codesOf(call('setLevel', open))).toEqual(['more-open-than-its-parent'])
    const parent = node('PRV-2-A1')
    expect(await codesOf(call('addNode', { version, parent, ...added }))).toEqual([
      'more-open-than-its-parent',
    ])
    const { level: _, ...unsaid } = added
    const made = await call('addNode', { version, parent, ...unsaid })
    expect((await call('readNode', { node: made.node })).node.level).toBe('restricted annex')
    expect((await call('readNode', { node: node('PRV-1.1') })).node.level).toBe('public')
    await call('moveNode', { node: node('PRV-1-A1'), parent: node('PRV-2-A'), code: 'PRV-2-A9' })
    const moved = await call('readNode', { node: node('PRV-1.1') })
    expect(moved.node.level).toBe('restricted annex')
    expect(moved.nodeChanges).toMatchObject([{ what: 'level set', to: 'restricted annex' }])
    await expect(call('readNode', { node: node('PRV-1.1') }, world.as.administrator)).rejects.toBeInstanceOf(
      NotFound,
    )
  })
})

test('the database itself refuses a node that is more open than what it hangs below, from either side', async () => {
  const set = (code: string, level: string) =>
    world.database.asSuperuser((db) =>
      db.query('update strategy.nodes set level = $3 where version = $1 and code = $2', [
        version,
        code,
        level,
      ]),
    )
  await call('setLevel', { node: node('PRV-1'), level: 'government' })
  expect(await codesOf(set('PRV-1-A', 'public'))).toEqual(['a_node_is_no_more_open_than_its_parent'])
  await world.database.asSuperuser((db) =>
    db.query(`update strategy.field_texts set level = 'restricted annex'`),
  )
  expect(await codesOf(set('PRV-2', 'restricted annex'))).toEqual(['a_node_is_no_more_open_than_its_parent'])
  expect(await codesOf(set('PRV-1', 'public'))).toEqual([])
})

test('whoever writes in a draft holds its version, so that it is not opened in between', async () => {
  await world.database.asSuperuser(async (db) => {
    await db.query(`create function strategy.planted_lock() returns trigger language plpgsql as $$
      begin
        if not exists (select from strategy.versions v where v.id = new.version and v.xmax::text = txid_current()::text)
        then raise exception 'the version is not held'; end if;
        return new;
      end $$`)
    for (const table of ['node_changes', 'text_changes'])
      await db.query(`create trigger planted before insert on strategy.${table}
        for each row execute function strategy.planted_lock()`)
  })
  const of = { node: node('PRV-1.1') }
  await call('setLevel', { ...of, level: 'government' })
  await call('setActivityFacts', { ...of, ...facts })
  const [text] = (await call('readNode', of)).texts
  const { field, language } = text ?? {}
  await call('editField', { ...of, field, language, before: text?.text, after: `${text?.text ?? ''}.` })
  expect(await world.count('strategy.node_changes')).toBe(2)
})

test('nothing is added, moved, removed or set outside a draft, and the page says why', async () => {
  await call('openForConsultation', { version })
  const of = { node: node('PRV-1.1') }
  for (const attempt of [
    () => call('addNode', { version, parent: node('PRV-1-A1'), ...added }),
    () => call('moveNode', { ...of, parent: node('PRV-2-A1'), code: 'PRV-2.9' }),
    () => call('removeNode', of),
    () => call('setActivityFacts', { ...of, ...facts }),
    () => call('setLevel', { ...of, level: 'government' }),
  ]) {
    expect(await codesOf(attempt())).toEqual(['not-a-draft'])
  }
  const { may } = await call('readNode', of)
  for (const ability of Object.values(may)) expect(ability.because?.en).toContain('Only a draft')
})

test('nobody but the secretariat is told that they may', async () => {
  const { may } = await call('readNode', { node: node('PRV-1.1') }, world.as['approving authority'])
  for (const ability of Object.values(may))
    expect(ability).toMatchObject({ ok: false, because: { en: /mandate/ } })
  expect(Object.keys(may)).toHaveLength(7)
})

test('what row security hides from a change undoes the act: nothing is recorded as done that was not', async () => {
  await world.database.asSuperuser((db) =>
    db.query(
      `create policy planted on strategy.nodes as restrictive for update to sutoon_strategy using (code <> 'PRV-1.1')`,
    ),
  )
  const move = (code: string) =>
    call('moveNode', { node: node(code), parent: node('PRV-2-A1'), code: `${code}-X` })
  await expect(move('PRV-1.1')).rejects.toThrow('0 of 1 rows were changed')
  await expect(call('setLevel', { node: node('PRV-1.1'), level: 'government' })).rejects.toThrow()
  expect((await entries('moveNode')) + (await entries('setLevel'))).toBe(0)
  await world.database.asSuperuser((db) => db.query('drop policy planted on strategy.nodes'))
  await move('PRV-1.1')
  expect(await entries('moveNode')).toBe(1)
})
