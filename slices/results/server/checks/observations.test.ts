import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '#kernel/database/project-root.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
const indicators = new Map<string, string>()
const bytes = readFileSync(join(projectRoot(), 'examples/observations/observations-pakistan.csv'))
const average = 'GI-TOC Organized Crime Index: criminal markets (average)'

beforeAll(async () => {
  world = await resultsWorld()
  const read = await readTables(bytes, 'observations.csv')
  const rows = read.ok ? (read.tables[0]?.rows ?? []) : []
  // The example has indicators of some of these names; those of the observations begin with their own word.
  for (const { cells } of rows) {
    const [name = '', , , , unit = ''] = cells
    if (indicators.has(name)) continue
    const isScore = unit.startsWith('score')
    const { indicator } = await world.call(world.as.secretariat, 'declareIndicator', {
      ...{
        strategy: world.strategy,
        code: `OBS-${indicators.size + 1}`,
        name: { en: `As printed: ${name}`, ur: name },
      },
      ...{ unit, measure: isScore ? 'ordinal' : 'number', direction: 'ambiguous', level: 'output' },
      ...{ source: 'as printed', openness: 'public' },
    })
    indicators.set(name, indicator)
  }
  const [header = '', ...lines] = bytes.toString('utf8').trim().split('\n')
  const codes = [...indicators.keys()]
  const table = [
    header,
    ...lines.map((line, at) => {
      const name = rows[at]?.cells[0] ?? ''
      const rest = line.slice(line.startsWith('"') ? line.indexOf('",') + 1 : line.indexOf(','))
      return `OBS-${codes.indexOf(name) + 1}${rest}`
    }),
  ].join('\n')
  const file = await world.upload(world.as.secretariat, 'observations.csv', table)
  await world.call(world.as.secretariat, 'importFigures', {
    ...{ strategy: world.strategy, file, origin: 'published', document: 'as printed' },
  })
}, 120_000)
afterAll(() => world.database.close())

const read = (name: string) =>
  world.call(world.as.evaluator, 'readIndicator', { indicator: indicators.get(name) ?? '' })

test('all 140 observations are in the register, and its checks find in it what the file check finds', async () => {
  const ids = [...indicators.values()]
  expect(await world.count('results.figures where indicator = any ($1)', [ids])).toBe(140)
  const counts: Record<string, number> = {}
  for (const indicator of ids) {
    const { discrepancies } = await world.call(world.as.evaluator, 'checkFigures', {
      ...{ strategy: world.strategy, indicator },
    })
    for (const { code } of discrepancies) counts[code] = (counts[code] ?? 0) + 1
  }
  // The one stage that is larger than the one before stands in a funnel, which these indicators are not declared in.
  expect(counts).toEqual({ 'documents-disagree': 13, 'sum-differs': 5, jump: 4 })
})

test('the averages of 2021 and 2025 are refused as a trend once their definition says so; single markets are allowed', async () => {
  const control = await read(average)
  expect(control.changes).toMatchObject([{ by: '0.23', because: null, share: null }])
  await world.call(world.as.secretariat, 'defineIndicator', {
    ...{ indicator: indicators.get(average), from: '2023-01-01', breaks: true },
    text: { en: 'Average of fifteen criminal markets.', ur: 'پندرہ مجرمانہ منڈیوں کا اوسط۔' },
    reason: 'The index of 2023 scores fifteen markets; that of 2021 scored ten.',
  })
  expect((await read(average)).changes).toMatchObject([{ by: null, share: null, because: 'new definition' }])
  const markets = ['human trafficking', 'human smuggling', 'arms trafficking', 'heroin trade']
  const changes = await Promise.all(
    markets.map(async (one) => (await read(`GI-TOC Organized Crime Index: ${one}`)).changes),
  )
  expect(changes).toMatchObject([
    [{ by: '0.5', because: null }],
    [{ by: '1', because: null }],
    [{ by: '0.5', because: null }],
    [{ by: '0', because: null }],
  ])
})

test('a year of which documents disagree has no change from the year before, and one of which they agree has', async () => {
  const { changes } = await read('cybercrime complaints')
  expect(changes.find(({ to }) => to.from === '2022-01-01')).toMatchObject({ because: 'disputed', by: null })
  const { changes: verified } = await read('cybercrime verifications')
  expect(verified.find(({ to }) => to.from === '2024-01-01')).toMatchObject({ by: '26593', because: null })
})

test('what was found in a series is resolved by an officer with a reason, and both stay', async () => {
  const indicator = indicators.get('narcotics seized incl. precursors (?), ANF') ?? ''
  const found = () =>
    world.call(world.as.secretariat, 'checkFigures', { strategy: world.strategy, indicator })
  const [jump] = (await found()).discrepancies
  expect(jump).toMatchObject({ code: 'jump', resolution: null })
  await world.call(world.as.secretariat, 'resolveDiscrepancy', {
    ...{ strategy: world.strategy, discrepancy: jump?.key, reason: 'Precursors are left out from 2018 on.' },
  })
  const [resolved] = (await found()).discrepancies
  expect(resolved).toMatchObject({
    ...{ code: 'jump', resolution: { reason: 'Precursors are left out from 2018 on.' } },
  })
  expect(resolved?.figures).toHaveLength(2)
})
