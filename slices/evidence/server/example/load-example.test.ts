import { afterAll, beforeAll, expect, it } from 'vitest'
import { readExample } from '../../../../examples/pakistan/read-example.ts'
import { mixedIn } from '../../rules/likelihood-and-confidence-are-said-apart.ts'
import { publishedYardsticks } from '../../contract/published-yardsticks.ts'
import { type EvidenceWorld, evidenceWorld } from '../../testing/evidence-world.ts'
import { loadExampleEvidence } from '../index.ts'

const content = readExample().evidence
let world: EvidenceWorld
beforeAll(async () => {
  world = await evidenceWorld()
  await world.database.as({ kind: 'machine', name: 'example' }, 'evidence', (tx) =>
    loadExampleEvidence(tx, { strategy: world.strategy, content }),
  )
}, 120_000)
afterAll(() => world.database.close())

it('the example of evidence is read by a participant: real sources with link and licence, findings, pictures', async () => {
  const asked = { strategy: world.strategy }
  const { sources } = await world.call(world.as.participant, 'listSources', asked)
  expect(sources.map(({ link }) => link)).toEqual(content.sources.map(({ link }) => link))
  const { findings } = await world.call(world.as.participant, 'listFindings', asked)
  expect(findings).toHaveLength(content.findings.length)
  expect(findings.find(({ kind }) => kind === 'judgement')?.likelihood?.word.en).toBe('Realistic possibility')
  expect(findings.filter(({ stale }) => stale === 'past its review')).not.toEqual([])
})

it('the index of 2025 beside that of 2021: no change of the averages, and a change of single markets', async () => {
  const { pictures } = await world.call(world.as.participant, 'listPictures', { strategy: world.strategy })
  const [later, earlier] = pictures.map(({ id }) => id)
  const { parts } = await world.call(world.as.participant, 'readPicture', {
    picture: later,
    beside: earlier,
  })
  const markets = parts.find(({ component }) => component === 'market')
  expect(markets?.averages).toEqual({ comparable: false, because: ['another number of items'] })
  expect(markets?.items.find(({ code }) => code === 'human-smuggling')).toMatchObject({
    ...{ earlier: '7.0', later: '8.0', change: '1.0' },
  })
})

it('what the example says keeps to the rules that a secretariat keeps to', () => {
  for (const { statement, likelihood } of content.findings) {
    const words = publishedYardsticks[likelihood?.yardstick ?? 0]?.words.map(({ word }) => word) ?? []
    const chosen = words.find(({ en }) => en === likelihood?.word) ?? null
    expect(likelihood === undefined, statement.en).toBe(chosen === null)
    expect(mixedIn({ statement, words, chosen }), statement.en).toEqual([])
  }
})
