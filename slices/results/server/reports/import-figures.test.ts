import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ResultsWorld, exampleFiles, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
const csv = (...rows: string[]) => [header, ...rows].join('\n')
const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })

test('the example brings its published figures, each with a reference, a document and a place in the ledger', async () => {
  expect(world.loaded.figures).toBeGreaterThan(160)
  expect(world.loaded.indicators).toBeGreaterThan(90)
  expect(await world.count('results.figures')).toBe(world.loaded.figures)
  expect(await world.count(`results.figures where document = '' or ledger_row < 1`)).toBe(0)
  const { indicators } = await world.call(world.as['focal person'], 'listIndicators', {
    strategy: world.strategy,
  })
  const complaints = indicators.find(({ code }) => code === 'CYB-COMPLAINTS')
  expect(complaints?.latest?.reference).toMatch(/^F-\d+$/)
  expect(complaints?.computed).toMatchObject({ status: 'needs a reading', colour: null })
  expect(complaints?.coverage?.reported).toBeGreaterThan(0)
  expect(indicators.some(({ baseline, target }) => baseline?.promisedFor && target)).toBe(true)
})

test('a focal person imports the figures of the own office: all rows, one ledger entry that proves each', async () => {
  const file = await world.upload(
    world.as['focal person'],
    'q3.csv',
    csv(
      'CYB-COMPLAINTS,,Punjab,2026-Q3,,"1,23,456",,"Quarterly report, NCCIA",value',
      'سائبر جرائم کی شکایات,,Sindh,2026-Q3,count,۷۸۹,,"Quarterly report, NCCIA",value',
      'cybercrime complaints,,Balochistan,2026-Q3,count,,,"Quarterly report, NCCIA",nil',
      'cybercrime complaints,,Khyber Pakhtunkhwa,2026-Q3,count,not reported,,"Quarterly report, NCCIA",',
    ),
  )
  const before = await world.count('ledger.entries')
  const preview = await world.call(world.as['focal person'], 'previewFigures', {
    strategy: world.strategy,
    file,
  })
  expect(preview).toMatchObject({ figures: 4, errorsInAll: 0, may: { import: { ok: true } } })
  expect(await world.count('results.reports where file_hash = $1', [file])).toBe(0)
  const made = await world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file })
  expect(made.figures).toBe(4)
  expect(await world.count('ledger.entries')).toBe(before + 1)
  const { figures } = await world.call(world.as['focal person'], 'listFigures', {
    strategy: world.strategy,
    report: made.report,
  })
  expect(figures.map(({ place, kind, value }) => [place, kind, value])).toEqual([
    ['Khyber Pakhtunkhwa', 'not reported', null],
    ['Balochistan', 'nil', null],
    ['Sindh', 'value', '789'],
    ['Punjab', 'value', '123456'],
  ])
  expect(figures[0]?.office?.name.en).toContain('Cyber')
  expect(figures[0]?.standing).toBe('reported')
  await expect(
    world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file }),
  ).rejects.toMatchObject({ constraint: 'a_file_is_imported_once' })
})

test('one wrong cell stops all rows, and every wrong cell is named', async () => {
  const file = await world.upload(
    world.as['focal person'],
    'wrong.csv',
    csv(
      'CYB-COMPLAINTS,,Punjab,2026-Q3,count,12,,a report,value',
      'CYB-COMPLAINTZ,,Punjab,2026-Q3,count,12,,a report,value',
      'CYB-COMPLAINTS,,Punjab,someday,count,n/a,,a report,value',
      'CYB-COMPLAINTS,,Punjab,2026-Q3,count,=1+1,,,value',
    ),
  )
  const before = await world.count('results.figures')
  const preview = await world.call(world.as['focal person'], 'previewFigures', {
    strategy: world.strategy,
    file,
  })
  expect(preview.errors.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '3 indicator',
    '4 period',
    '4 value',
    '5 value',
  ])
  await expect(
    world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file }),
  ).rejects.toMatchObject(refusedWith('rows-unreadable'))
  expect(await world.count('results.figures')).toBe(before)
  expect(await world.count('results.reports where file_hash = $1', [file])).toBe(0)
})

