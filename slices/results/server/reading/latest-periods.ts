import type { Transaction } from '#kernel/database/transaction.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { Coverage } from '../../rules/figures/a-total-carries-its-coverage.ts'
import {
  type Expected,
  type Stated,
  coverageAmong,
  headline,
} from '../../rules/figures/the-latest-figure-speaks-for-an-indicator.ts'

import { counts, type Struck } from './struck-figures.ts'

export interface LatestPeriod {
  /** The number of the figure that speaks for the indicator. */
  readonly headline: number
  readonly coverage: Coverage
}

interface LightRow {
  readonly indicator: string
  readonly number: number
  readonly place: string
  readonly part_of: string
  readonly period_from: string
  readonly period_until: string
  readonly kind: Stated['kind']
  readonly reporter_office: string | null
}

type Light = Stated & { readonly number: number }

/**
 * For each indicator the period that was reported last: which of its figures speaks for it, and how many of those
 * expected reported. Reads only what the index holds, so a list of indicators stays cheap among a million figures.
 */
export async function latestPeriods(
  tx: Transaction<ResultsRows>,
  indicators: readonly { readonly id: string; readonly expected: readonly Expected[] }[],
  struck: Struck,
): Promise<ReadonlyMap<string, LatestPeriod>> {
  if (indicators.length === 0) return new Map()
  const ofLast = counts('g', struck, 2)
  const ofEach = counts('f', struck, 2)
  const { rows } = await tx.query<LightRow>(
    `select f.indicator, f.number, f.place, f.part_of, f.period_from, f.period_until, f.kind, f.reporter_office
       from unnest($1::uuid[]) as asked (id)
      cross join lateral (
        select g.period_from, g.period_until from results.figures g
         where g.indicator = asked.id and ${ofLast.sql}
         order by g.period_until desc, g.period_from limit 1
      ) last
       join results.figures f on f.indicator = asked.id and f.period_until = last.period_until
        and f.period_from = last.period_from
      where ${ofEach.sql}
      order by f.indicator, f.number desc`,
    [indicators.map(({ id }) => id), ...ofEach.values],
  )
  const byIndicator = new Map<string, Light[]>()
  for (const row of rows) {
    const its = byIndicator.get(row.indicator) ?? []
    its.push(stated(row))
    byIndicator.set(row.indicator, its)
  }
  const latest = new Map<string, LatestPeriod>()
  for (const { id, expected } of indicators) {
    const figures = byIndicator.get(id) ?? []
    const chosen = headline(figures)
    if (chosen === undefined) continue
    latest.set(id, { headline: chosen.number, coverage: coverageAmong(figures, chosen.period, expected) })
  }
  return latest
}

const stated = (row: LightRow): Light => ({
  number: row.number,
  place: row.place,
  partOf: row.part_of,
  period: { from: row.period_from, to: row.period_until },
  kind: row.kind,
  agency: '',
  office: row.reporter_office === null ? null : { id: row.reporter_office },
})
