import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'
import { figuresFor, indicatorsOf } from '../../index.ts'

let world: ResultsWorld
beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
async function imported(...rows: string[]) {
  const file = await world.upload(
    world.as['focal person'],
    `${rows.length}.csv`,
    [header, ...rows].join('\n'),
  )
  const made = await world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file })
  const { figures } = await world.call(world.as['focal person'], 'listFigures', {
    strategy: world.strategy,
    report: made.report,
  })
  return figures.map(({ reference }) => reference).reverse()
}

test('a correction points at what it corrects; the old figure stays as it was', async () => {
  const [old = ''] = await imported('CYB-ARRESTS,,Punjab,2026-Q1,count,120,,a report,value')
  const asked = { reference: old, kind: 'value', value: '102', document: 'Corrigendum 3/2026' }
  await expect(world.call(world.as['of another office'], 'correctFigure', asked)).rejects.toMatchObject({
    reasons: [{ code: 'office-not-yours' }],
  })
  const { reference } = await world.call(world.as['focal person'], 'correctFigure', asked)
  const was = await world.call(world.as.evaluator, 'readFigure', { reference: old })
  expect(was.figure).toMatchObject({ value: '120', correctedBy: reference, corrects: null })
  expect(was.corrections.map((one) => one.reference)).toEqual([old, reference])
  expect(was.usedIn).toContainEqual(expect.objectContaining({ kind: 'correction', what: reference }))
  const is = await world.call(world.as.evaluator, 'readFigure', { reference })
  expect(is.figure).toMatchObject({ value: '102', corrects: old, correctedBy: null })
  await expect(world.call(world.as['focal person'], 'correctFigure', asked)).rejects.toMatchObject({
    reasons: [{ code: 'already-corrected' }],
  })
  const { quarters } = await world.call(world.as.evaluator, 'sumByQuarter', {
    ...{ strategy: world.strategy, indicator: await world.indicator('CYB-ARRESTS') },
    ...{ from: '2026-01-01', until: '2026-12-31' },
  })
  expect(quarters).toMatchObject([{ total: '102', figures: 1 }])
})

