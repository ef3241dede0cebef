import { randomUUID } from 'node:crypto'
import type { About } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { RecordedRows } from '#kernel/ledger/record.ts'
import type { Period } from '#kernel/pure/periods.ts'
import { decimalText } from '#kernel/pure/decimal.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { Part } from '../../rules/breakdowns/parts-of-a-figure.ts'
import type { FigureRead } from '../../rules/import/rows-become-figures.ts'
import { aboutIndicator } from '../reading/indicators.ts'

export interface ReportToAppend {
  readonly strategy: string
  readonly kind: 'workbook' | 'nil report' | 'correction' | 'screen'
  readonly origin: 'reported' | 'published'
  readonly office: string | null
  readonly document: string
  readonly file: { readonly hash: string; readonly name: string } | null
  readonly period: Period
  readonly status: 'provisional' | 'final'
  /** The number of the figure that the one figure of this report corrects. */
  readonly corrects?: number
  readonly submittedBy: string | null
  /** Entered by the secretariat from a letter. */
  readonly byLetter: boolean
}

export type RecordRows = (
  subject: string,
  rows: readonly JsonValue[],
  options?: { readonly told?: JsonValue; readonly strategy?: string; readonly about?: About },
) => Promise<RecordedRows>

export interface Appended {
  readonly report: string
  /** In the order of the figures given. */
  readonly numbers: readonly number[]
}

/** Rows in one statement: enough that the database, not the round trip, is what takes the time. */
const rowsAtOnce = 5_000

/**
 * Appends a report and its figures with one ledger entry that commits to each: row 0 is the report, the figures
 * follow in their order. In the caller's transaction, so all or nothing.
 */
export async function appendFigures(
  tx: Transaction<ResultsRows>,
  recordRows: RecordRows,
  report: ReportToAppend,
  figures: readonly FigureRead[],
): Promise<Appended> {
  const id = randomUUID()
  const itself = reportContent(report, figures.length)
  const contents = figures.map((figure) => figureContent(report, figure))
  const [told = itself] = report.kind === 'correction' ? contents : []
  const about = aboutOne(figures)
  const recorded = await recordRows(id, [itself, ...contents], {
    ...{ told, strategy: report.strategy },
    ...(about && { about }),
  })
  const salts = recorded.rows.map(({ salt }) => salt.toString('hex'))
  await insertReport(tx, id, report, figures.length, recorded.ledger_entry, salts[0] ?? '')
  const numbers: number[] = []
  for (let from = 0; from < figures.length; from += rowsAtOnce) {
    const some = figures.slice(from, from + rowsAtOnce)
    const itsSalts = salts.slice(from + 1, from + 1 + some.length)
    numbers.push(
      ...(await insertFigures(tx, id, report, some, { entry: recorded.ledger_entry, from, itsSalts })),
    )
  }
  await insertParts(tx, report.strategy, figures, numbers)
  return { report: id, numbers }
}

/** The indicator of figures that are all of one. */
function aboutOne(figures: readonly FigureRead[]): About | null {
  const [first] = figures
  const isOne = figures.every(({ indicator }) => indicator.id === first?.indicator.id)
  return first === undefined || !isOne ? null : aboutIndicator(first.indicator)
}

const reportContent = (report: ReportToAppend, figures: number): JsonValue => ({
  kind: report.kind,
  origin: report.origin,
  office: report.office,
  document: report.document,
  file: report.file?.hash ?? null,
  from: report.period.from,
  until: report.period.to,
  figures,
})

/** What the ledger commits to: everything that the figure says, so that no part of it can be changed unseen. */
const figureContent = (report: ReportToAppend, figure: FigureRead): JsonValue => ({
  indicator: figure.indicator.id,
  place: figure.place,
  partOf: figure.partOf,
  from: figure.period.from,
  until: figure.period.to,
  kind: figure.kind,
  value: figure.value,
  words: figure.words,
  unit: figure.unit,
  agency: figure.agency,
  document: figure.document,
  status: report.status,
  corrects: report.corrects ?? null,
  ...(figure.parts.length > 0 && { parts: figure.parts.map(partKept) }),
})

