import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { canonicalJson, commit, type JsonValue } from '#kernel/ledger/commitment.ts'
import { type PortalWorld, portalWorld } from '../../testing/portal-world.ts'
import { loadExampleSnapshot } from '../load-example.ts'

let world: PortalWorld
let submitted: PortalWorld
beforeAll(async () => {
  world = await portalWorld()
  submitted = await portalWorld('submitted')
})
afterAll(async () => {
  await world.database.close()
  await submitted.database.close()
})

const entries = async (act: string) =>
  (
    await world.superuser<{ n: number }>('select count(*)::int as n from ledger.entries where act = $1', [
      act,
    ])
  )[0]?.n
const refused = async (doing: Promise<unknown>) => {
  try {
    await doing
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
  return 'not refused'
}

describe('publishing', () => {
  it('numbers each publication and leaves one entry in the ledger', async () => {
    const before = (await entries('portal.publishSnapshot')) ?? 0
    const first = await world.publish()
    const second = await world.publish()
    expect(second.address).not.toBe(first.address)
    expect(first.address).toMatch(/^illustrative-national-strategy-against-organised-\d+$/)
    expect(await entries('portal.publishSnapshot')).toBe(before + 2)
  })

  it('commits to every part, so that a changed one is found', async () => {
    const { snapshot, address } = await world.publish()
    const [row] = await world.superuser<{ salt: Buffer; commitment: Buffer }>(
      `select s.ledger_salt as salt, e.commitment from portal.snapshots s join ledger.entries e on e.id = s.ledger_entry
        where s.id = $1`,
      [snapshot],
    )
    const stands = async () => {
      const parts = await world.superuser<JsonValue>(
        'select kind, key, below, content from portal.parts where snapshot = $1 order by place',
        [snapshot],
      )
      const hash = createHash('sha256').update(canonicalJson(parts)).digest('hex')
      const content = { version: world.loaded.version, address, embargoUntil: null, parts: hash }
      return commit(row?.salt ?? Buffer.alloc(32), content).equals(row?.commitment ?? Buffer.alloc(0))
    }
    expect(await stands()).toBe(true)
    await world.superuser(
      `update portal.parts set content = content || '{"parent": "forged"}' where snapshot = $1 and key = 'PRT-1.1'`,
      [snapshot],
    )
    expect(await stands()).toBe(false)
  })

  it('is refused, with every reason, for a version that is not approved', async () => {
    const input = {
      strategy: submitted.strategy,
      version: submitted.loaded.version,
      embargoUntil: '2020-01-01',
    }
    expect(await refused(submitted.call(submitted.as.secretariat, 'publishSnapshot', input))).toEqual([
      'version-not-approved',
      'embargo-lies-behind',
    ])
    expect(await submitted.superuser('select 1 from portal.snapshots')).toEqual([])
  })

  it('is for the secretariat and approvers of the strategy; to others the version is not there', async () => {
    const input = { strategy: world.strategy, version: world.loaded.version }
    await expect(world.call(world.as.approver, 'publishSnapshot', input)).resolves.toHaveProperty('number')
    await expect(world.call(world.as.participant, 'publishSnapshot', input)).rejects.toThrow()
    await expect(world.call(world.as.stranger, 'publishSnapshot', input)).rejects.toThrow()
  })

  it('cannot be undone twice', async () => {
    const { snapshot } = await world.publish()
    const withdraw = () =>
      world.call(world.as.secretariat, 'withdrawSnapshot', { snapshot, reason: { en: 'Wrong', ur: 'غلط' } })
    await expect(withdraw()).resolves.toEqual({ withdrawn: true })
    expect(await refused(withdraw())).toEqual(['already-withdrawn'])
    await expect(
      world.call(world.as.stranger, 'withdrawSnapshot', { snapshot, reason: { en: 'Wrong', ur: 'غلط' } }),
    ).rejects.toThrow()
  })
})

describe('the preview', () => {
  it('counts what would be public and what is kept, and says what is missing', async () => {
    const preview = (await world.call(world.as.secretariat, 'previewPublication', {
      strategy: world.strategy,
      version: world.loaded.version,
    })) as {
      nodes: { kind: string; public: number; kept: number }[]
      proposals: { shown: number; kept: number }
      figures: { shown: number; suppressed: string[] }
      missing: { concurrence: string[]; translations: unknown[] }
      may: { publish: { ok: boolean } }
    }
    const activities = preview.nodes.find(({ kind }) => kind === 'activity')
    expect(activities?.public).toBeGreaterThanOrEqual(40)
    expect(activities?.kept).toBeGreaterThan(0)
    expect(preview.proposals).toMatchObject({ shown: 2, kept: 2 })
    expect(preview.figures.shown).toBe(7)
    expect(preview.figures.suppressed).toHaveLength(2)
    expect(preview.missing.concurrence).toHaveLength(activities?.public ?? 0)
    expect(preview.may.publish.ok).toBe(true)
  })

  it('says why a version that is not approved cannot be published', async () => {
    const { version } = submitted.loaded
    const input = { strategy: submitted.strategy, version }
    const preview = (await submitted.call(submitted.as.secretariat, 'previewPublication', input)) as object
    expect(preview).toMatchObject({ may: { publish: { ok: false } } })
  })

  it('shows nothing to a stranger', async () => {
    const input = { strategy: world.strategy, version: world.loaded.version }
    await expect(world.call(world.as.stranger, 'previewPublication', input)).rejects.toThrow()
  })
})

describe('the example', () => {
  it('is published by its machine, and an unapproved one is not', async () => {
    const address = await loadExampleSnapshot(world.database, {
      strategy: world.strategy,
      version: world.loaded.version,
    })
    expect((await world.visit(`/portal/${address}`)).status).toBe(200)
    await expect(
      loadExampleSnapshot(submitted.database, {
        strategy: submitted.strategy,
        version: submitted.loaded.version,
      }),
    ).rejects.toThrow('version-not-approved')
  })
})
