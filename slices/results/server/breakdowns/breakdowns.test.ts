import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'
import { sealOf } from '../periodic/form-seal.ts'
import { linesOfOffice } from '../periodic/lines-of-office.ts'
import { writeReportForm } from '../periodic/write-report-form.ts'

let world: ResultsWorld
let victims: string
beforeAll(async () => {
  world = await resultsWorld()
  await world.call(world.as.secretariat, 'declareIndicator', {
    ...{ strategy: world.strategy, code: 'VIC-1', unit: 'persons', measure: 'number', source: 'Registry' },
    ...{ name: { en: 'victims assisted', ur: 'متاثرین' }, direction: 'ambiguous', level: 'output' },
    openness: 'partners',
  })
  victims = await world.indicator('VIC-1')
  await world.call(world.as.secretariat, 'writePassport', {
    ...{ indicator: victims, speaksOf: 'other activity', comesFrom: 'government' },
    breakdowns: ['sex', 'age band', 'place'],
  })
  await world.call(world.as.secretariat, 'askOffice', {
    ...{ strategy: world.strategy, office: world.office, indicators: [victims], places: ['Punjab', 'Sindh'] },
  })
}, 120_000)
afterAll(() => world.database.close())

type Role = keyof ResultsWorld['as']
const header = 'indicator,place,period,unit,value,document,sex,age'
const importRows = async (name: string, rows: readonly string[], role: Role = 'focal person') => {
  const file = await world.upload(world.as[role], `${name}.csv`, [header, ...rows].join('\n'))
  return world.call(world.as[role], 'importFigures', { strategy: world.strategy, file })
}
const read = (by?: string, role: Role = 'evaluator') =>
  world.call(world.as[role], 'readBreakdown', { indicator: victims, ...(by && { by }) })
const seenBy = (role: Role) =>
  world.database.as(world.as[role], 'results', async (tx) => {
    const { rows } = await tx.query('select from results.figure_parts')
    return rows.length
  })

describe('figures with their parts by sex and age', () => {
  it('are imported as one figure each, and read by officials with the parts', async () => {
    const made = await importRows('parts', [
      'VIC-1,Punjab,2025-Q1,persons,9,Letter 1,,',
      'VIC-1,Punjab,2025-Q1,persons,4,Letter 1,women,18+',
      'VIC-1,Punjab,2025-Q1,,2,Letter 1,girls,0-17',
      'VIC-1,Sindh,2025-Q1,persons,5,Letter 1,,',
    ])
    expect(made.figures).toBe(2)
    const { parts } = await world.call(world.as.evaluator, 'readFigure', { reference: made.first })
    expect(parts).toMatchObject([
      { sex: 'female', ages: '0-17', kind: 'value', value: '2', name: { en: 'Girls under 18' } },
      { sex: 'female', ages: '18+', kind: 'value', value: '4' },
    ])
    const { ways, by, periods } = await read()
    expect([ways, by]).toEqual([['sex', 'age', 'sex and age'], 'sex and age'])
    expect(periods).toMatchObject([
      {
        ...{ period: { from: '2025-01-01', to: '2025-03-31' }, total: '14', rest: '8' },
        ...{ figures: 2, broken: 1, coverage: { expected: 2, reported: 2 } },
        parts: [
          { ages: '0-17', total: '2' },
          { ages: '18+', total: '4' },
        ],
      },
    ])
    expect((await read('sex')).periods[0]?.parts).toMatchObject([{ sex: 'female', ages: null, total: '6' }])
  })

  it('are seen by officials of the strategy only, though partners read the figure itself', async () => {
    const before = await world.count('results.figure_parts')
    expect(before).toBeGreaterThan(4)
    expect([
      await seenBy('oversight'),
      await seenBy('participant'),
      await seenBy('of another strategy'),
    ]).toEqual([before, 0, 0])
    const { figures } = await world.call(world.as.participant, 'listFigures', {
      ...{ strategy: world.strategy, indicator: victims },
    })
    expect(figures).toHaveLength(2)
    const { parts } = await world.call(world.as.participant, 'readFigure', {
      reference: figures[1]?.reference ?? '',
    })
    expect(parts).toEqual([])
    await expect(read('sex', 'participant')).rejects.toThrow('not-allowed')
  })

  it('take no part from anybody else, and none is changed afterwards', async () => {
    const adding = (role: Role, place: string) =>
      world.database.as(world.as[role], 'results', (tx) =>
        tx.query(
          `insert into results.figure_parts (strategy, figure, openness, parts)
           select strategy, number, openness, '[{"sex":"male","ages":null,"kind":"value","value":"1"}]'
             from results.figures where indicator = $1 and place = $2`,
          [victims, place],
        ),
      )
    await expect(adding('secretariat', 'Sindh')).rejects.toThrow(/row-level security/)
    await expect(adding('of another office', 'Sindh')).rejects.toThrow(/row-level security/)
    await expect(
      world.database.asSuperuser((db) => db.query(`update results.figure_parts set parts = '[1]'`)),
    ).rejects.toThrow(/appended/)
    await expect(adding('focal person', 'Punjab')).rejects.toThrow('one_breakdown_per_figure')
  })

  it('that exceed their whole are imported as printed, and stand among the discrepancies', async () => {
    await importRows('too-many', [
      'VIC-1,Punjab,2025-Q2,persons,3,Letter 2,,',
      'VIC-1,Punjab,2025-Q2,persons,4,Letter 2,female,',
    ])
    const { discrepancies } = await world.call(world.as.evaluator, 'checkFigures', {
      ...{ strategy: world.strategy, indicator: victims },
    })
    expect(discrepancies.map(({ code }) => code)).toEqual(['breakdown-differs'])
    await expect(
      importRows('alone', ['VIC-1,Punjab,2025-Q3,persons,4,Letter 3,female,']),
    ).rejects.toMatchObject({
      reasons: [expect.objectContaining({ code: 'rows-unreadable' })],
    })
  })

  it('of UNODC for Pakistan: 249 persons of 2019 are in no part', async () => {
    const detected = await world.indicator('TIP-DETECTED')
    const { periods } = await world.call(world.as.oversight, 'readBreakdown', {
      indicator: detected,
      by: 'sex',
    })
    expect(
      periods.map(({ period, total, rest, parts }) => [period.from, total, rest, parts[0]?.total]),
    ).toEqual([
      ['2022-01-01', '26539', '4', '20200'],
      ['2021-01-01', '21253', '10', '17000'],
      ['2020-01-01', '20045', '0', '16427'],
      ['2019-01-01', '32022', '249', '15255'],
    ])
  })
})