test('nobody imports for an office that is not theirs', async () => {
  const row = 'CYB-COMPLAINTS,,Punjab,2026-Q2,count,12,,a report,value'
  const file = await world.upload(world.as['of another office'], 'other.csv', csv(row))
  const asked = { strategy: world.strategy, office: world.office, file }
  await expect(world.call(world.as['of another office'], 'importFigures', asked)).rejects.toMatchObject(
    refusedWith('office-not-yours'),
  )
  await expect(world.call(world.as.participant, 'importFigures', asked)).rejects.toMatchObject({
    answer: { status: 403 },
  })
  const made = await world.call(world.as['focal person'], 'importFigures', {
    ...asked,
    file: await world.upload(world.as['focal person'], 'own.csv', csv(row)),
  })
  expect(made.figures).toBe(1)
})

test('the dry run of the published figures says what the command line says', async () => {
  const [cybercrime] = exampleFiles()
  const file = await world.upload(world.as.secretariat, 'cybercrime copy.csv', cybercrime?.bytes ?? '')
  const preview = await world.call(world.as.secretariat, 'previewFigures', {
    strategy: world.strategy,
    file,
    document: 'a copy',
  })
  expect(preview.errorsInAll).toBe(0)
  const codes = new Set(preview.findings.map(({ code }) => code))
  expect([...codes]).toEqual(expect.arrayContaining(['sum-differs', 'documents-disagree']))
  expect(preview.findings.some(({ explanation }) => explanation === 'factor-of-ten')).toBe(true)
})

test('an office that reports nothing says nil, and a letter does as well as a screen', async () => {
  const indicators = [await world.indicator('CYB-ENQUIRIES'), await world.indicator('CYB-CASES')]
  const said = {
    ...{ strategy: world.strategy, office: world.office, indicators, place: 'Gilgit-Baltistan' },
    period: { from: '2026-07-01', to: '2026-09-30' },
    document: 'NCCIA letter 14/2026',
  }
  const { references } = await world.call(world.as['focal person'], 'reportNil', said)
  expect(references).toHaveLength(2)
  const { figure } = await world.call(world.as.secretariat, 'readFigure', { reference: references[0] })
  expect(figure).toMatchObject({ kind: 'nil', value: null, place: 'Gilgit-Baltistan' })
  await expect(world.call(world.as['of another office'], 'reportNil', said)).rejects.toMatchObject(
    refusedWith('office-not-yours'),
  )
  await expect(
    world.call(world.as['focal person'], 'reportNil', {
      ...said,
      period: { from: '2026-09-30', to: '2026-07-01' },
    }),
  ).rejects.toMatchObject({ constraint: 'a_report_period_ends_after_it_begins' })
})

test('a workbook of twenty thousand figures is appended whole, and a quarter of them adds up', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, n) =>
      `CYB-VERIFICATIONS,,District ${n % 170},${1950 + Math.floor(n / 2040)}-${month(n)},count,${n},,bulk,value`,
  )
  const file = await world.upload(world.as['focal person'], 'bulk.csv', csv(...rows))
  const made = await world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file })
  expect(made.figures).toBe(20_000)
  const { quarters } = await world.call(world.as['focal person'], 'sumByQuarter', {
    ...{ strategy: world.strategy, indicator: await world.indicator('CYB-VERIFICATIONS') },
    ...{ from: '1950-01-01', until: '1950-12-31' },
  })
  const firstQuarter = Array.from({ length: 2040 }, (_, n) => n).filter((n) => Math.floor(n / 170) < 3)
  expect(quarters.map(({ period }) => period.from)).toEqual([
    '1950-01-01',
    '1950-04-01',
    '1950-07-01',
    '1950-10-01',
  ])
  expect(quarters[0]).toMatchObject({
    total: String(firstQuarter.reduce((a, b) => a + b, 0)),
    coverage: { expected: 170, reported: 170, complete: true },
    disputed: 0,
  })
}, 120_000)

const month = (n: number) => String((Math.floor(n / 170) % 12) + 1).padStart(2, '0')