/** A part as it is kept: its value in the unit of its figure, as written. */
const partKept = ({ sex, ages, value }: Part) => ({
  ...{ sex, ages, kind: value.kind === 'number' ? 'value' : value.kind },
  value: value.kind === 'number' ? decimalText(value.number) : null,
})

async function insertReport(
  tx: Transaction<ResultsRows>,
  id: string,
  report: ReportToAppend,
  figures: number,
  entry: string,
  salt: string,
): Promise<void> {
  await tx.query(
    `insert into results.reports (id, strategy, kind, origin, reporter_office, document, file_hash, file_name,
       period_from, period_until, figures, submitted_by, entered_by_letter, ledger_entry, ledger_row, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, decode($15, 'hex'))`,
    [
      ...[id, report.strategy, report.kind, report.origin, report.office, report.document],
      ...[report.file?.hash ?? null, report.file?.name ?? null, report.period.from, report.period.to],
      ...[figures, report.submittedBy, report.byLetter, entry, salt],
    ],
  )
}

interface Ledgered {
  readonly entry: string
  readonly from: number
  readonly itsSalts: readonly string[]
}

async function insertFigures(
  tx: Transaction<ResultsRows>,
  id: string,
  report: ReportToAppend,
  figures: readonly FigureRead[],
  { entry, from, itsSalts }: Ledgered,
): Promise<number[]> {
  const { rows } = await tx.query<{ number: number }>(
    `insert into results.figures (strategy, report, origin, reporter_office, status, corrects, ledger_entry, ledger_row,
       ledger_salt, indicator, openness, part_of, place, period_from, period_until, kind, value, words, unit, amount,
       agency, document, file_row)
     select $1::uuid, $2::uuid, $3::text, $4::uuid, $5::text, $6::bigint, $7::uuid, $8::int + n, decode(salt, 'hex'),
            indicator, openness, part_of, place, period_from, period_until, kind, value, words, unit, amount, agency,
            document, file_row
       from unnest($9::text[], $10::uuid[], $11::text[], $12::text[], $13::text[], $14::date[], $15::date[], $16::text[],
              $17::numeric[], $18::text[], $19::text[], $20::numeric[], $21::text[], $22::text[], $23::int[])
            with ordinality as figure (salt, indicator, openness, part_of, place, period_from, period_until, kind, value,
              words, unit, amount, agency, document, file_row, n)
      order by n
     returning number`,
    [
      ...[report.strategy, id, report.origin, report.office, report.status, report.corrects ?? null],
      ...[entry, from, itsSalts],
      ...[
        figures.map((f) => f.indicator.id),
        figures.map((f) => f.indicator.openness),
        figures.map((f) => f.partOf),
        figures.map((f) => f.place),
        figures.map((f) => f.period.from),
        figures.map((f) => f.period.to),
        figures.map((f) => f.kind),
        figures.map((f) => f.value),
        figures.map((f) => f.words),
        figures.map((f) => f.unit),
        figures.map((f) => f.amount),
        figures.map((f) => f.agency),
        figures.map((f) => f.document),
        figures.map((f) => f.row),
      ],
    ],
  )
  return rows.map(({ number }) => number).sort((a, b) => a - b)
}

/** What figures say by sex or age, beside them: readers of totals need not carry it. Numbers are in the order of figures. */
async function insertParts(
  tx: Transaction<ResultsRows>,
  strategy: string,
  figures: readonly FigureRead[],
  numbers: readonly number[],
): Promise<void> {
  const broken = figures.flatMap(({ parts, indicator }, at) =>
    parts.length === 0
      ? []
      : [{ figure: numbers[at], openness: indicator.openness, parts: JSON.stringify(parts.map(partKept)) }],
  )
  if (broken.length === 0) return
  await tx.query(
    `insert into results.figure_parts (strategy, figure, openness, parts)
     select $1::uuid, figure, openness, parts::jsonb from unnest($2::bigint[], $3::text[], $4::text[]) as p (figure, openness, parts)`,
    [
      strategy,
      broken.map(({ figure }) => figure),
      broken.map(({ openness }) => openness),
      broken.map(({ parts }) => parts),
    ],
  )
}
