import { afterAll, beforeAll, expect, test } from 'vitest'
import { figuresFor } from '../../index.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

const quarter = { from: '2027-01-01', to: '2027-03-31' }

async function byLetter() {
  const scan = await world.upload(world.as.secretariat, 'scan.pdf', '%PDF-1.4')
  const letter = {
    ...{ theirReference: 'NCCIA/16', ourReference: 'NSOC/43', dated: '2026-10-05', medium: 'letter' },
    ...{ signatory: 'Deputy Director', scan, office: world.office },
  }
  return { letter }
}

/** As correspondence keeps a contest and its answer; what leads there is its own matter. */
const contest = (subject: string, upheld: boolean | null) =>
  world.database.asSuperuser(async (db) => {
    await db.query(
      `insert into correspondence.contests (act_by_letter, reason, ledger_entry, ledger_salt)
       select id, 'Not ours.', gen_random_uuid(), '' from correspondence.acts_by_letter where subject = $1
       on conflict do nothing`,
      [subject],
    )
    if (upheld === null) return
    await db.query(
      `insert into correspondence.contest_answers (act_by_letter, upheld, reason, answered_by, ledger_entry, ledger_salt)
       select id, $2, 'As the office says.', $3, gen_random_uuid(), '' from correspondence.acts_by_letter where subject = $1`,
      [subject, upheld, world.people.administrator],
    )
  })

const reading = async (code: string, role: 'evaluator' | 'participant' = 'evaluator') =>
  world.call(world.as[role], 'readIndicator', { indicator: await world.indicator(code) })

const quarters = async (code: string) => {
  const read = await world.call(world.as.participant, 'sumByQuarter', {
    ...{ strategy: world.strategy, indicator: await world.indicator(code) },
    ...{ from: quarter.from, until: quarter.to },
  })
  return read.quarters
}

async function enterNil(code: string) {
  const { report, references } = await world.call(world.as.secretariat, 'reportNil', {
    ...{ strategy: world.strategy, office: world.office, indicators: [await world.indicator(code)] },
    ...{ place: 'Hunza', period: quarter, document: 'Letter 16' },
    ...(await byLetter()),
  })
  return { report, reference: references[0] ?? '' }
}

test('a nil report whose contest was upheld speaks for nothing, and stays in the list with its mark', async () => {
  const before = (await reading('CYB-CASES')).indicator.latest?.reference
  const { report, reference } = await enterNil('CYB-CASES')
  expect((await reading('CYB-CASES')).indicator.latest?.reference).toBe(reference)
  await contest(report, null)
  const unanswered = await reading('CYB-CASES')
  expect(unanswered.indicator.latest?.reference).toBe(reference)
  expect(unanswered.letters).toMatchObject([{ report, letter: { contest: 'unanswered' } }])

  await contest(report, true)
  for (const role of ['evaluator', 'participant'] as const)
    expect((await reading('CYB-CASES', role)).indicator.latest?.reference).toBe(before)
  expect(await quarters('CYB-CASES')).toEqual([])
  const { indicators } = await world.call(world.as.participant, 'listIndicators', {
    strategy: world.strategy,
  })
  expect(indicators.find(({ code }) => code === 'CYB-CASES')?.latest?.reference).toBe(before)
  const struck = await reading('CYB-CASES')
  expect(struck.series.flatMap(({ figures }) => figures.map((one) => one.reference))).toContain(reference)
  expect(struck.letters).toMatchObject([{ report, letter: { contest: 'upheld' } }])
  const { checked } = await world.call(world.as.evaluator, 'checkFigures', {
    ...{ strategy: world.strategy, from: quarter.from },
  })
  expect(checked.figures).toBe(0)
})

test('a contest that was answered by keeping the act leaves it counting, marked as kept', async () => {
  const { report, reference } = await enterNil('CYB-ENQUIRIES')
  await contest(report, false)
  const { indicator, letters } = await reading('CYB-ENQUIRIES')
  expect(indicator.latest?.reference).toBe(reference)
  expect(letters).toMatchObject([{ letter: { contest: 'kept' } }])
})

test('a correction that was upheld as not the office’s gives way to the figure it corrected, until that is corrected again', async () => {
  const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
  const row = 'CYB-COMPLAINTS,,Hunza,2027-Q1,count,40,,a report,value'
  const file = await world.upload(world.as['focal person'], 'c.csv', `${header}\n${row}`)
  const { first, report } = await world.call(world.as['focal person'], 'importFigures', {
    ...{ strategy: world.strategy, file },
  })
  await world.call(world.as.verifier, 'verifyReport', { report })
  await world.call(world.as.approver, 'clearReport', { report })
  const correction = { kind: 'value', document: 'Letter 16' }
  const { reference } = await world.call(world.as.secretariat, 'correctFigure', {
    ...{ ...correction, reference: first, value: '400' },
    ...(await byLetter()),
  })
  const onThePortal = () =>
    world.database.as(world.as.secretariat, 'portal', async (tx) =>
      (await figuresFor(tx, { strategy: world.strategy }))
        .flatMap(({ figures }) => figures)
        .filter(({ place }) => place === 'Hunza')
        .map((figure) => figure.reference),
    )
  expect(await quarters('CYB-COMPLAINTS')).toMatchObject([{ total: '400', figures: 1 }])
  expect(await onThePortal()).toEqual([])
  const { figure } = await world.call(world.as.evaluator, 'readFigure', { reference })
  await contest(figure.report, true)
  expect(await quarters('CYB-COMPLAINTS')).toMatchObject([{ total: '40', figures: 1 }])
  expect(await onThePortal()).toEqual([first])
  await world.call(world.as['focal person'], 'correctFigure', { ...correction, reference, value: '41' })
  expect(await quarters('CYB-COMPLAINTS')).toMatchObject([{ total: '41', figures: 1 }])
})

test('a status that was upheld as not the office’s falls away: what it said before stands, and both are read', async () => {
  const indicator = await world.indicator('CYB-CASES')
  const say = (status: string) => ({ indicator, office: world.office, status, reason: `It is ${status}.` })
  await world.call(world.as['focal person'], 'reportStatus', say('behind'))
  const { said } = await world.call(world.as.secretariat, 'reportStatus', {
    ...say('met'),
    ...(await byLetter()),
  })
  expect((await reading('CYB-CASES')).indicator.said).toMatchObject({ status: 'met' })
  await contest(said, true)
  const { indicator: shown, everSaid } = await reading('CYB-CASES')
  expect(shown.said).toMatchObject({ status: 'behind', byLetter: null })
  expect(everSaid).toMatchObject([
    { status: 'met', byLetter: { contest: 'upheld' } },
    { status: 'behind', byLetter: null },
  ])
})

test('a report from before the mark is known by its letter still', async () => {
  const { report, reference } = await enterNil('CYB-ARRESTS')
  await world.database.asSuperuser(async (db) => {
    await db.query('alter table results.reports disable trigger reports_are_never_changed')
    await db.query('update results.reports set entered_by_letter = null where id = $1', [report])
    await db.query('alter table results.reports enable trigger reports_are_never_changed')
  })
  const { letters } = await world.call(world.as.evaluator, 'readFigure', { reference })
  expect(letters).toMatchObject([{ report, letter: { theirReference: 'NCCIA/16' } }])
})
