import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'

type Acts = typeof strategy.acts

let world: StrategyWorld
beforeEach(async () => {
  world = await strategyWorld()
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
    return [(error as { constraint?: string }).constraint ?? String(error)]
  }
}
const none = { crimes: [], places: [], frameworks: [], costState: 'unfunded' }

test('the secretariat sets what an activity addresses, where, what it serves and its cost, from the lists', async () => {
  const { terms, may } = await call('listTerms', { strategy: world.strategy })
  expect(may.listTerm.ok).toBe(true)
  const first = (kind: string) =>
    terms
      .filter((term) => term.kind === kind)
      .map(({ code }) => code)
      .slice(0, 1)
  const set = {
    ...{ crimes: first('crime'), places: first('place'), frameworks: first('framework') },
    costState: 'costed',
  }
  const of = { node: node('PRV-1.1') }
  await call('setActivityTerms', { ...of, ...set })
  const read = await call('readNode', of)
  expect(read.costState).toBe('costed')
  expect(read.terms.map(({ kind, code }) => `${kind} ${code}`).toSorted()).toEqual([
    `crime ${set.crimes.join()}`,
    `framework ${set.frameworks.join()}`,
    `place ${set.places.join()}`,
  ])
  expect(read.nodeChanges).toMatchObject([{ what: 'terms set' }])
  await call('setActivityTerms', { ...of, ...none })
  expect((await call('readNode', of)).terms).toEqual([])
  const unknown = { ...of, ...none, crimes: ['no such code'] }
  expect(await codesOf(call('setActivityTerms', unknown))).toEqual(['activity_terms_are_listed'])
  expect(await codesOf(call('setActivityTerms', { node: node('PRV-1'), ...none }))).toEqual([
    'not-an-activity',
  ])
  expect(await world.count(`ledger.entries where act = 'strategy.setActivityTerms'`)).toBe(2)
  await call('openForConsultation', { version: world.loaded.version })
  expect(await codesOf(call('setActivityTerms', { ...of, ...none }))).toEqual(['not-a-draft'])
})

test('a list grows by a code, a title and its source, once, and only by the secretariat', async () => {
  const term = {
    strategy: world.strategy,
    kind: 'framework',
    code: 'X-1',
    source: 'The list that published it',
  }
  expect(await codesOf(call('listTerm', { ...term, title: {} }))).toEqual(['needs-a-title'])
  const named = { ...term, title: { en: 'A framework' } }
  await expect(call('listTerm', named, world.as['approving authority'])).rejects.toMatchObject({
    answer: { status: 403 },
  })
  await call('listTerm', named)
  const { terms } = await call('listTerms', { strategy: world.strategy }, world.as.participant)
  expect(terms.find(({ code }) => code === 'X-1')).toMatchObject({ title: named.title, source: term.source })
  expect(await codesOf(call('listTerm', named))).toEqual(['terms_pkey'])
  await call('setActivityTerms', { node: node('PRV-1.1'), ...none, frameworks: ['X-1'] })
  expect((await call('readNode', { node: node('PRV-1.1') })).terms).toMatchObject([{ code: 'X-1' }])
})

test('a framework that is listed singly may join a register, as its last item; nothing else may', async () => {
  const { registers } = await call('listTerms', { strategy: world.strategy })
  const untoc = registers.find(({ name }) => name.en.startsWith('United Nations Convention'))?.id ?? ''
  const term = { strategy: world.strategy, source: 'The Convention', register: untoc }
  const article = { ...term, kind: 'framework', code: 'UNTOC-33', title: { en: 'Secretariat' } }
  await call('listTerm', article)
  const read = await call('readCrosswalk', { version: world.loaded.version })
  expect(read.others).toEqual([])
  expect(read.registers.find(({ id }) => id === untoc)?.items.at(-1)?.code).toBe('UNTOC-33')
  const crime = { ...term, kind: 'crime', code: 'X-2', title: { en: 'A crime' } }
  expect(await codesOf(call('listTerm', crime))).toEqual(['only_frameworks_stand_in_a_register'])
  const nowhere = { ...article, code: 'X-3', register: '00000000-0000-4000-8000-000000000000' }
  expect(await codesOf(call('listTerm', nowhere))).toEqual(['items_stand_in_a_register'])
})
