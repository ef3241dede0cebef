import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import type { strategy } from '../../../contract.ts'
import { type StrategyWorld, strategyWorld } from '../../../testing/strategy-world.ts'

type Acts = typeof strategy.acts

let world: StrategyWorld
let earlier: string
let later: string
const changed = 'Hear survivors before each change, and publish what they said'

const call = <Name extends keyof Acts & string>(
  name: Name,
  input: InputOf<Acts[Name]> | object,
  who = world.as.secretariat,
) => world.call(who, name, input) as Promise<OutputOf<Acts[Name]>>

beforeAll(async () => {
  world = await strategyWorld()
  earlier = world.loaded.version
  await world.database.asSuperuser((db) =>
    db.query(`update strategy.versions set status = 'in consultation'`),
  )
  const { version } = await call('startVersion', { strategy: world.strategy, from: earlier })
  later = version
  const { nodes } = await call('readVersion', { version })
  const found = (code: string) => nodes.find((one) => one.code === code)
  const node = (code: string) => found(code)?.id ?? ''
  await call('editField', {
    ...{ node: node('PRV-1.1'), field: 'title', language: 'en' },
    ...{ before: found('PRV-1.1')?.title.en ?? '', after: changed },
  })
  await call('setActivityFacts', {
    ...{ node: node('PRV-2.1'), lead: null, governanceLevel: null, partners: [] },
    ...{ starts: '2031-01-01', ends: null },
  })
  await call('setActivityTerms', {
    ...{ node: node('PRV-2.1'), crimes: ['ICCS0204', 'ICCS08'], places: ['PK'], costState: 'unfunded' },
    frameworks: ['TIP-9', 'SOM-15', 'SDG-8.7', 'TIPSOM-NAP-2021'],
  })
  await call('setLevel', { node: node('PRV-2.1'), level: 'partners' })
  await call('setLevel', { node: node('PRV-2.1'), field: 'description', level: 'government' })
  await call('addNode', {
    ...{ version, parent: node('PRV-1-A1'), kind: 'activity', code: 'PRV-1.9', level: 'restricted annex' },
    title: { en: 'A new activity', ur: 'ایک نئی سرگرمی' },
  })
  await call('moveNode', { node: node('PRV-2-A'), parent: node('PRV-1'), code: 'PRV-1-Z' })
  await call('removeNode', { node: node('PUR-1.1') })
})
afterAll(() => world.database.close())

const compared = async (who = world.as.secretariat) => {
  const { differences } = await call('compareVersions', { version: later, earlier }, who)
  return new Map(differences.map((difference) => [difference.code, difference]))
}

test('tells what was changed, with the words of both sides, and names each by its title', async () => {
  const differences = await compared()
  expect([...differences.keys()].toSorted()).toEqual(
    ['PRV-1.1', 'PRV-2.1', 'PRV-1.9', 'PRV-1-Z', 'PUR-1.1'].toSorted(),
  )
  const wording = differences.get('PRV-1.1')
  expect(wording).toMatchObject({
    what: 'changed',
    title: { en: changed },
    fields: [{ field: 'title', language: 'en', after: changed }],
  })
  expect(wording?.title.ur).toMatch(/[\u0600-\u06ff]/)
  expect(wording?.fields[0]?.before).not.toBe('')
  expect(differences.get('PRV-2.1')?.fields).toContainEqual(
    expect.objectContaining({ field: 'starts', language: 'none', after: '2031-01-01' }),
  )
})

test('tells which partners and terms came and went, each by its name', async () => {
  const lists = (await compared()).get('PRV-2.1')?.lists ?? []
  expect(lists.map(({ list, added }) => [list, added])).toEqual([
    ['partners', []],
    ['crimes', []],
  ])
  const [partners, crimes] = lists.map(({ removed }) => removed)
  expect(partners).toHaveLength(2)
  expect(partners?.map(({ en }) => en).join()).toContain('(comments on the draft in writing)')
  expect(partners?.[0]?.ur).toMatch(/[\u0600-\u06ff]/)
  expect(crimes).toHaveLength(1)
  const back = await call('compareVersions', { version: earlier, earlier: later })
  const reversed = back.differences.find(({ code }) => code === 'PRV-2.1')?.lists[0]
  expect([reversed?.added, reversed?.removed]).toEqual([partners, []])
})

test('tells who may read an entry or a text, its level of government and the state of its cost', async () => {
  const fields = (await compared()).get('PRV-2.1')?.fields ?? []
  const facts = fields.map(({ field, language, before, after }) => [field, language, before, after])
  expect(facts).toContainEqual(['level', 'none', 'public', 'partners'])
  expect(facts).toContainEqual(['readers.description', 'en', 'public', 'government'])
  expect(facts).toContainEqual(['governanceLevel', 'none', 'federal', ''])
  expect(facts).toContainEqual(['costState', 'none', 'not-yet-costed', 'unfunded'])
  // Texts that were narrowed with their node are not told one by one.
  expect(facts.filter(([field]) => field?.startsWith('readers.title'))).toEqual([])
})

test('tells what was added, moved and removed, deletions with all their words', async () => {
  const differences = await compared()
  expect(differences.get('PRV-1.9')).toMatchObject({
    what: 'added',
    codeBefore: null,
    title: { en: 'A new activity', ur: 'ایک نئی سرگرمی' },
  })
  expect(differences.get('PRV-1-Z')).toMatchObject({
    what: 'moved',
    codeBefore: 'PRV-2-A',
    fields: [{ field: 'below', before: 'PRV-2', after: 'PRV-1' }],
  })
  const removed = differences.get('PUR-1.1')
  expect(removed?.what).toBe('removed')
  expect(removed?.fields.find(({ field, language }) => field === 'title' && language === 'en')).toMatchObject(
    {
      before: removed?.title.en,
      after: '',
    },
  )
})

test('tells nobody of a node that they may not read, and a version differs in nothing from itself', async () => {
  expect((await compared()).has('PRV-1.9')).toBe(true)
  const inside = await compared(world.as.administrator)
  expect(inside.has('PRV-1.9')).toBe(false)
  expect(inside.has('PRV-1.1')).toBe(true)
  expect((await call('compareVersions', { version: later, earlier: later })).differences).toEqual([])
})
