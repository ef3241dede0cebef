import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Credential } from '#kernel/database/session.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { figuresFor } from '../../index.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
const refusedWith = (code: string) => ({
  reasons: expect.arrayContaining([expect.objectContaining({ code })]) as unknown,
})

let files = 0
async function fileOf(credential: Credential, place = 'Punjab'): Promise<string> {
  files += 1
  const row = `CYB-CASES,,${place},2027-Q1,count,${files + 2},,a report,value`
  return world.upload(credential, `${files}.csv`, [header, row].join('\n'))
}

async function letterOf(office: string | undefined) {
  const scan = await world.upload(world.as.secretariat, 'scan.pdf', '%PDF-1.4')
  return {
    ...{ theirReference: 'NCCIA/15', ourReference: 'NSOC/42', dated: '2026-10-05', medium: 'letter' },
    ...{ signatory: 'Deputy Director', scan },
    ...(office === undefined ? {} : { office }),
  }
}

const importedBy = async (role: keyof ResultsWorld['as'], more: object) =>
  world.call(world.as[role], 'importFigures', {
    ...{ strategy: world.strategy, file: await fileOf(world.as[role]) },
    ...more,
  })

/** Rows written past the act: what the database itself says. */
const attempt = (credential: Credential, ...statements: readonly string[]) =>
  world.database.as<ResultsRows, string>(credential, 'results', async (tx) => {
    for (const sql of statements) await tx.query(sql)
    throw new Error('it was let through')
  })

const insertReport = (office: string | null, by: string, more: Partial<Record<string, string>> = {}) => {
  const { origin = 'reported', letter = 'false', document = 'a yearbook', id = randomUUID() } = more
  return `insert into results.reports (id, strategy, kind, origin, reporter_office, document, file_name, period_from,
      period_until, figures, submitted_by, entered_by_letter, ledger_entry, ledger_row, ledger_salt)
    values ('${id}', '${world.strategy}', 'workbook', '${origin}', ${office === null ? 'null' : `'${office}'`}, '${document}',
      'f.csv', '2026-01-01', '2026-03-31', 1, '${by}', ${letter}, gen_random_uuid(), 0, '')`
}

test('only the secretariat takes figures from a public document, and it names the document', async () => {
  const published = { origin: 'published', document: 'A yearbook' }
  await expect(importedBy('focal person', published)).rejects.toMatchObject(
    refusedWith('only-the-secretariat-takes-from-documents'),
  )
  await expect(importedBy('secretariat', { origin: 'published' })).rejects.toMatchObject(
    refusedWith('document-needed'),
  )
  const { people, as, office } = world
  await expect(
    attempt(as['focal person'], insertReport(office, people['focal person'], { origin: 'published' })),
  ).rejects.toThrow(/row-level security/)
  await expect(attempt(as['focal person'], insertReport(office, people['focal person']))).rejects.toThrow(
    'let through',
  )
  await expect(
    attempt(as.secretariat, insertReport(null, people.secretariat, { origin: 'published', document: ' ' })),
  ).rejects.toThrow(/row-level security/)
  await expect(
    attempt(as.secretariat, insertReport(null, people.secretariat, { origin: 'published' })),
  ).rejects.toThrow('let through')
})

test('what was taken from a public document leaves government only after a second person compared it', async () => {
  const { report } = await importedBy('secretariat', { origin: 'published', document: 'A yearbook' })
  const onThePortal = () =>
    world.database.as(world.as.secretariat, 'portal', async (tx) =>
      (await figuresFor(tx, { strategy: world.strategy })).flatMap(({ figures }) =>
        figures.filter((figure) => figure.report === report).map(({ standing }) => standing),
      ),
    )
  const listed = async (role: keyof ResultsWorld['as']) =>
    (await world.call(world.as[role], 'listReports', { strategy: world.strategy, report })).reports[0]
  const waiting = async () =>
    (
      await world.call(world.as.verifier, 'listReports', { strategy: world.strategy, waiting: 'true' })
    ).reports.map(({ id }) => id)
  expect(await onThePortal()).toEqual([])
  expect(await listed('verifier')).toMatchObject({ standing: 'reported', may: { verify: { ok: true } } })
  expect(await waiting()).toContain(report)
  await expect(world.call(world.as.approver, 'clearReport', { report })).rejects.toMatchObject(
    refusedWith('published-already'),
  )
  await world.call(world.as.verifier, 'verifyReport', { report })
  expect(await onThePortal()).toEqual(['published'])
  expect(await listed('approver')).toMatchObject({ standing: 'published', may: { clear: { ok: false } } })
  expect(await waiting()).not.toContain(report)
  const { figures } = await world.call(world.as.participant, 'listFigures', { strategy: world.strategy })
  expect(figures.find((figure) => figure.report === report)?.standing).toBe('published')
})

