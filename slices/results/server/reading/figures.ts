import type { Transaction } from '#kernel/database/transaction.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { Figure } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { standingOf } from '../../rules/figures/a-figure-leaves-by-a-third-person.ts'

import { counts, notCorrected, type Struck } from './struck-figures.ts'

type Tx = Transaction<ResultsRows>

interface FigureRow {
  readonly number: number
  readonly indicator: string
  readonly code: string
  readonly name_en: string
  readonly name_ur: string
  readonly place: string
  readonly part_of: string
  readonly period_from: string
  readonly period_until: string
  readonly kind: Figure['kind']
  readonly value: string | null
  readonly words: string | null
  readonly unit: string
  readonly agency: string
  readonly reporter_office: string | null
  readonly office_en: string | null
  readonly office_ur: string | null
  readonly document: string
  readonly status: Figure['status']
  readonly corrects: number | null
  readonly corrected_by: number | null
  readonly report: string
  readonly origin: 'reported' | 'published'
  readonly reported_on: string
  readonly is_transcribed: boolean
  readonly is_verified: boolean
  readonly is_cleared: boolean
}

/**
 * `number` is the reference without its F; `from` is a query over results.figures, limited before names are joined.
 * There is at most one correction, one verification and one clearance: the limits say so to the planner, which else
 * reads the whole of those tables for fifty figures.
 */
const shownFigures = (from: string) => `
  select f.number, f.indicator, i.code, i.name_en, i.name_ur, f.place, f.part_of, f.period_from, f.period_until,
         f.kind, f.value::text as value, f.words, f.unit, f.agency, f.reporter_office, o.name_en as office_en,
         o.name_ur as office_ur, f.document, f.status, f.corrects, x.number as corrected_by, f.report, f.origin,
         f.reported_on, f.origin = 'published' and v.report is null and results.is_transcribed(f.report) as is_transcribed,
         v.report is not null as is_verified, c.report is not null as is_cleared
    from (${from}) f
    join results.indicators i on i.id = f.indicator
    left join identity.offices o on o.id = f.reporter_office
    left join lateral (select number from results.figures where corrects = f.number limit 1) x on true
    left join lateral (select report from results.verifications where report = f.report limit 1) v on true
    left join lateral (select report from results.clearances where report = f.report limit 1) c on true`

function shown(row: FigureRow): Figure {
  const office = row.office_en ?? row.office_ur
  return {
    reference: figureReferenceText(row.number),
    indicator: { id: row.indicator, code: row.code, name: { en: row.name_en, ur: row.name_ur } },
    place: row.place,
    partOf: row.part_of,
    period: { from: row.period_from, to: row.period_until },
    kind: row.kind,
    value: row.value,
    words: row.words,
    unit: row.unit,
    unitName: { ...unitOf(row.unit).name },
    agency: row.agency,
    office:
      row.reporter_office === null || office === null
        ? null
        : { id: row.reporter_office, name: { en: row.office_en ?? office, ur: row.office_ur ?? office } },
    document: row.document,
    status: row.status,
    standing: standingOf({
      origin: row.origin,
      isTranscribed: row.is_transcribed,
      isVerified: row.is_verified,
      isCleared: row.is_cleared,
    }),
    corrects: row.corrects === null ? null : figureReferenceText(row.corrects),
    correctedBy: row.corrected_by === null ? null : figureReferenceText(row.corrected_by),
    report: row.report,
    reportedOn: row.reported_on,
  }
}

export interface FiguresAsked {
  readonly strategy: string
  readonly indicator?: string | undefined
  readonly office?: string | undefined
  readonly report?: string | undefined
  /** Those with a smaller number only. */
  readonly before?: number | undefined
}

/** Figures and, by report, the ledger's entries of those reports that may have come by letter. */
export interface FiguresListed {
  readonly figures: readonly Figure[]
  readonly letterEntries: ReadonlyMap<string, string>
}

/**
 * Figures that may be read, newest first, at most `limit`. Which reports may have come by letter is asked in the same
 * statement: a second one costs a list of fifty a tenth of its speed.
 */
export async function figuresOf(tx: Tx, asked: FiguresAsked, limit: number): Promise<FiguresListed> {
  const values: unknown[] = [asked.strategy]
  const and = (column: string, operator: string, value: unknown) => {
    if (value === undefined) return ''
    values.push(value)
    return ` and ${column} ${operator} $${values.length}`
  }
  const filter = [
    and('indicator', '=', asked.indicator),
    and('reporter_office', '=', asked.office),
    and('report', '=', asked.report),
    and('number', '<', asked.before),
  ].join('')
  values.push(limit)
  const from = `select * from results.figures where strategy = $1${filter} order by number desc limit $${values.length}`
  const { rows } = await tx.query<FigureRow & { readonly letter_entry: string | null }>(
    `select f.*, r.ledger_entry as letter_entry
       from (${shownFigures(from)}) f
       left join lateral (select ledger_entry from results.reports
                           where id = f.report and entered_by_letter is not false limit 1) r on true
      order by f.number desc`,
    values,
  )
  const entries = rows.flatMap(({ report, letter_entry: entry }) =>
    entry === null ? [] : [[report, entry] as const],
  )
  return { figures: rows.map(shown), letterEntries: new Map(entries) }
}

/** Those of the figures asked for that may be read, by number. */
export async function figuresByNumber(tx: Tx, numbers: readonly number[]): Promise<Map<number, Figure>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await tx.query<FigureRow>(
    shownFigures('select * from results.figures where number = any ($1::bigint[])'),
    [numbers],
  )
  return new Map(rows.map((row) => [row.number, shown(row)]))
}

export interface NewestAsked {
  readonly indicators: readonly string[]
  /** At most so many of one indicator. */
  readonly each: number
  readonly struck: Struck
  /** With those that were struck, for a list that marks them. */
  readonly withStruck?: boolean
}

/** The newest figures of each indicator by period, corrected ones left out. */
export async function newestFiguresOf(
  tx: Tx,
  { indicators, each, struck, withStruck = false }: NewestAsked,
): Promise<readonly Figure[]> {
  if (indicators.length === 0) return []
  const stands = withStruck ? notCorrected('g', struck, 3) : counts('g', struck, 3)
  const from = `select g.* from unnest($1::uuid[]) as asked (id) cross join lateral (
      select * from results.figures g
       where g.indicator = asked.id and ${stands.sql}
       order by g.period_until desc, g.number desc limit $2) g`
  const { rows } = await tx.query<FigureRow>(
    `${shownFigures(from)} order by f.indicator, f.period_until desc, f.number desc`,
    [indicators, each, ...stands.values],
  )
  return rows.map(shown)
}
