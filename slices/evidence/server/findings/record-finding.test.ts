import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Credential } from '#kernel/database/session.ts'
import { findingsByIds } from '../../index.ts'
import { type EvidenceWorld, evidenceWorld, typed } from '../../testing/evidence-world.ts'

let world: EvidenceWorld
let secretariat: Credential
let source: string
let phia: string
beforeAll(async () => {
  world = await evidenceWorld()
  secretariat = world.as.secretariat
  const made = await world.call(secretariat, 'registerSource', typed.source(world.strategy))
  source = made.source
  phia = (await world.call(secretariat, 'declareYardstick', typed.yardstick(world.strategy))).yardstick
}, 120_000)
afterAll(() => world.database.close())

const recorded = (more: Readonly<Record<string, unknown>> = {}, from = source) =>
  world.call(secretariat, 'recordFinding', typed.finding(world.strategy, from, more))
const judgement = (word: number, en: string) => ({
  ...{ kind: 'judgement', confidence: 'low', likelihood: { yardstick: phia, word } },
  statement: { en, ur: 'منڈی کے بارے میں اندازہ۔' },
})
const refusedWith = (codes: readonly string[]) => ({ reasons: codes.map((code) => ({ code })) })

it('a judgement keeps likelihood and confidence apart, each with its own words', async () => {
  const { reference } = await recorded(
    judgement(4, 'It is likely that the market is larger than is printed.'),
  )
  const { finding, yardstick } = await world.call(world.as.participant, 'readFinding', { reference })
  expect(finding).toMatchObject({
    likelihood: { word: { en: 'Likely or probable' }, range: '≈55% – ≈75%', from: 55, to: 75 },
    confidence: 'low',
    stale: null,
  })
  expect(yardstick?.words.map(({ word }) => word.en)).toHaveLength(7)
})

it('a judgement without a word, and a printed statement with one, are refused', async () => {
  const needed = refusedWith(['likelihood-needed'])
  await expect(recorded({ kind: 'judgement' })).rejects.toMatchObject(needed)
  await expect(recorded({ likelihood: { yardstick: phia, word: 0 } })).rejects.toMatchObject(needed)
})

it('a statement that mixes in confidence or another likelihood is refused with all reasons at once', async () => {
  await expect(
    recorded({ ...judgement(4, 'With high confidence, growth is highly likely.'), asOf: '2098-01-01' }),
  ).rejects.toMatchObject(
    refusedWith(['confidence-in-the-statement', 'another-likelihood-in-the-statement', 'as-of-tomorrow']),
  )
})

it('a finding is no more open than its sources, and is reviewed after it was made', async () => {
  const closed = await world.call(
    secretariat,
    'registerSource',
    typed.source(world.strategy, { openness: 'restricted annex' }),
  )
  await expect(recorded({ openness: 'government' }, closed.source)).rejects.toMatchObject(
    refusedWith(['more-open-than-its-sources']),
  )
  await expect(recorded({ reviewBy: '2026-01-01' })).rejects.toMatchObject(
    refusedWith(['review-comes-too-early']),
  )
  expect(await recorded({ openness: 'restricted annex' }, closed.source)).toHaveProperty('reference')
})

it('a finding is superseded once; the old one stays, says so, and leaves the list', async () => {
  const first = await recorded()
  const read = (reference: string) => world.call(secretariat, 'readFinding', { reference })
  const { finding } = await read(first.reference)
  const second = await recorded({ supersedes: finding.id, confidence: 'moderate' })
  expect(await read(first.reference)).toMatchObject({
    finding: { stale: 'superseded', confidence: 'high' },
    later: { reference: second.reference },
  })
  expect((await read(second.reference)).earlier?.reference).toBe(first.reference)
  const { findings } = await world.call(secretariat, 'listFindings', { strategy: world.strategy })
  const listed = findings.map(({ reference }) => reference)
  expect(listed).toContain(second.reference)
  expect(listed).not.toContain(first.reference)
  await expect(recorded({ supersedes: finding.id })).rejects.toMatchObject({
    constraint: 'one_successor_per_finding',
  })
})

it('a finding superseded by one that a reader may not read is stale for that reader too', async () => {
  const { reference } = await recorded()
  const asked = { reference }
  const { finding } = await world.call(world.as.participant, 'readFinding', asked)
  expect(finding.stale).toBeNull()
  await recorded({ supersedes: finding.id, openness: 'restricted annex' })
  expect(await world.call(world.as.participant, 'readFinding', asked)).toMatchObject({
    finding: { stale: 'superseded' },
    later: null,
  })
})

it('a finding past its day of review, or drawn from a superseded source, is stale', async () => {
  const aged = await recorded({ asOf: '2020-01-01', reviewBy: '2021-01-01' })
  const old = await world.call(secretariat, 'registerSource', typed.source(world.strategy))
  const drawn = await recorded({}, old.source)
  const staleOf = async ({ reference }: { reference: string }) =>
    (await world.call(secretariat, 'readFinding', { reference })).finding.stale
  expect([await staleOf(aged), await staleOf(drawn)]).toEqual(['past its review', null])
  await world.call(
    secretariat,
    'registerSource',
    typed.source(world.strategy, {
      supersedes: old.source,
      grade: { reliability: 'D', credibility: '4', reason: 'Contradicted by its own table.' },
    }),
  )
  expect(await staleOf(drawn)).toBe('drawn from a superseded source')
})

it('a source, a yardstick or a finding of another strategy is not found', async () => {
  const elsewhere = world.as['of another strategy']
  const theirs = await world.call(elsewhere, 'registerSource', typed.source(world.otherStrategy))
  await expect(recorded({}, theirs.source)).rejects.toMatchObject({ name: 'NotFound' })
  const { yardstick } = await world.call(elsewhere, 'declareYardstick', typed.yardstick(world.otherStrategy))
  await expect(recorded({ kind: 'judgement', likelihood: { yardstick, word: 1 } })).rejects.toMatchObject({
    name: 'NotFound',
  })
  for (const reference of ['E-999999', 'F-1', 'E-', "E-1'; drop table"])
    await expect(world.call(secretariat, 'readFinding', { reference })).rejects.toMatchObject({
      name: 'NotFound',
    })
})

it('through the door another slice gets those findings that whoever acts may read', async () => {
  const { reference } = await recorded({ openness: 'government' })
  const { finding } = await world.call(secretariat, 'readFinding', { reference })
  const through = (credential: Credential) =>
    world.database.as(credential, 'identity', (tx) => findingsByIds(tx, [finding.id]))
  expect((await through(secretariat)).map((one) => one.reference)).toEqual([reference])
  expect(await through(world.as.participant)).toEqual([])
})

it('each act leaves one entry in the ledger, and a refused one leaves none', async () => {
  const entries = () => world.count(`ledger.entries where act like 'evidence.%'`)
  const before = await entries()
  await recorded()
  await expect(recorded({ kind: 'judgement' })).rejects.toThrow()
  expect(await entries()).toBe(before + 1)
})