test('the secretariat reports in the name of an office only from its letter', async () => {
  const { office, otherOffice, people, as } = world
  const refused = (more: object, code: string) =>
    expect(importedBy('secretariat', more)).rejects.toMatchObject(refusedWith(code))
  await refused({ office }, 'letter-needed')
  await refused({ office, letter: await letterOf(undefined) }, 'letter-names-no-office')
  await refused({ office, letter: await letterOf(otherOffice) }, 'letter-of-another-office')
  const made = await importedBy('secretariat', { office, letter: await letterOf(office) })
  const { reports } = await world.call(as.evaluator, 'listReports', {
    ...{ strategy: world.strategy, report: made.report },
  })
  expect(reports).toMatchObject([{ byLetter: { theirReference: 'NCCIA/15' } }])

  const insert = (of: string | null, letter: string) =>
    attempt(as.secretariat, insertReport(of, people.secretariat, { letter }))
  await expect(insert(office, 'false')).rejects.toThrow(/row-level security/)
  await expect(insert(office, 'true')).rejects.toThrow('let through')
  await expect(insert(null, 'false')).rejects.toThrow('let through')
  const id = randomUUID()
  const into = (
    of: string,
  ) => `insert into results.figures (strategy, indicator, openness, report, origin, reporter_office,
      part_of, place, period_from, period_until, kind, unit, agency, document, status, ledger_entry, ledger_row, ledger_salt)
    select strategy, id, openness, '${id}', 'reported', ${of}, '', 'Punjab', '2026-01-01', '2026-03-31', 'nil', 'count', '',
      'a report', 'final', gen_random_uuid(), 1, '' from results.indicators where code = 'CYB-CASES'`
  const ofNone = insertReport(null, people.secretariat, { id })
  await expect(attempt(as.secretariat, ofNone, into(`'${office}'`))).rejects.toThrow(/row-level security/)
  await expect(attempt(as.secretariat, ofNone, into('null'))).rejects.toThrow('let through')
})

test('nil, a status and a correction are entered from a letter of the very office', async () => {
  const { office, otherOffice, as, strategy } = world
  const indicator = await world.indicator('CYB-CASES')
  const nil = {
    ...{ strategy, office, indicators: [indicator], place: 'Hunza', document: 'Letter 15' },
    period: { from: '2027-04-01', to: '2027-06-30' },
  }
  const status = { indicator, office, status: 'behind', reason: 'As the letter says.' }
  const { first } = await importedBy('focal person', {})
  const correction = { reference: first, kind: 'nil', document: 'Letter 15' }
  await expect(world.call(as.secretariat, 'correctFigure', correction)).rejects.toMatchObject(
    refusedWith('letter-needed'),
  )
  for (const [act, input] of [
    ['reportNil', nil],
    ['reportStatus', status],
    ['correctFigure', correction],
  ] as const) {
    const enter = async (of: string | undefined) =>
      world.call(as.secretariat, act, { ...input, letter: await letterOf(of) })
    await expect(enter(otherOffice)).rejects.toMatchObject(refusedWith('letter-of-another-office'))
    await expect(enter(undefined)).rejects.toMatchObject(refusedWith('letter-names-no-office'))
    await enter(office)
  }
  const said = (
    letter: boolean,
  ) => `insert into results.said_statuses (id, indicator, strategy, openness, office, status, reason,
      entered_by_letter, ledger_entry, ledger_salt)
    select gen_random_uuid(), id, strategy, openness, '${office}', 'met', 'x', ${letter}, gen_random_uuid(), ''
      from results.indicators where id = '${indicator}'`
  await expect(attempt(as.secretariat, said(false))).rejects.toThrow(/row-level security/)
  await expect(attempt(as.secretariat, said(true))).rejects.toThrow('let through')
  await expect(attempt(as['focal person'], said(true))).rejects.toThrow(/row-level security/)
})

const clearing = (report: string, by: string) =>
  `insert into results.clearances (report, strategy, cleared_by, ledger_entry, ledger_salt)
   values ('${report}', '${world.strategy}', '${by}', gen_random_uuid(), '')`

/** Gives a person of the world a further row of identity. */
const enter = (sql: string, values: readonly unknown[]) =>
  world.database.asSuperuser((db) => db.query(sql, [...values]))

test('a report of no office is not cleared from within the secretariat that submitted it', async () => {
  const { people, as, strategy } = world
  await enter(
    `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
     select $1, $2, kind, gen_random_uuid(), '' from unnest(array['secretariat', 'approver']) kind`,
    [people.oversight, strategy],
  )
  const { report } = await importedBy('secretariat', {})
  await world.call(as.verifier, 'verifyReport', { report })
  await expect(world.call(as.oversight, 'clearReport', { report })).rejects.toMatchObject(
    refusedWith('needs-a-third-person'),
  )
  await expect(attempt(as.oversight, clearing(report, people.oversight))).rejects.toThrow(
    /row-level security/,
  )
  await world.call(as.approver, 'clearReport', { report })
})

test('no third person is who holds any mandate for the reporting office, or belongs to its organisation', async () => {
  const { people, as, strategy, office } = world
  const { report } = await importedBy('focal person', {})
  await world.call(as.verifier, 'verifyReport', { report })
  const refused = async (role: 'evaluator' | 'administrator') => {
    await expect(world.call(as[role], 'clearReport', { report })).rejects.toMatchObject(
      refusedWith('needs-a-third-person'),
    )
    await expect(attempt(as[role], clearing(report, people[role]))).rejects.toThrow(/row-level security/)
  }
  await enter(
    `insert into identity.mandates (person, strategy, kind, office, ledger_entry, ledger_salt)
     values ($1, $2, 'approver', $3, gen_random_uuid(), '')`,
    [people.evaluator, strategy, office],
  )
  await refused('evaluator')
  await enter(
    `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
     values ($1, $2, 'approver', gen_random_uuid(), '')`,
    [people.administrator, strategy],
  )
  const member = `insert into identity.memberships (person, organisation, member_from)
    select $1, organisation, $3::date from identity.offices where id = $2`
  await enter(member, [people.administrator, office, '2026-01-01'])
  await refused('administrator')
  // The membership that began last counts.
  await enter(
    `insert into identity.memberships (person, organisation, member_from)
     select $1, organisation, '2026-06-01' from identity.offices where id = $2`,
    [people.administrator, world.otherOffice],
  )
  await expect(attempt(as.administrator, clearing(report, people.administrator))).rejects.toThrow(
    'let through',
  )
})
