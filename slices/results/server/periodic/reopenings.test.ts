import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerFigureUses } from './reopen-report.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
let verifications: string
beforeAll(async () => {
  world = await resultsWorld()
  verifications = await world.indicator('CYB-VERIFICATIONS')
  for (const [office, places] of [
    [world.office, ['Punjab']],
    [world.otherOffice, ['Sindh']],
  ] as const)
    await world.call(world.as.secretariat, 'askOffice', {
      ...{ strategy: world.strategy, office, indicators: [verifications], places },
    })
  await world.call(world.as.secretariat, 'declareDuty', {
    ...{ strategy: world.strategy, code: 'OWN', asker: 'strategy', frequency: 'quarter' },
    ...{ name: { en: 'Own', ur: 'اپنی' }, legalBasis: 'The strategy', form: 'Report form' },
    next: { due: '2035-04-20', period: { from: '2035-01-01', to: '2035-03-31' } },
    questions: [{ field: '1', indicator: verifications }],
  })
}, 120_000)
afterAll(() => world.database.close())

const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })
const quarter = { from: '2035-01-01', until: '2035-03-31' }
type Role = keyof ResultsWorld['as']

async function reports(role: Role, office: string, value: string) {
  const asked = { strategy: world.strategy, office, ...quarter }
  const { lines } = await world.call(world.as[role], 'listLines', asked)
  const cells = lines.map(({ key, place }) => ({ key, value: place === 'Pakistan' ? 'nil' : value }))
  return (await world.call(world.as[role], 'reportOnScreen', { ...asked, cells })).report
}

const quarterOf = async () => {
  const { quarters } = await world.call(world.as.evaluator, 'sumByQuarter', {
    ...{ strategy: world.strategy, indicator: verifications, ...quarter },
  })
  return quarters[0]
}

const latest = async () => {
  const { indicators } = await world.call(world.as.evaluator, 'listIndicators', { strategy: world.strategy })
  return indicators.find(({ id }) => id === verifications)?.coverage
}

test('an approved report is locked; reopened with a reason, it marks its uses and is given anew', async () => {
  const first = await reports('focal person', world.office, '12')
  await expect(
    world.call(world.as['focal person'], 'reopenReport', { report: first, reason: 'A cell was wrong' }),
  ).rejects.toThrow()
  await world.call(world.as.verifier, 'verifyReport', { report: first })
  await world.call(world.as.approver, 'clearReport', { report: first })
  const { figures } = await world.call(world.as.evaluator, 'listFigures', {
    ...{ strategy: world.strategy, report: first },
  })
  const figure = figures.find(({ indicator }) => indicator.id === verifications)
  const correction = {
    ...{ reference: figure?.reference ?? '', kind: 'value', value: '13', document: 'A letter' },
  }
  await expect(world.call(world.as['focal person'], 'correctFigure', correction)).rejects.toMatchObject(
    refusedWith('report-approved'),
  )
  await world.database.as(world.as.secretariat, 'portal', (tx) =>
    registerFigureUses(tx, [
      {
        ...{ strategy: world.strategy, figure: Number(figure?.reference.slice(2)), kind: 'answer' },
        ...{ path: '/questions/1', title: { en: 'Question 1', ur: 'سوال 1' } },
      },
    ]),
  )
  await expect(reports('focal person', world.office, '13')).rejects.toMatchObject({
    constraint: 'one_periodic_report_per_office_and_period',
  })
  const reopened = await world.call(world.as.approver, 'reopenReport', {
    ...{ report: first, reason: 'Two cases were counted twice' },
  })
  const asked = { strategy: world.strategy, indicator: verifications }
  const [mark] = (await world.call(world.as.evaluator, 'listReopenings', asked)).reopenings
  expect(mark).toMatchObject({ report: first, instead: null, reason: 'Two cases were counted twice' })
  expect(mark?.uses).toHaveLength(reopened.uses)
  expect([...new Set(mark?.uses.map(({ kind }) => kind))]).toEqual(['answer', 'public page', 'total'])
  await expect(
    world.call(world.as.secretariat, 'reopenReport', { report: first, reason: 'Again' }),
  ).rejects.toMatchObject({ constraint: 'a_report_is_reopened_once' })
  const second = await reports('focal person', world.office, '11')
  const [given] = (await world.call(world.as.evaluator, 'listReopenings', asked)).reopenings
  expect(given?.instead).toBe(second)
  expect(await quarterOf()).toMatchObject({ total: '11' })
  expect(await world.count('results.figures where report = $1', [first])).toBe(figures.length)
  const seen = await world.database.as(world.as.participant, 'results', (tx) =>
    tx.query('select 1 from results.reopenings'),
  )
  expect(seen.rows).toEqual([])
})

test('pain 5: removing one province’s report changes the label of every total it touched', async () => {
  const other = await reports('of another office', world.otherOffice, '5')
  expect(await quarterOf()).toMatchObject({
    ...{ total: '16', coverage: { expected: 2, reported: 2, complete: true } },
  })
  expect(await latest()).toMatchObject({ expected: 2, reported: 2 })
  const { offices, periods } = await world.call(world.as.evaluator, 'listTimeliness', {
    ...{ strategy: world.strategy, until: quarter.until },
  })
  expect(periods.map(({ from }) => from)).toEqual(['2034-04-01', '2034-07-01', '2034-10-01', '2035-01-01'])
  expect(offices.map(({ name }) => name.en)).toEqual(
    offices.map(({ name }) => name.en).sort((a, b) => a.localeCompare(b, 'en')),
  )
  const its = offices.find(({ id }) => id === world.otherOffice)?.standings
  expect(its?.[0]).toMatchObject({ said: 0, report: null, receivedOn: null, daysLate: null, due: null })
  expect(its?.[3]).toMatchObject({ report: other, due: '2035-04-20', said: its?.[3]?.expected })
  expect(its?.[3]?.daysLate).toBeLessThan(0)
  await world.database.asSuperuser(async (db) => {
    for (const table of ['figures', 'reports'])
      await db.query(`alter table results.${table} disable trigger ${table}_are_never_changed`)
    await db.query('delete from results.periodic_reports where report = $1', [other])
    await db.query('delete from results.figures where report = $1', [other])
    await db.query('delete from results.reports where id = $1', [other])
  })
  expect(await quarterOf()).toMatchObject({
    ...{ total: '11', coverage: { expected: 2, reported: 1, complete: false } },
  })
  expect(await latest()).toMatchObject({ expected: 2, reported: 1, complete: false })
})
