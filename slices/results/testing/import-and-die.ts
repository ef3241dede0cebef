import { randomUUID } from 'node:crypto'
import { actAs } from '#kernel/database/act-as.ts'
import { databaseSettings, openDatabase } from '#kernel/database/open.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { recordRows } from '#kernel/ledger/record.ts'
import { registerStrategy } from '#slices/identity/index.ts'
import type { ResultsRows } from '../database/rows.ts'
import { readFigures } from '../rules/import/rows-become-figures.ts'
import { declareExample } from '../server/example/declare-example.ts'
import { indicatorsKept } from '../server/reading/indicators.ts'
import { appendFigures } from '../server/reports/append-figures.ts'

/**
 * A process for the test of a power cut: imports a first report and commits it, then a second one, and ends itself
 * with SIGKILL when all rows of the second are written and none is committed.
 */
const { pool } = await openDatabase(databaseSettings(process.env))
const database = { pool, openSession: 'identity.open_session' }
const example = { kind: 'machine', name: 'example' } as const

const strategy = await actAs(database, example, 'identity', (tx) =>
  registerStrategy(tx, { code: 'KILLED', name: { en: 'A strategy whose import is killed' } }),
)

async function append(tx: Transaction<ResultsRows>, count: number) {
  const indicators = await indicatorsKept(tx, { strategy })
  const rows = Array.from({ length: count }, (_, n) => ({
    row: n + 2,
    cells: {
      indicator: 'COUNTED',
      place: `District ${n % 170}`,
      period: '2026-Q1',
      value: String(n),
      document: 'd',
    },
  }))
  await appendFigures(
    tx,
    (subject, its) => recordRows(tx, { act: 'results.importFigures', subject, rows: its }),
    {
      ...{ strategy, kind: 'workbook', origin: 'reported', office: null, document: 'd', status: 'final' },
      ...{ file: { hash: randomUUID(), name: 'd.csv' }, period: { from: '2026-01-01', to: '2026-03-31' } },
      submittedBy: null,
      byLetter: false,
    },
    readFigures(rows, indicators, { document: '', agency: '' }).figures,
  )
}

await actAs<ResultsRows, void>(database, example, 'results', async (tx) => {
  const listed = {
    code: 'COUNTED',
    name: { en: 'counted', ur: 'شمار' },
    unit: 'count',
    measure: 'number',
  } as const
  await declareExample(tx, {
    ...{ strategy, nodes: [], lineages: new Map(), offices: new Map() },
    list: {
      indicators: [{ ...listed, direction: 'up', level: 'output', pillar: 'PUR', source: 'the test' }],
      funnels: [],
      passports: [],
      geographies: [],
    },
  })
  await append(tx, 100)
})
await actAs<ResultsRows, void>(database, example, 'results', async (tx) => {
  await append(tx, 12_000)
  const { rows } = await tx.query<{ n: number }>('select count(*)::int as n from results.figures')
  process.stdout.write(`${rows[0]?.n} written`)
  await new Promise<void>((done) => setTimeout(done, 50))
  process.kill(process.pid, 'SIGKILL')
  await new Promise<void>(() => undefined)
})
