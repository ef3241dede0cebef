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
const reasonsOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    return [(error as { constraint?: string }).constraint ?? String(error)]
  }
}
const node = (code: string) => world.loaded.nodes.get(code)?.id ?? ''
const sent = async (rows: readonly string[], name = 'plan.csv') => ({
  strategy: world.strategy,
  file: await world.upload(
    world.as.secretariat,
    name,
    Buffer.from(['Code,English,Urdu,Parent', ...rows].join('\n')),
  ),
  name,
})
const register = {
  ...{ code: 'OTHER-PLAN', kind: 'other plan', edition: '2024', source: 'A gazette', licence: 'Open' },
  title: { en: 'Another plan', ur: 'دوسرا منصوبہ' },
}
const titleOf = async (code: string) => {
  const { texts } = await call('readNode', { node: node(code) })
  return texts.find(({ field, language }) => field === 'title' && language === 'en')?.text ?? ''
}
const pairs = async (who = world.as.secretariat) =>
  (await call('listLikeness', { version: world.loaded.version }, who)).pairs.filter(
    ({ item }) => item.code === 'OP-1',
  )
const found = async () =>
  (await call('lintVersion', { version: world.loaded.version })).findings.filter(
    (finding) => finding.code === 'same-action-elsewhere' && finding.node === node('PRV-1.1'),
  )

test('a register is loaded whole or not at all, each wrong cell named, and stands in the crosswalk', async () => {
  const wrong = await sent(['OP-1,One,,', 'OP-1,Two,,', ',Three,,', 'OP-4,Four,,OP-9'], 'wrong.csv')
  const tried = await call('tryRegister', wrong)
  expect(tried.errors.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
    'code-twice 3 Code',
    'code-missing 4 Code',
    'parent-unknown 5 Parent',
  ])
  expect(await reasonsOf(call('loadRegister', { ...wrong, register }))).toEqual(['import-has-errors'])
  expect(await world.count(`strategy.registers where code = 'OTHER-PLAN'`)).toBe(0)
  const right = await sent(['OP,The plan,منصوبہ,', 'OP-1,One action,,OP'])
  expect(await call('loadRegister', { ...right, register })).toMatchObject({ items: 2 })
  const { registers } = await call(
    'readCrosswalk',
    { version: world.loaded.version },
    world.as['focal person'],
  )
  const loaded = registers.find(({ code }) => code === 'OTHER-PLAN')
  expect(loaded?.items).toMatchObject([
    { code: 'OP', parent: null, servedBy: [] },
    { code: 'OP-1', parent: 'OP', text: { en: 'One action', ur: null } },
  ])
  expect((await call('tryRegister', right)).errors.map(({ code }) => code)).toEqual([
    'code-taken',
    'code-taken',
  ])
  const again = await sent(['X-1,One,,'], 'again.csv')
  expect(await reasonsOf(call('loadRegister', { ...again, register }))).toEqual(['one_register_per_code'])
})

test('an item that an activity serves says by what, and one that nothing serves is seen to be served by nothing', async () => {
  const { registers, others } = await call('readCrosswalk', { version: world.loaded.version })
  expect(others).toEqual([])
  const untoc = registers.find(({ code }) => code === 'UNTOC')
  expect(untoc?.items.find(({ code }) => code === 'UNTOC-28')?.servedBy).toContainEqual(
    expect.objectContaining({ node: node('PRV-1.1') }),
  )
  expect(untoc?.items.find(({ code }) => code === 'UNTOC-5')?.servedBy).toEqual([])
  expect(registers.filter(({ kind }) => kind === 'other plan').length).toBeGreaterThanOrEqual(9)
  await call('setLevel', { node: node('PRV-1.1'), level: 'restricted annex' })
  const seen = await call('readCrosswalk', { version: world.loaded.version }, world.as['focal person'])
  const item = seen.registers.flatMap(({ items }) => items).find(({ code }) => code === 'UNTOC-28')
  expect(item?.servedBy.some((one) => one.node === node('PRV-1.1'))).toBe(false)
})

test('the same action in another plan is proposed by likeness, a person decides, and the lint says what was decided', async () => {
  const right = await sent([`OP-1,"${await titleOf('PRV-1.1')}",,`])
  expect(await found()).toHaveLength(0)
  await call('loadRegister', { ...right, register })
  expect(await pairs()).toMatchObject([{ node: node('PRV-1.1'), likeness: 1, decided: null }])
  expect(await found()).toHaveLength(1)
  const decide = {
    node: node('PRV-1.1'),
    item: 'OP-1',
    decision: 'not the same',
    reason: 'Theirs ended in 2024.',
  }
  await expect(call('decideLikeness', decide, world.as['focal person'])).rejects.toMatchObject({
    answer: { status: 403 },
  })
  await call('decideLikeness', decide)
  expect(await reasonsOf(call('decideLikeness', decide))).toEqual(['decided-so-already'])
  expect((await pairs(world.as['focal person']))[0]?.decided).toMatchObject({ decision: 'not the same' })
  expect(await found()).toHaveLength(0)
  await call('decideLikeness', { ...decide, decision: 'same', reason: 'It was renewed.' })
  expect(await found()).toHaveLength(1)
  const objective = { ...decide, node: node('PRV-1') }
  expect(await reasonsOf(call('decideLikeness', objective))).toEqual(['not-an-activity'])
})

test('the example holds a real action of another plan that waits for a person, and the name of a plan is no action', async () => {
  const { pairs: all } = await call('listLikeness', { version: world.loaded.version })
  const waiting = all.filter(({ item, decided }) => item.code === 'BHR-2021-58' && decided === null)
  expect(waiting.map(({ code }) => code)).toContain('PRT-1.2')
  const { registers } = await call('readCrosswalk', { version: world.loaded.version })
  const names = registers.map(({ code }) => code)
  expect(names).toContain('TIPSOM-NAP-2021')
  expect(all.filter(({ item }) => names.includes(item.code))).toEqual([])
})

test('what was decided of words that have changed since is asked anew', async () => {
  const before = await titleOf('PRV-1.1')
  await call('loadRegister', { ...(await sent([`OP-1,"${before}",,`])), register })
  await call('decideLikeness', {
    node: node('PRV-1.1'),
    item: 'OP-1',
    decision: 'related',
    reason: 'Same aim.',
  })
  expect((await pairs())[0]?.decided).not.toBeNull()
  const write = {
    node: node('PRV-1.1'),
    field: 'title',
    language: 'en',
    before,
    after: `${before}, every year`,
  }
  await call('editField', write)
  expect(await pairs()).toMatchObject([{ decided: null }])
})
