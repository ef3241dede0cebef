import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Discrepancy } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { checkStatements } from '../../rules/figure-checks/check-figures.ts'
import {
  type StoredFigure,
  discrepancyKey,
  statementOfFigure,
} from '../../rules/figure-checks/figures-become-statements.ts'
import type { FigureFinding } from '../../rules/figure-checks/finding.ts'
import { words } from '../../contract/words.ts'
import { type PartKept, partsOf } from '../breakdowns/parts-kept.ts'
import { figuresByNumber } from '../reading/figures.ts'
import { counts, struckFigures } from '../reading/struck-figures.ts'
import { funnelsOf } from './funnels-of.ts'

type Tx = Transaction<ResultsRows>

export interface FiguresToCheck {
  readonly strategy: string
  readonly indicator?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** More than this many are not held against one another in one request. */
export const mostChecked = 20_000

/** Figures named with each finding; a sum of hundreds of parts names the first of them. */
const figuresShown = 40

async function filterOf(tx: Tx, asked: FiguresToCheck): Promise<{ sql: string; values: unknown[] }> {
  const values: unknown[] = [asked.strategy]
  const and = (condition: string, value: unknown) =>
    value === undefined ? '' : ` and ${condition} $${values.push(value)}`
  const filter = [
    and('f.indicator =', asked.indicator),
    and('f.period_from >=', asked.from),
    and('f.period_until <=', asked.until),
  ].join('')
  const stands = counts('f', await struckFigures(tx, [asked.strategy]), values.length + 1)
  return { sql: `f.strategy = $1${filter} and ${stands.sql}`, values: [...values, ...stands.values] }
}

/** How many figures a check would look at. Counts no further than one beyond the limit. */
export async function countToCheck(tx: Tx, asked: FiguresToCheck): Promise<number> {
  const filter = await filterOf(tx, asked)
  const { rows } = await tx.query<{ count: number }>(
    `select count(*) as count from (select from results.figures f where ${filter.sql} limit ${mostChecked + 1}) as counted`,
    filter.values,
  )
  return rows[0]?.count ?? 0
}

interface StoredRow extends Omit<StoredFigure, 'period' | 'parts'> {
  readonly partsKept: readonly PartKept[] | null
  readonly from: string
  readonly to: string
}

export interface Checked {
  readonly findings: readonly FigureFinding[]
  readonly figures: number
  readonly documents: number
  readonly totals: number
  readonly totalsWithAllParts: number
  readonly funnels: number
}

/** The checks over stored figures, corrected and struck ones left out; a finding's rows are the numbers of figures. */
export async function checkStored(tx: Tx, asked: FiguresToCheck): Promise<Checked> {
  const filter = await filterOf(tx, asked)
  const { rows } = await tx.query<StoredRow>(
    `select f.number, i.name_en as indicator, f.part_of as "partOf", f.place, f.period_from as "from",
            f.period_until as "to", f.kind, f.value::text as value, f.unit, f.agency, f.document, p.parts as "partsKept"
       from results.figures f join results.indicators i on i.id = f.indicator
       left join results.figure_parts p on p.figure = f.number
      where ${filter.sql} order by f.number limit ${mostChecked}`,
    filter.values,
  )
  const funnels = await funnelsOf(tx, asked.strategy)
  const statements = rows.flatMap(
    ({ from, to, partsKept, ...row }) =>
      statementOfFigure({ ...row, period: { from, to }, parts: partsOf(partsKept) }) ?? [],
  )
  const { findings, coverage } = checkStatements(statements, funnels)
  const totals = new Set(coverage.map(({ row }) => row))
  const complete = new Set(coverage.filter(({ checked }) => checked).map(({ row }) => row))
  return {
    findings,
    figures: rows.length,
    documents: new Set(rows.map(({ document }) => document)).size,
    totals: totals.size,
    totalsWithAllParts: complete.size,
    funnels: funnels.length,
  }
}

interface ResolutionRow {
  readonly discrepancy: string
  readonly stands: number | null
  readonly reason: string
  readonly resolved_by: string | null
  readonly on: string
}

export async function resolutionsOf(
  tx: Tx,
  strategy: string,
): Promise<ReadonlyMap<string, Discrepancy['resolution']>> {
  const { rows } = await tx.query<ResolutionRow>(
    `select discrepancy, stands, reason, resolved_by, resolved_at::date as "on" from results.resolutions
      where strategy = $1`,
    [strategy],
  )
  const names = await namesOf(tx, { people: rows.flatMap(({ resolved_by }) => resolved_by ?? []) })
  return new Map(
    rows.map((row) => [
      row.discrepancy,
      {
        stands: row.stands === null ? null : figureReferenceText(row.stands),
        reason: row.reason,
        by: row.resolved_by === null ? null : (names.get(row.resolved_by) ?? null),
        on: row.on,
      },
    ]),
  )
}

/** Findings with the figures concerned side by side and, where an officer resolved one, the reason. Open ones first. */
export async function discrepanciesOf(
  tx: Tx,
  session: Session,
  strategy: string,
  findings: readonly FigureFinding[],
): Promise<Discrepancy[]> {
  const numbers = new Set(findings.flatMap(({ rows }) => rows.slice(0, figuresShown)))
  const figures = await figuresByNumber(tx, [...numbers])
  const resolutions = await resolutionsOf(tx, strategy)
  const isSecretariat = session.mandates.some(
    (mandate) => mandate.kind === 'secretariat' && mandate.strategy === strategy,
  )
  const shown = findings.map((finding): Discrepancy => {
    const key = discrepancyKey(finding)
    const resolution = resolutions.get(key) ?? null
    const { code, severity, messages, hint, explanation, rows } = finding
    return {
      ...{ key, code, severity, resolution },
      messages: { ...messages },
      hint: { ...hint },
      explanation: explanation ?? null,
      figures: rows.slice(0, figuresShown).flatMap((row) => figures.get(row) ?? []),
      may: { resolve: mayResolve(isSecretariat, resolution !== null) },
    }
  })
  return shown.sort((a, b) => Number(a.resolution !== null) - Number(b.resolution !== null))
}

function mayResolve(isSecretariat: boolean, isResolved: boolean): Discrepancy['may']['resolve'] {
  if (isResolved) return { ok: false, because: { ...words.alreadyResolved } }
  return isSecretariat ? { ok: true, because: null } : { ok: false, because: { ...words.onlyTheSecretariat } }
}
