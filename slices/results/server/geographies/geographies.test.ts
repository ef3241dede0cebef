import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ResultsRows } from '../../database/rows.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
let indicator: string
beforeAll(async () => {
  world = await resultsWorld()
  const declared = await world.call(world.as.secretariat, 'declareIndicator', {
    ...{ strategy: world.strategy, code: 'LISTED', unit: 'count', measure: 'number', direction: 'ambiguous' },
    ...{ level: 'output', source: 'Red Book', openness: 'public', name: { en: 'Listed', ur: 'فہرست میں' } },
  })
  indicator = declared.indicator
  const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
  const rows = [
    'LISTED,,Punjab,2018,count,58,FIA,Red Book 2018,value',
    'LISTED,,Sindh,2018,count,15,FIA,Red Book 2018,value',
    'LISTED,,Gujranwala,2025,count,70,FIA,Red Book 2025,value',
    'LISTED,,Sindh,2025,count,10,FIA,Red Book 2025,value',
  ]
  const file = await world.upload(world.as.secretariat, 'r.csv', [header, ...rows].join('\n'))
  await world.call(world.as.secretariat, 'importFigures', {
    ...{ strategy: world.strategy, file, origin: 'published', document: 'Red Book' },
  })
}, 120_000)
afterAll(() => world.database.close())

const read = () => world.call(world.as.participant, 'readIndicator', { indicator })
const zones = {
  ...{ code: 'TEST-ZONES', agency: 'FIA', from: '2025-01-01', source: 'Red Book, 13th edition' },
  ...{ name: { en: 'Zones of FIA', ur: 'ایف آئی اے زون' } },
  units: [
    { name: 'Gujranwala', place: 'Punjab', quality: 'partial', note: 'Its districts are not listed.' },
    { name: 'Sindh', place: 'Sindh', quality: 'partial', note: 'Karachi is a zone of its own.' },
  ],
}
const declare = (more: object) =>
  world.call(world.as.secretariat, 'declareGeography', { strategy: world.strategy, ...zones, ...more })

test('pain 9: a table of provinces and one of zones stand together only with the mapping note', async () => {
  const before = await read()
  expect(before.mapping).toBeNull()
  expect(before.changes.find(({ place }) => place === 'Sindh')).toMatchObject({ by: '-5', because: null })
  await declare({})
  const { mapping, changes } = await read()
  expect(mapping).toMatchObject({
    ...{ worst: 'partial', plain: ['Punjab', 'Sindh'] },
    geographies: [{ code: 'TEST-ZONES', units: [{ name: 'Gujranwala' }, { name: 'Sindh' }] }],
  })
  // Sindh the province is more than Sindh the zone: no change is told from the one to the other.
  expect(changes.find(({ place }) => place === 'Sindh')).toMatchObject({
    by: null,
    because: 'other geography',
  })
})

test('a later version takes the place of an earlier one from its day on, and figures keep that of their time', async () => {
  await declare({
    from: '2026-01-01',
    units: [{ name: 'Gujranwala', place: null, quality: 'unknown', note: null }],
  })
  const { geographies } = await world.call(world.as.participant, 'listGeographies', {
    strategy: world.strategy,
  })
  expect(geographies.filter(({ code }) => code === 'TEST-ZONES').map(({ from }) => from)).toEqual([
    '2026-01-01',
    '2025-01-01',
  ])
  expect((await read()).mapping?.geographies).toMatchObject([{ from: '2025-01-01' }])
})

test('all units or none; what is unknown names no place; the same day not twice', async () => {
  const unit = { name: 'Kohat', place: null, quality: 'unknown', note: null }
  const count = () => world.count('results.geographies')
  const stood = await count()
  await expect(declare({ code: 'A', units: [unit, unit] })).rejects.toThrow('a_unit_is_named_once')
  await expect(declare({ code: 'A', units: [{ ...unit, quality: 'exact' }] })).rejects.toThrow(
    'only_what_is_known_names_a_place',
  )
  await expect(declare({ units: [unit] })).rejects.toThrow('one_geography_of_a_code_from_a_day')
  expect(await count()).toBe(stood)
})

test('the secretariat declares; everyone with a mandate reads; another strategy sees nothing', async () => {
  for (const role of ['focal person', 'participant', 'oversight'] as const)
    await expect(
      world.call(world.as[role], 'declareGeography', { strategy: world.strategy, ...zones, code: 'B' }),
    ).rejects.toThrow('not-allowed')
  const seen = (role: 'participant' | 'of another strategy') =>
    world.database.as<ResultsRows, number>(world.as[role], 'results', async (tx) => {
      const { rows } = await tx.query(
        'select from results.geographies g join results.geography_units u on u.geography = g.id where g.code = $1',
        ['TEST-ZONES'],
      )
      return rows.length
    })
  expect(await seen('participant')).toBe(3)
  expect(await seen('of another strategy')).toBe(0)
})