describe('a form of an indicator that is broken down', () => {
  const asked = () => ({
    ...{ strategy: world.strategy, office: world.office, from: '2026-01-01', until: '2026-03-31' },
  })
  const lines = () =>
    world.database.as(world.as.secretariat, 'results', (tx) =>
      linesOfOffice(tx as never, {
        ...{ strategy: world.strategy, office: world.office },
        period: { from: asked().from, to: asked().until },
      }),
    )
  const signer = signerFrom('results.example/test', Buffer.alloc(32, 7))

  /** The workbook with each row's value by its place and its text. */
  async function filled(valueOf: (place: string, text: string) => string | number | null) {
    const period = { from: asked().from, to: asked().until }
    const seal = sealOf(signer, { edition: '2026-1', strategy: world.strategy, office: world.office, period })
    const office = { en: 'NCCIA', ur: 'این سی سی آئی اے' }
    const form = await writeReportForm({ office, period, lines: await lines(), seal })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(form as never)
    const sheet = workbook.getWorksheet('English')
    for (let row = 6; row <= (sheet?.rowCount ?? 0); row += 1) {
      const [key, text, place] = [1, 3, 4].map((column) => sheet?.getCell(row, column).text ?? '')
      if (sheet && !key?.startsWith('total:')) sheet.getCell(row, 7).value = valueOf(place ?? '', text ?? '')
    }
    const total = sheet?.getCell(sheet.rowCount, 7).formula
    const file = await world.upload(
      world.as['focal person'],
      'form.xlsx',
      Buffer.from(await workbook.xlsx.writeBuffer()),
    )
    return { file, total }
  }

  // Two lines of the example stand before its own two.
  it('asks each line apart, adds only the lines, and names the line whose parts do not fit', async () => {
    const values = (women: number) => (place: string, text: string) => {
      if (place === 'Sindh') return text.includes('of whom') ? null : 'Nil'
      if (!text.includes('of whom')) return 12
      return text.endsWith('Women') ? women : text.endsWith('Men') ? 5 : 0
    }
    const wrong = await filled(values(8))
    expect(wrong.total).toMatch(/^SUM\(G8,G15\)$/)
    const tried = await world.call(world.as['focal person'], 'tryReportForm', {
      ...asked(),
      file: wrong.file,
    })
    expect(tried.errors.map(({ code, row }) => `${code} ${row}`)).toEqual(['breakdown-differs 8'])
    const { file } = await filled(values(7))
    expect(
      await world.call(world.as['focal person'], 'receiveReportForm', { ...asked(), file }),
    ).toMatchObject({ figures: 4 })
    const { periods } = await read('sex')
    expect(periods[0]).toMatchObject({ total: '12', rest: '0', figures: 2, broken: 1 })
    const punjab = (await lines()).find(
      ({ indicator, place }) => indicator.id === victims && place === 'Punjab',
    )
    expect(punjab?.parts.map(({ said }) => said?.value)).toEqual(['0', '0', '7', '5', '0', '0'])
  })

  it('is given on screen the same way: all cells or nothing', async () => {
    const onScreen = async (women: string) =>
      world.call(world.as['focal person'], 'reportOnScreen', {
        ...{ ...asked(), from: '2026-04-01', until: '2026-06-30' },
        cells: (await lines()).flatMap(({ key, place, parts }) => [
          { key, value: parts.length > 0 && place === 'Punjab' ? '4' : 'not reported', note: 'by telephone' },
          ...(place === 'Punjab' ? parts : []).map((part) => ({
            ...{ key: part.key, value: part.sex === 'female' && part.ages === '18+' ? women : '0', note: '' },
          })),
        ]),
      })
    await expect(onScreen('5')).rejects.toMatchObject({
      reasons: [expect.objectContaining({ code: 'cells-to-mend' })],
    })
    expect(await onScreen('4')).toMatchObject({ figures: 4 })
    expect((await read('sex')).periods[0]).toMatchObject({ total: '4', rest: '0' })
  })
})
