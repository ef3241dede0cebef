import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Credential } from '#kernel/database/session.ts'
import { textAfter, textBefore } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { comparisonFile } from '../../contract/papers/comparison-file.ts'
import { summaryFile } from '../../contract/papers/summary-file.ts'
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
    const english = await text('en')
    expect(english).toMatch(/PRV {2}Prevent/)
    expect(english).not.toMatch(/روک تھام/)
    expect(english).toMatch(/^With$/m)
    expect(english).toMatch(/\(comments on the draft in writing\)/)
    expect(await text('ur')).toMatch(/PRV {2}روک تھام/)
    const both = await text('both')
    expect(both).toMatch(/PRV {2}Prevent/)
    expect(both).toMatch(/PRV {2}روک تھام/)
  })

  it('is read by the published schema, and so are a comparison and a summary', async () => {
    for (const [file, keys] of [
      ['version', ['nodes', 'bodies', 'risks']],
      ['comparison', ['earlier', 'differences', 'offices']],
      [
        'summary',
        [...['asked', 'brief', 'numbers', 'way', 'open', 'plan', 'bodies', 'risks', 'assumptions']],
      ],
    ] as const) {
      const schema = (await world.call(world.visitor, 'readSchema', { file })) as { properties: object }
      expect(Object.keys(schema.properties)).toEqual(['$schema', 'paper', 'version', ...keys])
      expect(z.looseObject({ $schema: z.string() }).parse(schema).$schema).toContain('2020-12')
    }
  })

  it('says which language prevails and which texts are drafts of a translation, beside the text', async () => {
    const page = async (language: string) =>
      (await fetchPaper(world.as.secretariat, { format: 'html', language })).toString('utf8')
    const both = await page('both')
    expect(both).toContain('Prevailing language')
    expect(both).toMatch(/Urdu: \d+ draft/)
    expect(both).toContain('اس اندراج کے تمام متن: ترجمے کا مسودہ')
    expect(both).not.toContain('All texts of this entry')
    expect(await page('en')).not.toContain('raft translation')
    expect(await page('ur')).toContain('ترجمے کا مسودہ')
    const file = versionFile.parse(JSON.parse((await fetchPaper(world.as.secretariat, {})).toString('utf8')))
    expect(file.version.prevailing).toBe('en')
    const states = new Set(
      file.nodes.flatMap(({ texts }) => texts.map((text) => `${text.language} ${text.translation}`)),
    )
    expect(states).toEqual(new Set(['en original', 'ur draft']))
  })

  it('as a summary is data too, with the counts that stand on its pages', async () => {
    const order = { kind: 'summary', language: 'en' }
    const bytes = await fetchPaper(world.as.secretariat, order)
    const { numbers, plan, brief } = summaryFile.parse(JSON.parse(bytes.toString('utf8')))
    expect(numbers.activities).toBe(
      await world.count(`strategy.nodes where version = $1 and kind = 'activity'`, [version]),
    )
    expect(plan).toHaveLength(numbers.activities)
    expect(Object.values(numbers.costs).reduce((sum, count) => sum + count, 0)).toBe(numbers.activities)
    expect(brief.length).toBeGreaterThan(0)
    const page = (await fetchPaper(world.as.secretariat, { ...order, format: 'html' })).toString('utf8')
    expect(page).toContain(`>${numbers.activities}<`)
    const read = await readTables(
      await fetchPaper(world.as.secretariat, { ...order, format: 'xlsx' }),
      's.xlsx',
    )
    expect(read.ok && read.tables.map(({ sheet }) => sheet)).toEqual(['Summary', 'About'])
    expect(JSON.stringify(read)).toContain('does not come back')
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
    // What is noted of translations is no part of either text.
    const urdu = await words('after')({ ...comparison, language: 'both' })
    expect(urdu.filter((line) => line.startsWith('اس اندراج'))).toEqual([])

    const data = comparisonFile.parse(
      JSON.parse((await fetchPaper(world.as.secretariat, comparison)).toString('utf8')),
    )
    expect(data.differences.map(({ what, title }) => [what, title.en])).toContainEqual([
      'removed',
      second?.title.en,
    ])
    const table = { ...comparison, language: 'en', format: 'xlsx' }
    const read = await readTables(await fetchPaper(world.as.secretariat, table), 'c.xlsx')
    const [changes] = read.ok ? read.tables : []
    const changed = changes?.rows.find(({ cells }) => cells.some((cell) => cell.includes('and publish it')))
    expect(changed?.cells[3]).toContain(first?.title.en)
    expect(changed?.cells[3]).not.toContain('and publish it')
    expect(changed?.cells[4]).toContain('and publish it')
  })

  it('with itself or without another version is refused', async () => {
    for (const order of [
      { kind: 'comparison', earlier: version, format: 'pdf' },
      { kind: 'comparison', format: 'pdf' },
      { kind: 'version', earlier: version },
    ])
      await expect(make(world.as.secretariat, order)).rejects.toThrow()
  })
})
