import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateKinds } from '#kernel/contract/mandates.ts'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { Body } from '../../contract/governance/bodies.ts'
import type { Assumption, SeenNode } from '../../contract/governance/previews.ts'
import type { Risk } from '../../contract/risks.ts'
import type { TreeNode } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { levels } from '../../rules/openness/levels-of-openness.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'

let world: StrategyWorld
let version: string
beforeAll(async () => {
  world = await strategyWorld()
  version = world.loaded.version
})
afterAll(() => world.database.close())

type Who = keyof StrategyWorld['as']
const by = (who: Who, act: Parameters<StrategyWorld['call']>[1], input: object): Promise<unknown> =>
  world.call(world.as[who], act, { version, ...input })
const refusedTo = async (who: Who, act: Parameters<StrategyWorld['call']>[1], input: object) => {
  try {
    await by(who, act, input)
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
}
const risks = async (who: Who): Promise<readonly Risk[]> =>
  ((await by(who, 'listRisks', {})) as { risks: Risk[] }).risks
const lineage = () => world.loaded.nodes.get('PUR-1.1')?.lineage ?? ''
const said = (more: object = {}) => ({
  title: { en: 'The budget is late', ur: 'بجٹ میں تاخیر' },
  ...{ likelihood: 4, impact: 3, office: world.offices.get('NCCIA') ?? null },
  mitigation: { en: 'Ask early.', ur: 'جلد درخواست کیجیے۔' },
  ...{ reviewOn: '2026-01-31', level: 'government', closed: false, lineages: [lineage()] },
  ...more,
})
const rows = (who: Who, table: string) =>
  world.database.as<StrategyRows, number>(
    world.as[who],
    'strategy',
    async (tx) => (await tx.query(`select 1 from strategy.${table}`)).rows.length,
  )

test('a risk is entered with its two places, its owner and what it threatens, and its overdue review is shown', async () => {
  expect(await by('secretariat', 'recordRisk', said())).toMatchObject({ number: 1 })
  const [risk] = await risks('evaluator')
  expect(risk).toMatchObject({
    ...{ number: 1, likelihood: 4, impact: 3, overdue: true, closed: false },
    threatens: [{ code: 'PUR-1.1' }],
    history: [{ likelihood: 4, reason: null }],
  })
  expect(risk?.office?.name.en).not.toBe('')
  expect(await refusedTo('secretariat', 'recordRisk', said({ lineages: [randomUUID()] }))).toEqual([
    'threatens-no-such-node',
  ])
  await expect(by('focal person', 'recordRisk', said())).rejects.toThrow('not-allowed')
})

test('what is said anew keeps what was said before, and nobody writes over what they did not read', async () => {
  const [risk] = await risks('secretariat')
  const anew = {
    risk: risk?.id,
    seen: risk?.revision,
    reason: 'Reviewed.',
    ...said({ impact: 5, reviewOn: '2099-01-01' }),
  }
  await by('secretariat', 'reviseRisk', anew)
  expect(await refusedTo('second secretariat', 'reviseRisk', anew)).toEqual(['revised-since'])
  const [revised] = await risks('oversight')
  expect(revised).toMatchObject({ impact: 5, overdue: false })
  expect(revised?.history.map(({ impact, reason }) => [impact, reason])).toEqual([
    [5, 'Reviewed.'],
    [3, null],
  ])
})

test('a risk of the restricted annex is known to few, and narrowing one takes its history along', async () => {
  const [risk] = await risks('secretariat')
  const narrow = said({ level: 'restricted annex' })
  expect(await rows('evaluator', 'risk_revisions')).toBe(2)
  await by('secretariat', 'reviseRisk', {
    risk: risk?.id,
    seen: risk?.revision,
    reason: 'Narrowed.',
    ...narrow,
  })
  for (const kind of mandateKinds) {
    const knows = ['secretariat', 'approving authority', 'oversight'].includes(kind)
    for (const table of ['risks', 'risk_revisions', 'risk_nodes'])
      expect((await rows(kind, table)) > 0, `${kind} ${table}`).toBe(knows)
  }
  expect(await rows('of another strategy', 'risks')).toBe(0)
  expect(await world.count('strategy.risk_revisions')).toBe(3)
})

test('the five points are stated whole by the secretariat, and read with the register', async () => {
  const points = [1, 2, 3, 4, 5].map((point) => ({
    ...{ point, name: { en: `L${point}`, ur: `د${point}` }, means: { en: 'x', ur: 'x' } },
  }))
  const scale = { strategy: world.strategy, axis: 'likelihood' }
  expect(await refusedTo('secretariat', 'setRiskScale', { ...scale, points: points.slice(1) })).toEqual([
    'five-points',
  ])
  await by('secretariat', 'setRiskScale', { ...scale, points })
  await by('secretariat', 'setRiskScale', { ...scale, points })
  expect(await by('evaluator', 'listRisks', {})).toMatchObject({
    scales: { likelihood: [{ name: { en: 'L1' } }, {}, {}, {}, {}], impact: [{ point: 1 }, {}, {}, {}, {}] },
  })
})

test('nothing that was said of a risk is changed or removed past the handlers', async () => {
  for (const statement of [
    'delete from strategy.risks',
    'delete from strategy.risk_revisions',
    `update strategy.risk_revisions set reason = 'x'`,
  ])
    await expect(
      world.database.as(world.as.secretariat, 'strategy', (tx) => tx.query(statement)),
    ).rejects.toMatchObject({ code: '42501' })
})

test('a body is written in a draft with its composition, can meet, and goes with the version', async () => {
  const [chair, deputy] = [...world.offices.values()]
  const both = (en: string) => ({ en, ur: en })
  const body = {
    ...{ lineage: randomUUID(), level: 'government', quorum: 2, from: '2027-01-01', until: null },
    ...{ name: both('Steering committee'), terms: both('t'), decides: both('d'), rhythm: both('r') },
    members: [
      { office: chair, role: 'chair' },
      { office: deputy, role: 'deputy' },
    ],
  }
  const cannotMeet = { ...body, quorum: 3, members: [{ office: chair, role: 'deputy' }] }
  expect(await refusedTo('secretariat', 'writeBody', cannotMeet)).toEqual([
    'needs-a-chair',
    'quorum-too-large',
  ])
  await by('secretariat', 'writeBody', body)
  await by('secretariat', 'writeBody', { ...body, level: 'restricted annex' })
  expect(((await by('evaluator', 'listBodies', {})) as { bodies: Body[] }).bodies).toEqual([])
  await by('secretariat', 'writeBody', body)
  const { bodies } = (await by('evaluator', 'listBodies', {})) as { bodies: Body[] }
  expect(bodies).toMatchObject([{ quorum: 2, members: [{ role: 'chair' }, { role: 'deputy' }] }])
  const read = async (who: Who) => ((await by(who, 'listBodies', {})) as { bodies: Body[] }).bodies.length
  expect(await read('secretariat')).toBe(1)
  await by('secretariat', 'openForConsultation', {})
  expect(await refusedTo('secretariat', 'writeBody', body)).toEqual(['not-a-draft'])
  const next = (await by('secretariat', 'startVersion', {
    ...{ strategy: world.strategy, from: version },
  })) as { version: string }
  const copied = (await by('secretariat', 'listBodies', { version: next.version })) as { bodies: Body[] }
  expect(copied.bodies).toMatchObject([
    { lineage: body.lineage, members: [{ role: 'chair' }, { role: 'deputy' }] },
  ])
  await by('secretariat', 'removeBody', { version: next.version, lineage: body.lineage, reason: 'Merged.' })
  expect(await read('secretariat')).toBe(1)
})

test('a preview shows an audience exactly what its people read, and gives nobody more', async () => {
  const seen = async (audience: string) =>
    ((await by('oversight', 'previewVersion', { audience })) as { nodes: SeenNode[] }).nodes
  const hidden = world.loaded.nodes.get('PRV-1-A')?.id ?? ''
  await world.database.asSuperuser((db) =>
    db.query(
      `update strategy.field_texts set level = 'restricted annex' where field = 'title' and node = $1`,
      [hidden],
    ),
  )
  const textsOf = (nodes: readonly SeenNode[]) => nodes.flatMap(({ texts }) => texts).length
  for (const [audience, kind] of [
    ['partners', 'participant'],
    ['government', 'evaluator'],
    ['restricted annex', 'oversight'],
  ] as const) {
    const previewed = await seen(audience)
    const { nodes } = (await by(kind, 'readVersion', {})) as { nodes: TreeNode[] }
    expect(
      previewed.map(({ id }) => id),
      audience,
    ).toEqual(nodes.map(({ id }) => id))
    const read = await world.database.as<StrategyRows, number>(
      world.as[kind],
      'strategy',
      async (tx) =>
        (await tx.query('select 1 from strategy.field_texts where version = $1', [version])).rows.length,
    )
    expect(textsOf(previewed), audience).toBe(read)
  }
  expect(textsOf(await seen('restricted annex'))).toBeGreaterThan(textsOf(await seen('government')))
  const open = await seen('public')
  expect(open.length).toBeGreaterThan(0)
  expect(
    open.every(({ level, texts }) => level === 'public' && texts.every((text) => text.level === 'public')),
  ).toBe(true)
  for (const audience of levels)
    await expect(by('evaluator', 'previewVersion', { audience }), audience).rejects.toThrow('not-allowed')
})

test('an audience asked for past the handlers only ever takes away', async () => {
  const asAnnex = await world.database.as<StrategyRows, number>(
    world.as.participant,
    'strategy',
    async (tx) => {
      await tx.query(`select set_config('sutoon.audience', 'restricted annex', true)`)
      return (await tx.query('select 1 from strategy.field_texts')).rows.length
    },
  )
  expect(asAnnex).toBe(await rows('participant', 'field_texts'))
  expect(asAnnex).toBeGreaterThan(0)
})

test('the assumptions of the chain stand on one page, with how many entries state none', async () => {
  const read = (await by('evaluator', 'listAssumptions', {})) as {
    assumptions: Assumption[]
    without: number
  }
  const stated = await world.count(
    `strategy.nodes n where n.version = $1 and exists (select from strategy.field_texts t
       where t.node = n.id and t.field in ('assumption', 'risk') and t.level <> 'restricted annex')`,
    [version],
  )
  expect(read.assumptions).toHaveLength(stated)
  expect(stated).toBeGreaterThan(0)
  expect(read.without).toBeGreaterThanOrEqual(0)
})
