import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })

async function submitted(place: string): Promise<string> {
  const rows = `CYB-CASES,,${place},2026-Q1,count,3,,a report,value`
  const file = await world.upload(world.as['focal person'], `${place}.csv`, `${header}\n${rows}`)
  const made = await world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file })
  return made.report
}

const waitingFor = async (role: keyof ResultsWorld['as']) => {
  const { reports } = await world.call(world.as[role], 'listReports', {
    ...{ strategy: world.strategy, waiting: 'true' },
  })
  return reports.map(({ id }) => id)
}

test('a report waits for the verifier, then for the approver, then for nobody; each is named', async () => {
  const report = await submitted('Punjab')
  expect(await waitingFor('verifier')).toContain(report)
  expect(await waitingFor('approver')).not.toContain(report)
  // A verifier who is focal person of the same office may verify what another submitted.
  expect(await waitingFor('office verifier')).toContain(report)

  await world.call(world.as.verifier, 'verifyReport', { report })
  expect(await waitingFor('verifier')).not.toContain(report)
  expect(await waitingFor('approver')).toContain(report)
  // Of the reporting office: no third person from outside it.
  expect(await waitingFor('office verifier')).not.toContain(report)

  await world.call(world.as.approver, 'clearReport', { report })
  expect(await waitingFor('approver')).not.toContain(report)
  const { reports } = await world.call(world.as.evaluator, 'listReports', {
    ...{ strategy: world.strategy, report },
  })
  expect(reports).toMatchObject([
    {
      id: report,
      standing: 'cleared',
      submittedBy: { en: 'focal person' },
      verifiedBy: { en: 'verifier' },
      clearedBy: { en: 'approver' },
      byLetter: null,
    },
  ])
})

test('what was taken from a public document needs no signature, and takes none', async () => {
  const { reports } = await world.call(world.as.verifier, 'listReports', { strategy: world.strategy })
  const published = reports.find(({ origin }) => origin === 'published')
  expect(published?.may.verify.because?.en).toContain('public already')
  expect(await waitingFor('verifier')).not.toContain(published?.id)
  for (const [role, act] of [
    ['verifier', 'verifyReport'],
    ['approver', 'clearReport'],
  ] as const)
    await expect(world.call(world.as[role], act, { report: published?.id })).rejects.toMatchObject(
      refusedWith('published-already'),
    )
})

test('pages of reports follow one another without a gap', async () => {
  const before = await world.call(world.as.secretariat, 'listReports', { strategy: world.strategy })
  const ids: string[] = []
  for (let n = 0; n < 60; n += 1) ids.push(await submitted(`Place ${n}`))
  const first = await world.call(world.as.secretariat, 'listReports', { strategy: world.strategy })
  expect(first.reports).toHaveLength(50)
  const second = await world.call(world.as.secretariat, 'listReports', {
    ...{ strategy: world.strategy, before: first.next },
  })
  const seen = [...first.reports, ...second.reports].map(({ id }) => id)
  expect(seen).toEqual([...ids.toReversed(), ...before.reports.map(({ id }) => id)])
  expect(second.next).toBeNull()
}, 60_000)

test('reports of the very same moment follow one another over the edge of a page', async () => {
  for (let n = 0; n < 60; n += 1) await submitted(`Moment ${n}`)
  await world.database.asSuperuser(async (db) => {
    await db.query('alter table results.reports disable trigger reports_are_never_changed')
    await db.query(`update results.reports set submitted_at = '2026-01-01'`)
    await db.query('alter table results.reports enable trigger reports_are_never_changed')
  })
  const seen: string[] = []
  let next: string | null = null
  do {
    const page: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(next)
    seen.push(...page.reports.map(({ id }) => id))
    next = page.next
  } while (next !== null)
  expect(seen.length).toBe(await world.count('results.reports'))
  expect(new Set(seen).size).toBe(seen.length)
}, 60_000)

const pageAfter = (before: string | null) =>
  world.call(world.as.secretariat, 'listReports', {
    strategy: world.strategy,
    ...(before === null ? {} : { before }),
  })

test('what the secretariat entered from a letter is marked, for those who may read reports', async () => {
  const { secretariat } = world.as
  const scan = await world.upload(secretariat, 'scan.pdf', '%PDF-1.4')
  const letter = {
    ...{ theirReference: 'NCCIA/14', ourReference: 'NSOC/41', dated: '2026-10-05', medium: 'letter' },
    ...{ signatory: 'Deputy Director', scan, office: world.office },
  }
  const indicator = await world.indicator('CYB-CASES')
  const nil = {
    ...{ strategy: world.strategy, office: world.office, indicators: [indicator], place: 'Skardu' },
    ...{ period: { from: '2026-04-01', to: '2026-06-30' }, document: 'Letter 14', letter },
  }
  const { report, references } = await world.call(secretariat, 'reportNil', nil)
  await world.call(secretariat, 'reportStatus', {
    ...{ indicator, office: world.office, status: 'behind', reason: 'Two circles reported late.', letter },
  })
  const marked = { theirReference: 'NCCIA/14', signatory: 'Deputy Director', contest: null }

  const { reports } = await world.call(world.as.evaluator, 'listReports', {
    ...{ strategy: world.strategy, report },
  })
  expect(reports).toMatchObject([{ byLetter: marked }])
  const asked = { reference: references[0] }
  const official = await world.call(world.as.evaluator, 'readFigure', asked)
  expect(official.letters).toMatchObject([{ report, letter: marked }])
  const participant = await world.call(world.as.participant, 'readFigure', asked)
  expect([participant.figure.kind, participant.letters]).toEqual(['nil', []])

  const read = await world.call(world.as.evaluator, 'readIndicator', { indicator })
  expect(read.indicator.said).toMatchObject({ status: 'behind', byLetter: marked })
  expect(read.letters).toMatchObject([{ report }])
  expect(read.may.setTarget.ok).toBe(false)
  await expect(world.call(world.as['focal person'], 'reportNil', nil)).rejects.toThrow()
})
