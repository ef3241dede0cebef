import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

test('more rows than are taken at a time are refused by number, and nothing is read into the register', async () => {
  const row = 'CYB-CASES,,Punjab,2026-Q1,count,1,,a report,value'
  const file = await world.upload(
    world.as['focal person'],
    'large.csv',
    [header, ...Array.from({ length: 100_001 }, () => row)].join('\n'),
  )
  const before = await world.count('results.figures')
  await expect(
    world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file }),
  ).rejects.toMatchObject({
    reasons: [{ code: 'too-many-figures', values: { count: 100_001, limit: 100_000 } }],
  })
  expect(await world.count('results.figures')).toBe(before)
}, 60_000)

test('awkward texts are kept as they were written, or refused with their row; none is a fault of ours', async () => {
  const awkward = [
    "Robert'); drop table figures;--",
    '=HYPERLINK("http://example.org")',
    '<script>alert(1)</script>',
    'ضلع\u200fلاہور',
    '\ud83d\ude00 𝕏',
    'Ω≈ç√∫˜µ≤≥÷',
    '../../etc/passwd',
    '${jndi:ldap://example.org}',
    'NULL',
    '\\x00',
    'a\tb',
    '٠١٢٣',
  ]
  const rows = awkward.map((text) =>
    ['CYB-CASES', '', text, '2026-Q2', 'count', '1', text, text, 'value'].map(quoted).join(','),
  )
  const file = await world.upload(world.as['focal person'], 'awkward.csv', [header, ...rows].join('\n'))
  const made = await world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file })
  const { figures } = await world.call(world.as['focal person'], 'listFigures', {
    strategy: world.strategy,
    report: made.report,
  })
  const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ')
  expect(figures.map(({ place }) => place).reverse()).toEqual(awkward.map(tidy))

  const long = `CYB-CASES,,${'x'.repeat(5_000)},2026-Q2,count,1,,a report,value`
  const tooLong = await world.upload(world.as['focal person'], 'long.csv', [header, long].join('\n'))
  const preview = await world.call(world.as['focal person'], 'previewFigures', {
    strategy: world.strategy,
    file: tooLong,
  })
  expect(preview.errors).toMatchObject([{ row: 2, column: 'place' }])
})

test('a file that is no table of figures is told so, without a figure', async () => {
  const preview = async (name: string, bytes: string | Buffer) => {
    const file = await world.upload(world.as.secretariat, name, bytes)
    return world.call(world.as.secretariat, 'previewFigures', { strategy: world.strategy, file })
  }
  expect((await preview('other.csv', 'name,age\nx,1')).errors[0]?.code).toBe('missing-header')
  expect((await preview('broken.xlsx', Buffer.from('PK\u0003\u0004broken'))).errors.length).toBeGreaterThan(0)
  expect((await preview('headers.csv', header)).may.import.ok).toBe(false)
  const latin = Buffer.from(`${header}\nCYB-CASES,,Caf\u00e9,2026-Q3,count,1,,r,value`, 'latin1')
  expect((await preview('latin.csv', latin)).figures).toBe(1)
  const wide = Buffer.from(`\ufeff${header}\nCYB-CASES,,Punjab,2026-Q3,count,1,,r,value`, 'utf16le')
  expect((await preview('wide.csv', wide)).figures).toBe(1)
})

test('nobody opens a file that somebody else sent, except the secretariat', async () => {
  const bytes = `${header}\nCYB-CASES,,Sindh,2026-Q4,count,1,,a report,value`
  const file = await world.upload(world.as['focal person'], 'mine.csv', bytes)
  const asked = { strategy: world.strategy, file }
  await expect(world.call(world.as['of another office'], 'previewFigures', asked)).rejects.toMatchObject({
    name: 'NotFound',
  })
  expect((await world.call(world.as.secretariat, 'previewFigures', asked)).figures).toBe(1)
})