test('two people who correct one figure at once: one succeeds, the other is told', async () => {
  const [old = ''] = await imported('CYB-ARRESTS,,Sindh,2026-Q2,count,50,,a report,value')
  const asked = (value: string) => ({ reference: old, kind: 'value', value, document: 'Corrigendum' })
  const both = await Promise.allSettled([
    world.call(world.as['focal person'], 'correctFigure', asked('51')),
    world.call(world.as['office verifier'], 'correctFigure', asked('52')),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = both.find((one) => one.status === 'rejected')
  expect([
    expect.objectContaining({ constraint: 'one_correction_per_figure' }),
    expect.objectContaining({ reasons: [expect.objectContaining({ code: 'already-corrected' })] }),
  ]).toContainEqual(refused?.reason)
  expect(await world.count('results.figures where corrects = $1', [Number(old.slice(2))])).toBe(1)
})

test('nil, silence and a number are corrected into one another only in a way that says which', async () => {
  const [old = ''] = await imported('CYB-ARRESTS,,Punjab,2026-Q3,count,4,,a report,value')
  const call = (more: object) =>
    world.call(world.as['focal person'], 'correctFigure', {
      reference: old,
      document: 'Corrigendum',
      ...more,
    })
  await expect(call({ kind: 'nil', value: '0' })).rejects.toMatchObject({
    reasons: [{ code: 'value-does-not-fit-kind' }],
  })
  await expect(call({ kind: 'value' })).rejects.toMatchObject({
    reasons: [{ code: 'value-does-not-fit-kind' }],
  })
  await expect(call({ kind: 'value', value: '4' })).rejects.toMatchObject({
    reasons: [{ code: 'nothing-changed' }],
  })
  const { reference } = await call({ kind: 'nil' })
  const { figure } = await world.call(world.as.oversight, 'readFigure', { reference })
  expect(figure).toMatchObject({ kind: 'nil', value: null })
})

test('documents that disagree stay side by side until a named officer gives a reason; both remain', async () => {
  const references = await imported(
    'CYB-ARRESTS,,Balochistan,2026-Q1,count,300,,first report,value',
    'CYB-ARRESTS,,Balochistan,2026-Q1,count,3000,,second report,value',
  )
  const found = async () => {
    const { discrepancies } = await world.call(world.as.secretariat, 'checkFigures', {
      ...{ strategy: world.strategy, from: '2026-01-01', until: '2026-03-31' },
    })
    return discrepancies.find(({ figures }) =>
      figures.some(({ reference }) => references.includes(reference)),
    )
  }
  const open = await found()
  expect(open).toMatchObject({ code: 'documents-disagree', explanation: 'factor-of-ten', resolution: null })
  expect(open?.figures.map(({ value, document }) => [value, document])).toEqual([
    ['300', 'first report'],
    ['3000', 'second report'],
  ])
  const asked = {
    ...{ strategy: world.strategy, discrepancy: open?.key, stands: references[0] },
    reason: 'The second report has a zero too many; NCCIA confirmed by telephone.',
  }
  await expect(world.call(world.as.evaluator, 'resolveDiscrepancy', asked)).rejects.toMatchObject({
    answer: { status: 403 },
  })
  await expect(
    world.call(world.as.secretariat, 'resolveDiscrepancy', { ...asked, stands: 'F-1' }),
  ).rejects.toMatchObject({ reasons: [{ code: 'not-one-of-them' }] })
  const quarter = async () => {
    const { quarters } = await world.call(world.as.secretariat, 'sumByQuarter', {
      ...{ strategy: world.strategy, indicator: await world.indicator('CYB-ARRESTS') },
      ...{ from: '2026-01-01', until: '2026-03-31' },
    })
    return quarters[0]
  }
  expect(await quarter()).toMatchObject({ total: '3102', disputed: 1 })
  await world.call(world.as.secretariat, 'resolveDiscrepancy', asked)
  const resolved = await found()
  expect(resolved).toMatchObject({ resolution: { stands: references[0], by: { en: 'secretariat' } } })
  expect(resolved?.figures).toHaveLength(2)
  expect(await quarter()).toMatchObject({ total: '402' })
  await expect(world.call(world.as.secretariat, 'resolveDiscrepancy', asked)).rejects.toMatchObject({
    constraint: 'one_resolution_per_discrepancy',
  })
  await imported('CYB-ARRESTS,,Balochistan,2026-Q1,count,310,,third report,value')
  expect((await found())?.resolution).toBeNull()
})

test('pain 6: victims identified cannot turn green or red by arithmetic, whatever is reported', async () => {
  const indicator = await world.indicator('TIP-DETECTED')
  await imported('TIP-DETECTED,,Punjab,2026-Q1,count,1,,a report,value')
  await imported('TIP-DETECTED,,Punjab,2026-Q2,count,999999,,a report,value')
  const { indicators } = await world.call(world.as.oversight, 'listIndicators', { strategy: world.strategy })
  const detected = indicators.find(({ id }) => id === indicator)
  expect(detected?.latest?.value).toBe('999999')
  expect(detected?.computed).toMatchObject({ status: 'needs a reading', colour: null })
})

test('the checks over the stored figures find what the command line finds in the file', async () => {
  const { discrepancies, checked } = await world.call(world.as.oversight, 'checkFigures', {
    strategy: world.strategy,
    until: '2025-12-31',
  })
  expect(checked.figures).toBeGreaterThan(150)
  expect(checked.funnels).toBe(1)
  const of = (code: string) => discrepancies.filter((one) => one.code === code)
  expect(of('sum-differs').length).toBeGreaterThanOrEqual(5)
  expect(of('sum-differs').some(({ explanation }) => explanation === 'factor-of-ten')).toBe(true)
  expect(of('sum-differs').some(({ explanation }) => explanation === 'swapped-digits')).toBe(true)
  expect(of('documents-disagree').length).toBeGreaterThan(0)
  expect(discrepancies.every(({ figures }) => figures.length > 0)).toBe(true)
})

test('the door gives the portal public figures only: published ones, and those a third person cleared', async () => {
  const doors = () =>
    world.database.as(world.as.secretariat, 'portal', async (tx) => ({
      seen: await indicatorsOf(tx, world.strategy),
      shown: await figuresFor(tx, { strategy: world.strategy }),
    }))
  const { seen, shown } = await doors()
  expect(seen.length).toBe(world.loaded.indicators)
  expect(shown.length).toBeLessThan(seen.length)
  const cases = shown.find(({ code }) => code === 'CYB-CASES')
  expect(cases).toMatchObject({ computed: { colour: null }, latest: { standing: 'published' } })
  expect(cases?.coverage?.expected).toBeGreaterThan(0)
  const arrests = shown.find(({ code }) => code === 'CYB-ARRESTS')
  expect(arrests?.figures.every(({ standing }) => standing === 'published')).toBe(true)
  expect(await world.count(`results.figures where origin = 'reported'`)).toBeGreaterThan(0)
})
