import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MandateKind } from '#kernel/contract/mandates.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type ResultsWorld, resultsWorld } from '../testing/results-world.ts'
import type { ResultsRows } from './rows.ts'

let world: ResultsWorld
let report: string
beforeAll(async () => {
  world = await resultsWorld()
  const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
  const open = await world.call(world.as.secretariat, 'declareIndicator', declared('OPEN', 'partners'))
  const kept = await world.call(world.as.secretariat, 'declareIndicator', declared('KEPT', 'government'))
  expect([open, kept]).toHaveLength(2)
  const file = await world.upload(
    world.as['focal person'],
    'kept.csv',
    [header, ...['OPEN', 'KEPT'].map((code) => `${code},,Punjab,2026-Q1,count,7,,a report,value`)].join('\n'),
  )
  const made = await world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file })
  report = made.report
}, 120_000)
afterAll(() => world.database.close())

const declared = (code: string, openness: string) => ({
  ...{ strategy: world.strategy, code, openness, unit: 'count', measure: 'number', direction: 'up' },
  ...{ level: 'output', source: 'periodic reports', name: { en: `Indicator ${code}`, ur: `اشاریہ ${code}` } },
})

const seenBy = (credential: Credential, table: string) =>
  world.database.as<ResultsRows, number>(credential, 'results', async (tx) => {
    const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n from ${table}`)
    return rows[0]?.n ?? 0
  })

const officials: readonly MandateKind[] = [
  'secretariat',
  'administrator',
  'approving authority',
  'focal person',
  'verifier',
  'approver',
  'evaluator',
  'oversight',
]

test('officials of a strategy read every figure of it', async () => {
  const all = await world.count('results.figures')
  for (const kind of officials) expect(await seenBy(world.as[kind], 'results.figures'), kind).toBe(all)
})

test('a participant reads figures for partners and the public, and those for government do not exist', async () => {
  const kept = `results.figures where openness = 'government'`
  expect(await seenBy(world.as.participant, kept)).toBe(0)
  expect(await world.count(kept)).toBeGreaterThan(0)
  expect(await seenBy(world.as.participant, `results.figures where openness = 'partners'`)).toBeGreaterThan(0)
  const { figures } = await world.call(world.as.secretariat, 'listFigures', {
    strategy: world.strategy,
    report,
  })
  const hidden = figures.find(({ indicator }) => indicator.code === 'KEPT')?.reference ?? ''
  await expect(world.call(world.as.participant, 'readFigure', { reference: hidden })).rejects.toMatchObject({
    name: 'NotFound',
  })
  await expect(
    world.call(world.as.participant, 'readIndicator', { indicator: await world.indicator('KEPT') }),
  ).rejects.toMatchObject({ name: 'NotFound' })
  expect(await seenBy(world.as.participant, 'results.reports')).toBe(0)
  expect(await world.count('results.reports')).toBeGreaterThan(0)
})

test('visitors and the secretariat of another strategy see nothing, though there is much', async () => {
  const visitor: Credential = { kind: 'machine', name: 'public visitor' }
  for (const table of [
    'indicators',
    'figures',
    'reports',
    'baselines',
    'targets',
    'funnels',
    'funnel_stages',
  ]) {
    expect(await world.count(`results.${table}`), table).toBeGreaterThan(0)
    expect(await seenBy(visitor, `results.${table}`), table).toBe(0)
    expect(await seenBy(world.as['of another strategy'], `results.${table}`), table).toBe(0)
  }
})

const insertFigure = (office: string) => `
  insert into results.figures (strategy, indicator, openness, report, origin, reporter_office, place, period_from,
    period_until, kind, value, unit, agency, document, status, ledger_entry, ledger_row, ledger_salt)
  select strategy, indicator, openness, report, origin, '${office}', place, period_from, period_until, kind, value, unit,
    agency, document, status, ledger_entry, 99, ledger_salt from results.figures where report = '${report}' limit 1`

const attempt = (credential: Credential, sql: string) =>
  world.database.as<ResultsRows, string>(credential, 'results', async (tx) => {
    await tx.query(sql)
    throw new Error('it was let through')
  })

test("the database refuses figures of an office that is not one's own, and lets those of the own office through", async () => {
  await expect(attempt(world.as['focal person'], insertFigure(world.office))).rejects.toThrow('let through')
  await expect(attempt(world.as.secretariat, insertFigure(world.office))).rejects.toThrow(
    /row-level security/,
  )
  await expect(attempt(world.as['focal person'], insertFigure(world.otherOffice))).rejects.toThrow(
    /row-level security/,
  )
  for (const kind of [
    'participant',
    'verifier',
    'approver',
    'evaluator',
    'oversight',
    'administrator',
  ] as const)
    await expect(attempt(world.as[kind], insertFigure(world.office)), kind).rejects.toThrow()
})

test('nobody updates or deletes a figure: not a person, not a machine, not the owner of the table', async () => {
  const everybody: Credential[] = [...Object.values(world.as), world.example]
  for (const statement of [
    'update results.figures set value = 1',
    'delete from results.figures',
    'delete from results.reports',
  ])
    for (const credential of everybody)
      await expect(attempt(credential, statement)).rejects.toThrow(/permission denied/)
  const before = await world.count('results.figures')
  for (const role of ['sutoon_owner', 'superuser']) {
    for (const statement of [
      'update results.figures set value = 1',
      'delete from results.figures',
      'truncate results.figures cascade',
      'update results.reports set document = $$other$$',
    ]) {
      const asOwner = world.database.asSuperuser(async (db) => {
        await db.query('begin')
        try {
          if (role === 'sutoon_owner') await db.query('set local role sutoon_owner')
          await db.query(statement)
        } finally {
          await db.query('rollback')
        }
      })
      await expect(asOwner, `${role}: ${statement}`).rejects.toThrow(/appended/)
    }
  }
  expect(await world.count('results.figures')).toBe(before)
})

test('a report is verified by a second person and cleared by a third, outside the reporting office', async () => {
  const { reports } = await world.call(world.as.approver, 'listReports', { strategy: world.strategy })
  expect(reports.find(({ id }) => id === report)?.may.clear.ok).toBe(false)
  await expect(world.call(world.as.approver, 'clearReport', { report })).rejects.toMatchObject({
    reasons: [{ code: 'not-yet-verified' }],
  })
  const own = await world.upload(
    world.as['office verifier'],
    'own.csv',
    'indicator,place,period,value,document\nOPEN,Sindh,2026-Q1,9,a report',
  )
  const mine = await world.call(world.as['office verifier'], 'importFigures', {
    strategy: world.strategy,
    file: own,
  })
  await expect(
    world.call(world.as['office verifier'], 'verifyReport', { report: mine.report }),
  ).rejects.toMatchObject({ reasons: [{ code: 'needs-a-second-person' }] })
  const straight = `insert into results.verifications (report, strategy, verified_by, ledger_entry, ledger_salt)
    values ('${mine.report}', '${world.strategy}', '${world.people['office verifier']}', gen_random_uuid(), '')`
  await expect(attempt(world.as['office verifier'], straight)).rejects.toThrow(/row-level security/)
  await world.call(world.as.verifier, 'verifyReport', { report })
  await expect(world.call(world.as['office verifier'], 'clearReport', { report })).rejects.toMatchObject({
    reasons: [{ code: 'needs-a-third-person' }],
  })
  const clearing = (
    person: string,
  ) => `insert into results.clearances (report, strategy, cleared_by, ledger_entry, ledger_salt)
    values ('${report}', '${world.strategy}', '${person}', gen_random_uuid(), '')`
  await expect(
    attempt(world.as['office verifier'], clearing(world.people['office verifier'])),
  ).rejects.toThrow(/row-level security/)
  await world.call(world.as.approver, 'clearReport', { report })
  const { figures } = await world.call(world.as.participant, 'listFigures', { strategy: world.strategy })
  expect(figures.find(({ report: its }) => its === report)?.standing).toBe('cleared')
})

test('no target without a baseline or a promised day, whoever asks', async () => {
  const indicator = await world.indicator('OPEN')
  const target = { value: '10', due: '2028-12-31' }
  await expect(
    world.call(world.as.secretariat, 'setBaselineAndTarget', { indicator, target }),
  ).rejects.toMatchObject({ reasons: [{ code: 'target-without-baseline' }] })
  await expect(
    world.call(world.as.secretariat, 'setBaselineAndTarget', {
      indicator,
      target,
      baseline: { source: 'none' },
    }),
  ).rejects.toMatchObject({ constraint: 'a_baseline_is_measured_or_promised_for_a_day' })
  await expect(
    world.database.asSuperuser((db) =>
      db.query(
        `insert into results.targets (indicator, strategy, openness, baseline, value, due, ledger_entry, ledger_salt)
         values ($1, $2, 'partners', gen_random_uuid(), 10, '2028-12-31', gen_random_uuid(), '')`,
        [indicator, world.strategy],
      ),
    ),
  ).rejects.toMatchObject({ constraint: 'no_target_without_a_baseline_or_a_promise' })
  await world.call(world.as.secretariat, 'setBaselineAndTarget', {
    indicator,
    target,
    baseline: { promisedFor: '2027-06-30', promisedBy: world.office },
  })
  const { indicators } = await world.call(world.as.participant, 'listIndicators', {
    strategy: world.strategy,
  })
  expect(indicators.find(({ code }) => code === 'OPEN')).toMatchObject({
    baseline: { promisedFor: '2027-06-30', value: null },
    target: { value: '10', due: '2028-12-31' },
  })
})
