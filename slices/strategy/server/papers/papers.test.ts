import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Credential } from '#kernel/database/session.ts'
import { textAfter, textBefore } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { versionFile } from '../../contract/papers/version-file.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'
import { writePaperNow } from '../../testing/write-papers.ts'

let world: StrategyWorld
let version: string
beforeAll(async () => {
  world = await strategyWorld('approved')
  version = world.loaded.version
}, 60_000)
afterAll(() => world.database.close())

interface Made {
  readonly paper: string
  readonly isReady: boolean
}

const make = (who: Credential, order: object): Promise<Made> =>
  world.call(who, 'makePaper', { version, kind: 'version', language: 'both', format: 'json', ...order })

async function fetchPaper(who: Credential, order: object): Promise<Buffer> {
  const { paper, isReady } = await make(who, order)
  if (!isReady) await writePaperNow(world, paper)
  const { sha256 } = (await world.call(who, 'downloadPaper', { paper })) as { sha256: string }
  return world.files.get(sha256)
}

const textsOfWord = (bytes: Buffer) => {
  const read = readWord(bytes)
  if (!read.ok) throw new Error(read.why)
  return read.document.paragraphs
}

describe('a paper of a version', () => {
  it('holds what the one who asks may read, and is marked by the strictest of it', async () => {
    const restricted = await world.count(
      `strategy.field_texts where version = $1 and level = 'restricted annex'`,
      [version],
    )
    const read = async (who: Credential) =>
      versionFile.parse(JSON.parse((await fetchPaper(who, {})).toString('utf8')))
    const whole = await read(world.as.secretariat)
    const inside = await read(world.as.evaluator)
    const open = await read(world.as.participant)
    const levels = (file: typeof whole) =>
      new Set(file.nodes.flatMap((node) => node.texts.map((text) => text.level)))
    expect([...levels(open)].filter((level) => level !== 'public' && level !== 'partners')).toEqual([])
    expect(levels(inside).has('restricted annex')).toBe(false)
    expect(levels(whole).has('restricted annex')).toBe(restricted > 0)
    expect(whole.paper.marking).toBe(restricted > 0 ? 'restricted annex' : inside.paper.marking)
    const partnersIn = (file: typeof whole) => file.nodes.flatMap(({ partners }) => partners).length
    expect(partnersIn(whole)).toBe(
      await world.count('strategy.activity_partners where version = $1', [version]),
    )
    expect(partnersIn(whole)).toBeGreaterThan(partnersIn(open))
    expect(open.nodes.length).toBeGreaterThan(0)
    expect(open.nodes.length).toBeLessThanOrEqual(inside.nodes.length)
  })

  it('is fetched by the one who made it and by nobody else', async () => {
    const { paper } = await make(world.as.evaluator, {})
    await expect(world.call(world.as.secretariat, 'downloadPaper', { paper })).rejects.toThrow()
    await expect(world.call(world.as.evaluator, 'downloadPaper', { paper })).resolves.toBeTruthy()
    const own = (await world.call(world.as.evaluator, 'listPapers', { version })) as {
      papers: { id: string }[]
    }
    const others = (await world.call(world.as.secretariat, 'listPapers', { version })) as {
      papers: { id: string }[]
    }
    expect(own.papers.map(({ id }) => id)).toContain(paper)
    expect(others.papers.map(({ id }) => id)).not.toContain(paper)
  })

  it('leaves one entry in the ledger, whatever is in it', async () => {
    const entries = () => world.count(`ledger.entries where act = 'strategy.makePaper'`)
    const before = await entries()
    await make(world.as.participant, { format: 'xlsx', language: 'en' })
    expect(await entries()).toBe(before + 1)
  })

  it('that is long is written by a job, and fetched when that is done', async () => {
    const { paper, isReady } = await make(world.as.secretariat, { format: 'docx' })
    expect(isReady).toBe(false)
    await expect(world.call(world.as.secretariat, 'downloadPaper', { paper })).rejects.toThrow()
    const list = (await world.call(world.as.secretariat, 'listPapers', { version })) as {
      papers: { id: string; state: string }[]
    }
    expect(list.papers.find(({ id }) => id === paper)?.state).toBe('waiting')
    await writePaperNow(world, paper)
    await expect(world.call(world.as.secretariat, 'downloadPaper', { paper })).resolves.toBeTruthy()
  })

  it('is of both languages or of one, with what stands only in the other marked as such', async () => {
    const text = async (language: string) =>
      textsOfWord(await fetchPaper(world.as.secretariat, { format: 'docx', language }))
        .map(({ pieces }) => textAfter(pieces))
        .join('\n')
    expect(await text('en')).toMatch(/PRV {2}Prevent/)
    expect(await text('ur')).toMatch(/PRV {2}روک تھام/)
    expect(await text('en')).not.toMatch(/روک تھام/)
    expect(await text('en')).toMatch(/^With$/m)
    expect(await text('en')).toMatch(/\(comments on the draft in writing\)/)
    const both = await text('both')
    expect(both).toMatch(/PRV {2}Prevent/)
    expect(both).toMatch(/PRV {2}روک تھام/)
  })

  it('is read by the published schema', async () => {
    const schema = (await world.call(world.visitor, 'readVersionSchema', {})) as { properties: object }
    expect(Object.keys(schema.properties)).toEqual([
      ...['$schema', 'paper', 'version', 'nodes', 'bodies', 'risks'],
    ])
    expect(z.looseObject({ $schema: z.string() }).parse(schema).$schema).toContain('2020-12')
  })
})

describe('a comparison', () => {
  it('as Word is accepted to the later text and rejected to the earlier', async () => {
    const draft = (await world.call(world.as.secretariat, 'startVersion', {
      strategy: world.strategy,
      from: version,
    })) as { version: string }
    const tree = (await world.call(world.as.secretariat, 'readVersion', { version: draft.version })) as {
      nodes: { id: string; kind: string; title: { en: string | null } }[]
    }
    const [first, second] = tree.nodes.filter(({ kind, title }) => kind === 'activity' && title.en !== null)
    await world.call(world.as.secretariat, 'editField', {
      ...{ node: first?.id, field: 'title', language: 'en', before: first?.title.en },
      after: `${first?.title.en}, and publish it`,
    })
    await world.call(world.as.secretariat, 'removeNode', { node: second?.id })
    const words = (side: 'before' | 'after') => async (order: object) =>
      textsOfWord(await fetchPaper(world.as.secretariat, { format: 'docx', language: 'en', ...order }))
        .map(({ pieces }) => (side === 'before' ? textBefore(pieces) : textAfter(pieces)))
        .filter((text) => text !== '')
    const comparison = { version: draft.version, kind: 'comparison', earlier: version }
    const accepted = await words('after')(comparison)
    const rejected = await words('before')(comparison)
    expect(accepted.filter((line) => line.includes('and publish it')).length).toBe(1)
    expect(rejected.filter((line) => line.includes('and publish it'))).toEqual([])
    expect(rejected.some((line) => line.includes(second?.title.en ?? '-'))).toBe(true)
    expect(accepted.some((line) => line.includes(second?.title.en ?? '-'))).toBe(false)
  })

  it('with itself, without another version, or as a workbook is refused', async () => {
    for (const order of [
      { kind: 'comparison', earlier: version, format: 'pdf' },
      { kind: 'comparison', format: 'pdf' },
      { kind: 'version', earlier: version },
    ])
      await expect(make(world.as.secretariat, order)).rejects.toThrow()
  })
})
