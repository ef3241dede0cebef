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
const objective = () => world.loaded.nodes.get('PRV-1')?.id ?? ''
/** A finding that is fresh or past its review; for government where one asks for it. */
const findingOf = (reviewed: 'fresh' | 'stale', openness = 'public') =>
  world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ id: string }>(
      `insert into evidence.findings (strategy, openness, kind, statement_en, statement_ur, confidence,
          confidence_reason_en, confidence_reason_ur, as_of, review_by, ledger_entry, ledger_salt)
       values ($1, $2, 'as printed', 'Printed', 'شائع شدہ', 'low', 'Read once', 'ایک بار پڑھا', '2020-01-01', $3,
          gen_random_uuid(), '') returning id`,
      [world.strategy, openness, reviewed === 'fresh' ? '2999-01-01' : '2021-01-01'],
    )
    return rows[0]?.id ?? ''
  })
const said = async (code: string, who = world.as.secretariat) =>
  (await call('lintVersion', { version: world.loaded.version }, who)).findings.filter(
    (finding) => finding.code === code && finding.node === objective(),
  )

test('an objective without evidence is found until it cites a finding, and again when that is withdrawn', async () => {
  expect(await said('objective-without-evidence')).toHaveLength(1)
  const finding = await findingOf('fresh')
  const { citation } = await call('citeFinding', { node: objective(), finding, why: 'It names the market.' })
  expect(await said('objective-without-evidence')).toHaveLength(0)
  const { citations } = await call('listCitations', { node: objective() })
  expect(citations).toMatchObject([{ id: citation, confidence: 'low', likelihood: null, stale: null }])
  expect(await reasonsOf(call('citeFinding', { node: objective(), finding }))).toEqual(['cited-already'])
  await call('withdrawCitation', { citation, reason: 'It was another market.' })
  expect((await call('listCitations', { node: objective() })).citations).toEqual([])
  expect(await said('objective-without-evidence')).toHaveLength(1)
  expect(await reasonsOf(call('withdrawCitation', { citation, reason: 'Twice.' }))).toEqual([
    'citation_withdrawals_pkey',
  ])
  expect(
    await world.count(`ledger.entries where act like 'strategy.%itation' or act = 'strategy.citeFinding'`),
  ).toBe(2)
})

test('evidence past its review is named, and living with it waives this finding and no other', async () => {
  await call('citeFinding', { node: objective(), finding: await findingOf('stale') })
  const [stale] = await said('evidence-stale')
  expect(stale?.messages.en).toContain('E-')
  if (stale === undefined) throw new Error('what is past its review is stale')
  const { code, lineage, field, wordsHash } = stale
  const version = world.loaded.version
  await call('waiveFinding', {
    ...{ version, code, lineage, field, wordsHash },
    reason: 'The census is due in May.',
  })
  await call('citeFinding', { node: objective(), finding: await findingOf('stale') })
  expect((await said('evidence-stale')).map(({ waiver }) => waiver === null)).toEqual([false, true])
})

test('a public objective that cites a finding of government does not give it away', async () => {
  await call('citeFinding', { node: objective(), finding: await findingOf('fresh', 'government') })
  await call('openForConsultation', { version: world.loaded.version })
  const read = async (who: keyof StrategyWorld['as']) =>
    (await call('listCitations', { node: objective() }, world.as[who])).citations.length
  expect(await read('secretariat')).toBe(1)
  expect(await read('focal person')).toBe(1)
  expect(await read('participant')).toBe(0)
  const rows = await world.database.as(world.as.participant, 'strategy', async (tx) => {
    const { rows: seen } = await tx.query('select id from strategy.citations')
    return seen.length
  })
  expect(rows).toBe(0)
  expect(await world.count('strategy.citations')).toBe(1)
  const asked = await call('lintVersion', { version: world.loaded.version }, world.as.participant)
  expect(asked.summary.notAsked).toEqual(['objective-without-evidence', 'evidence-stale'])
  expect(asked.findings.some(({ code }) => code === 'objective-without-evidence')).toBe(false)
})

test('only an objective cites, only the secretariat says so, and only of its own strategy', async () => {
  const finding = await findingOf('fresh')
  const activity = world.loaded.nodes.get('PRV-1.1')?.id ?? ''
  expect(await reasonsOf(call('citeFinding', { node: activity, finding }))).toEqual(['not-an-objective'])
  for (const who of ['oversight', 'approving authority', 'focal person', 'participant'] as const) {
    await expect(call('citeFinding', { node: objective(), finding }, world.as[who])).rejects.toMatchObject({
      answer: { status: 403 },
    })
  }
  const stranger = call('citeFinding', { node: objective(), finding }, world.as['of another strategy'])
  await expect(stranger).rejects.toThrow('not found')
  expect(await world.count('strategy.citations')).toBe(0)
})
