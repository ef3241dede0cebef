import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Credential, visitor } from '#kernel/database/session.ts'
import { secrets } from '../testing/portal-content.ts'
import { type PortalWorld, portalWorld } from '../testing/portal-world.ts'

let world: PortalWorld
beforeAll(async () => {
  world = await portalWorld()
})
afterAll(() => world.database.close())

const rowsSeen = (credential: Credential, role: string, from: string) =>
  world.database.as<unknown, number>(credential, role, async (tx) => {
    const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n from ${from}`)
    return rows[0]?.n ?? 0
  })
const seen = (from: string) => rowsSeen(visitor, 'public_visitor', from)
const there = async (from: string) =>
  (await world.superuser<{ n: number }>(`select count(*)::int as n from ${from}`))[0]?.n ?? 0
const of = (address: string) => `address = '${address}'`

describe('a public visitor', () => {
  it('sees a snapshot that is published, and nothing of one under embargo', async () => {
    const open = await world.publish()
    const shut = await world.publish('2999-01-01')
    expect(await there(`portal.snapshots where ${of(shut.address)}`)).toBe(1)
    expect(await there(`portal.parts where snapshot = '${shut.snapshot}'`)).toBeGreaterThan(50)
    expect(await seen(`portal.public_snapshots where ${of(open.address)}`)).toBe(1)
    expect(await seen(`portal.public_parts where ${of(open.address)}`)).toBe(
      await there(`portal.parts where snapshot = '${open.snapshot}'`),
    )
    expect(await seen(`portal.public_snapshots where ${of(shut.address)}`)).toBe(0)
    expect(await seen(`portal.public_parts where ${of(shut.address)}`)).toBe(0)
  })

  it('sees it from the day on which the embargo has passed', async () => {
    const shut = await world.publish('2999-01-01')
    await world.superuser('update portal.snapshots set embargo_until = current_date where id = $1', [
      shut.snapshot,
    ])
    expect(await seen(`portal.public_parts where ${of(shut.address)}`)).toBeGreaterThan(50)
    await world.superuser('update portal.snapshots set embargo_until = current_date + 1 where id = $1', [
      shut.snapshot,
    ])
    expect(await seen(`portal.public_parts where ${of(shut.address)}`)).toBe(0)
  })

  it('sees why a snapshot was withdrawn, and no longer what it held', async () => {
    const { snapshot, address } = await world.publish()
    expect(await seen(`portal.public_parts where ${of(address)}`)).toBeGreaterThan(50)
    const reason = { en: 'A wrong annex', ur: 'غلط ضمیمہ' }
    await world.call(world.as.approver, 'withdrawSnapshot', { snapshot, reason })
    expect(await seen(`portal.public_parts where ${of(address)}`)).toBe(0)
    expect(await seen(`portal.public_snapshots where ${of(address)}`)).toBe(0)
    expect(await seen(`portal.public_withdrawals where ${of(address)}`)).toBe(1)
  })

  it('is not told of a snapshot that was withdrawn before its embargo passed', async () => {
    const { snapshot, address } = await world.publish('2999-01-01')
    const reason = { en: 'Not yet', ur: 'ابھی نہیں' }
    await world.call(world.as.secretariat, 'withdrawSnapshot', { snapshot, reason })
    expect(await there(`portal.withdrawals where snapshot = '${snapshot}'`)).toBe(1)
    expect(await seen(`portal.public_withdrawals where ${of(address)}`)).toBe(0)
  })

  it.each([
    'portal.snapshots',
    'portal.parts',
    'portal.withdrawals',
    'strategy.nodes',
    'strategy.field_texts',
    'consultation.proposals',
    'results.figures',
    'identity.people',
    'ledger.entries',
  ])('may select nothing of %s', async (table) => {
    expect(await there(table)).toBeGreaterThan(0)
    await expect(seen(table)).rejects.toThrow('permission denied')
  })
})

describe('people of the portal', () => {
  const published = (credential: Credential) => rowsSeen(credential, 'portal', 'portal.snapshots')

  it('see snapshots before the embargo when they publish or oversee, and none otherwise', async () => {
    const count = await there('portal.snapshots')
    expect(count).toBeGreaterThan(0)
    expect(await published(world.as.secretariat)).toBe(count)
    expect(await published(world.as.approver)).toBe(count)
    expect(await published(world.as.oversight)).toBe(count)
    expect(await published(world.as.participant)).toBe(0)
    expect(await published(world.as.stranger)).toBe(0)
    expect(await published(visitor)).toBe(0)
  })

  it('add nothing to a snapshot after the act that published it, and change nothing in it', async () => {
    const { snapshot } = await world.publish()
    const tried = (query: string) =>
      world.database.as(world.as.secretariat, 'portal', (tx) => tx.query(query, [snapshot, world.strategy]))
    await expect(
      tried(
        `insert into portal.parts (snapshot, strategy, kind, key, place, content) values ($1, $2, 'node', 'X', 1, '{}')`,
      ),
    ).rejects.toThrow('row-level security')
    await expect(
      tried(`update portal.parts set content = '{}' where snapshot = $1 and strategy = $2`),
    ).rejects.toThrow('permission denied')
    await expect(tried('delete from portal.snapshots where id = $1 and strategy = $2')).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('a snapshot', () => {
  /** What of the secrets stands anywhere in the rows of all snapshots. */
  const found = async () => {
    const rows = await world.superuser<{ text: string }>(
      `select content::text as text from portal.parts union all select row_to_json(s)::text from portal.snapshots s`,
    )
    const all = rows.map(({ text }) => text).join('\n')
    return { length: all.length, words: Object.values(secrets).filter((word) => all.includes(word)) }
  }

  it('holds no word of any other level than public', async () => {
    const { snapshot } = await world.publish()
    // The words are there to be taken, and the search finds one that is planted.
    expect(await there(`strategy.field_texts where text like 'SECRET-%'`)).toBe(2)
    expect(await there(`consultation.proposals where text_before like 'SECRET-%'`)).toBe(2)
    expect(await there(`results.figures where document like 'SECRET-%'`)).toBe(1)
    const planted = [snapshot, world.strategy, JSON.stringify({ text: secrets.restrictedText })]
    await world.superuser(
      `insert into portal.parts (snapshot, strategy, kind, key, place, content) values ($1, $2, 'node', 'PLANTED', 0, $3)`,
      planted,
    )
    expect((await found()).words).toEqual([secrets.restrictedText])
    await world.superuser(`delete from portal.parts where key = 'PLANTED'`)
    const { length, words } = await found()
    expect(length).toBeGreaterThan(50_000)
    expect(words).toEqual([])
  })

  it('holds no node that is not public, though the version has some', async () => {
    const { snapshot } = await world.publish()
    const kept = await world.superuser<{ code: string }>(
      `select code from strategy.nodes where version = $1 and level <> 'public'`,
      [world.loaded.version],
    )
    expect(kept.length).toBeGreaterThan(5)
    const shown = await world.superuser<{ key: string }>('select key from portal.parts where snapshot = $1', [
      snapshot,
    ])
    const keys = new Set(shown.map(({ key }) => key))
    expect(keys.has('PRT-1.1')).toBe(true)
    expect(kept.filter(({ code }) => keys.has(code))).toEqual([])
  })
})
