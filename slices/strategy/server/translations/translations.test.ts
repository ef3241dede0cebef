import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { TreeNode } from '../../contract.ts'
import type { Translation } from '../../contract/governance/translations.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'

let world: StrategyWorld
let version: string
let node: TreeNode
beforeAll(async () => {
  world = await strategyWorld()
  version = world.loaded.version
  const { nodes } = (await by('secretariat', 'readVersion', { version })) as { nodes: TreeNode[] }
  const found = nodes.find(({ code }) => code === 'PUR-1.1')
  if (found === undefined) throw new Error('PUR-1.1')
  node = found
})
afterAll(() => world.database.close())

type Who = keyof StrategyWorld['as']
const by = (who: Who, act: Parameters<StrategyWorld['call']>[1], input: object): Promise<unknown> =>
  world.call(world.as[who], act, input)
const codesOf = async (act: Promise<unknown>): Promise<readonly string[]> => {
  const error: unknown = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof Refusal
    ? error.reasons.map(({ code }) => code)
    : error === null
      ? []
      : [(error as Error).message]
}
interface Listed {
  readonly translations: readonly Translation[]
  readonly counts: Readonly<Record<Translation['state'], number>>
  readonly prevailing: string
}
const listed = async (state: Translation['state'], who: Who = 'secretariat') =>
  (await by(who, 'listTranslations', { version, state, limit: 1000 })) as Listed
const write = (language: 'en' | 'ur', before: string, after: string) =>
  by('secretariat', 'editField', { node: node.id, field: 'title', language, before, after })
const titleIn = (list: Listed) =>
  list.translations.find((one) => one.node === node.id && one.field === 'title')

test('rewriting the original makes the translation stale; translating anew makes it a draft; a person marks it reviewed', async () => {
  await write('en', node.title.en ?? '', 'A new wording of the original.')
  expect(titleIn(await listed('stale'))).toMatchObject({
    language: 'ur',
    other: 'A new wording of the original.',
  })
  const stale = node.title.ur ?? ''
  const review = { node: node.id, field: 'title', language: 'ur', text: stale }
  await write('ur', stale, 'نئے الفاظ میں ترجمہ۔')
  expect(titleIn(await listed('draft'))).toMatchObject({ text: 'نئے الفاظ میں ترجمہ۔' })
  expect(await codesOf(by('secretariat', 'reviewTranslation', review))).toEqual(['text-has-moved-on'])
  await by('secretariat', 'reviewTranslation', { ...review, text: 'نئے الفاظ میں ترجمہ۔' })
  expect(titleIn(await listed('reviewed'))).toMatchObject({ state: 'reviewed' })
  expect(titleIn(await listed('stale'))).toBeUndefined()
  const again = by('secretariat', 'reviewTranslation', { ...review, text: 'نئے الفاظ میں ترجمہ۔' })
  expect(await codesOf(again)).toEqual(['nothing-to-review'])
  const { rows } = await world.database.asSuperuser((db) =>
    db.query(
      `select translation from strategy.field_texts where node = $1 and field = 'title' and language = 'en'`,
      [node.id],
    ),
  )
  expect(rows).toEqual([{ translation: 'original' }])
})

test('a text that has one language only is listed as missing in the other', async () => {
  await by('secretariat', 'editField', {
    ...{ node: node.id, field: 'remarks', language: 'en', before: '', after: 'Only in English.' },
  })
  const { translations } = await listed('missing')
  expect(translations).toContainEqual(
    expect.objectContaining({ node: node.id, field: 'remarks', language: 'ur', text: '' }),
  )
})

test('which language prevails is said in a draft, by the secretariat, and goes into the next version', async () => {
  expect(await codesOf(by('oversight', 'setPrevailing', { version, language: 'ur' }))).toEqual([
    'not-allowed',
  ])
  await by('secretariat', 'setPrevailing', { version, language: 'ur' })
  expect(await by('oversight', 'readVersion', { version })).toMatchObject({ version: { prevailing: 'ur' } })
  await by('secretariat', 'submitVersion', { version })
  expect(await codesOf(by('secretariat', 'setPrevailing', { version, language: 'en' }))).toEqual([
    'not-a-draft',
  ])
  const next = (await by('secretariat', 'startVersion', { strategy: world.strategy, from: version })) as {
    version: string
  }
  expect(await by('secretariat', 'readVersion', next)).toMatchObject({ version: { prevailing: 'ur' } })
})

test('reviews are read inside government and by nobody else, and counts are of what a reader may read', async () => {
  const seenBy = (who: Who) =>
    world.database.as(world.as[who], 'strategy', async (tx) => {
      const { rows } = await tx.query('select 1 from strategy.translation_reviews')
      return rows.length
    })
  expect(await world.count('strategy.translation_reviews')).toBe(1)
  expect(await seenBy('evaluator')).toBe(1)
  expect(await seenBy('participant')).toBe(0)
  expect(await seenBy('of another strategy')).toBe(0)
  const whole = (await listed('draft')).counts
  const open = (await listed('draft', 'participant')).counts
  expect(open.draft).toBeLessThanOrEqual(whole.draft)
  const erased = world.database.as(world.as.secretariat, 'strategy', (tx) =>
    tx.query('delete from strategy.translation_reviews'),
  )
  await expect(erased).rejects.toMatchObject({ code: '42501' })
})
