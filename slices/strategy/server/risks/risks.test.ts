import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateKinds } from '#kernel/contract/mandates.ts'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { Body } from '../../contract/governance/bodies.ts'
import type { Assumption, SeenNode, SeenRisk } from '../../contract/governance/previews.ts'
import type { Risk } from '../../contract/risks.ts'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { strategy, TreeNode } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { levels } from '../../rules/openness/levels-of-openness.ts'
import { publicPart } from '../doors/public-part.ts'
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

type ReadNode = OutputOf<typeof strategy.acts.readNode>
/** Of its facts all that a snapshot holds: the portal names offices itself, and the state of costs is not told. */
function asPublished({ id, facts }: SeenNode) {
  if (facts === null) return { id, facts }
  expect(facts.costState).toBeNull()
  const { costState: _, leadName: __, partners, ...others } = facts
  return {
    id,
    facts: { ...others, partners: partners.map(({ office, contribution }) => ({ office, contribution })) },
  }
}
interface Previewed {
  readonly nodes: SeenNode[]
  readonly bodies: Body[] | null
  readonly risks: SeenRisk[] | null
}

test('facts, bodies and risks are previewed as the people of each audience read them', async () => {
  const next = (await world.call(world.as.secretariat, 'listVersions', { strategy: world.strategy })) as {
    versions: { id: string; status: string }[]
  }
  const draft = next.versions.find(({ status }) => status === 'draft')?.id
  const both = (en: string) => ({ en, ur: en })
  for (const level of levels) {
    const chair = { office: world.offices.get('NCCIA'), role: 'chair' }
    await by('secretariat', 'writeBody', {
      ...{
        version: draft,
        lineage: randomUUID(),
        level,
        quorum: 1,
        from: null,
        until: null,
        members: [chair],
      },
      ...{ name: both(`Body: ${level}`), terms: both('t'), decides: both('d'), rhythm: both('r') },
    })
    await by('secretariat', 'recordRisk', said({ version: draft, level, title: both(`Risk: ${level}`) }))
  }
  await by('secretariat', 'openForConsultation', { version: draft })
  const previewed = async (audience: string) =>
    (await by('oversight', 'previewVersion', { version: draft, audience })) as Previewed
  const whole = await previewed('restricted annex')
  for (const [audience, kind] of [
    ['partners', 'participant'],
    ['government', 'evaluator'],
    ['restricted annex', 'oversight'],
  ] as const) {
    const seen = await previewed(audience)
    const read = async (act: 'listBodies' | 'listRisks') => (await by(kind, act, { version: draft })) as never
    const { bodies } = (await read('listBodies')) as { bodies: Body[] }
    const { risks: register } = (await read('listRisks')) as { risks: Risk[] }
    expect(seen.bodies, audience).toEqual(bodies)
    expect(seen.risks, audience).toMatchObject(
      register.map(({ number, threatens }) => ({ number, threatens })),
    )
    const open = levels.slice(0, levels.indexOf(audience) + 1)
    const names = open.map((level) => `Body: ${level}`)
    expect(bodies.map(({ name }) => name.en).filter((name) => name.startsWith('Body: '))).toEqual(names)
    const activity = seen.nodes.find(({ code }) => code === 'PUR-1.1')
    const page = (await by(kind, 'readNode', { node: activity?.id })) as ReadNode
    expect(activity?.facts, audience).toMatchObject({
      ...{ leadOffice: page.node.activity?.leadOffice, ends: page.node.activity?.ends },
      ...{ costState: page.costState, governanceLevel: page.node.activity?.governanceLevel },
    })
    expect(activity?.facts?.partners.map(({ office }) => office).toSorted(), audience).toEqual(
      page.partners.map(({ office }) => office).toSorted(),
    )
    const codes = [...(activity?.facts?.crimes ?? []), ...(activity?.facts?.places ?? [])].map(
      ({ code }) => code,
    )
    expect(codes.length).toBeGreaterThan(0)
    expect(page.terms.map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
  }
  const everything = (seen: Previewed) => [seen.bodies?.length ?? 0, seen.risks?.length ?? 0]
  expect(everything(whole)[0]).toBeGreaterThan(everything(await previewed('government'))[0] ?? 0)
  expect(everything(whole)[1]).toBeGreaterThan(everything(await previewed('government'))[1] ?? 0)
})

test('publication takes what the preview of the public shows, and neither bodies, risks nor the state of costs', async () => {
  const hidden = world.loaded.nodes.get('PUR-1.1')?.id ?? ''
  const shown = async () => (await by('oversight', 'previewVersion', { audience: 'public' })) as Previewed
  const published = () =>
    world.database.as<StrategyRows, Awaited<ReturnType<typeof publicPart>>>(
      world.as.secretariat,
      'strategy',
      async (tx) => {
        const part = await publicPart(tx, version)
        // What follows in the same transaction sees with its own eyes again.
        expect(
          (await tx.query('select 1 from strategy.field_texts where level <> $1', ['public'])).rows,
        ).not.toEqual([])
        return part
      },
    )
  const before = await shown()
  expect({ bodies: before.bodies, risks: before.risks }).toEqual({ bodies: null, risks: null })
  const told = (part: Awaited<ReturnType<typeof published>>) =>
    part.map(({ node, activity }) => ({ id: node, facts: activity }))
  expect(told(await published())).toEqual(before.nodes.map(asPublished))
  expect(before.nodes.some(({ id, facts }) => id === hidden && (facts?.partners.length ?? 0) > 0)).toBe(true)
  await world.database.asSuperuser(async (db) => {
    await db.query(`update strategy.field_texts set level = 'government' where node = $1`, [hidden])
    await db.query(`update strategy.nodes set level = 'government' where id = $1`, [hidden])
  })
  const after = await shown()
  expect(after.nodes).toHaveLength(before.nodes.length - 1)
  expect(told(await published())).toEqual(after.nodes.map(asPublished))
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
