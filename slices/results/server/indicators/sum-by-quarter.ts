import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { quarterOf } from '#kernel/pure/periods.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { counts, struckFigures } from '../reading/struck-figures.ts'

/**
 * Totals of one indicator by calendar quarter. $1 strategy, $2 indicator, $3 first day, $4 last day,
 * $5 whether it is a stock, of which the newest counts and nothing is added over time.
 * Corrected figures, those by letter whose contest was upheld, and printed totals are left out. Of several statements about one place, office and period the
 * one that a resolution lets stand counts or, where none does, the one received last; that they differ is told. A
 * figure for the whole quarter counts instead of those for its months. A place that is declared part of another
 * place with a figure of its own in that quarter is not added a second time. Expected are those declared or, where
 * none are, whoever ever said anything about the indicator between the two days.
 */
const quartersInSql = (stands: string) => `
  with stated as (
    select date_trunc('quarter', f.period_from::timestamp)::date as quarter, f.place, f.reporter_office, f.period_from, f.period_until,
           (array_agg(f.amount order by r.stands is null, f.number desc))[1] as amount,
           (array_agg(f.kind order by r.stands is null, f.number desc))[1] as kind,
           (array_agg(f.part_of order by r.stands is null, f.number desc))[1] as part_of,
           min(f.amount) is distinct from max(f.amount) as is_disputed,
           count(*) as statements
      from results.figures f
      left join results.resolutions r on r.stands = f.number and r.strategy = $1
     where f.strategy = $1 and f.indicator = $2 and f.period_until between $3::date and $4::date
       and f.period_from >= $3::date and f.kind <> 'total'
       and f.period_until < date_trunc('quarter', f.period_from::timestamp) + interval '3 months'
       and ${stands}
     group by f.place, f.reporter_office, f.period_from, f.period_until
  ), by_unit as (
    select quarter, place, reporter_office, min(part_of) as part_of,
           case when $5 then (array_agg(amount order by period_until desc) filter (where amount is not null))[1] else coalesce(
             max(amount) filter (where period_from = quarter and period_until = quarter + interval '3 months' - interval '1 day'),
             sum(amount)) end as amount,
           case when bool_or(kind = 'value') then 'value' when bool_or(kind = 'nil') then 'nil'
                when bool_or(kind = 'not applicable') then 'not applicable' else 'not reported' end as kind,
           count(*) filter (where kind = 'value' and amount is null) as of_another_unit,
           bool_or(is_disputed) as is_disputed, sum(statements) as statements
      from stated group by quarter, place, reporter_office
  ), once as (
    select u.*, u.part_of <> '' and u.part_of <> u.place
             and (u.quarter, u.part_of) in (select quarter, place from by_unit where amount is not null) as is_within
      from by_unit u
  ), expected as (
    select coalesce(nullif((select count(*) from results.expected_reports e where e.indicator = $2), 0),
                    (select count(*) from (select distinct place, reporter_office from once where not is_within) every)) as count
  )
  select quarter::text as quarter, sum(amount) filter (where not is_within)::text as total,
         count(*) filter (where not is_within and kind in ('value', 'nil'))::int as reported,
         count(*) filter (where not is_within and kind = 'nil')::int as nil,
         count(*) filter (where not is_within and kind = 'not applicable')::int as "notApplicable",
         (select count from expected)::int as expected,
         sum(of_another_unit)::int as "ofAnotherUnit", count(*) filter (where is_disputed)::int as disputed,
         sum(statements)::int as figures
    from once group by quarter order by quarter`

interface QuarterRow {
  readonly quarter: string
  readonly total: string | null
  readonly reported: number
  readonly nil: number
  readonly notApplicable: number
  readonly expected: number
  readonly ofAnotherUnit: number
  readonly disputed: number
  readonly figures: number
}

export const sumByQuarter: Handler<typeof results.acts.sumByQuarter, ResultsRows> = async ({
  input,
  tx,
  refuse,
}) => {
  const indicator = await tx.db
    .selectFrom('results.indicators')
    .select(['unit', 'measure'])
    .where('id', '=', input.indicator)
    .where('strategy', '=', input.strategy)
    .executeTakeFirst()
  if (indicator === undefined) throw new NotFound()
  const unit = unitOf(indicator.unit)
  if (indicator.measure !== 'number' || !unit.addable) return refuse('has-no-sum')
  const stands = counts('f', await struckFigures(tx, [input.strategy]), 6)
  const { rows } = await tx.query<QuarterRow>(quartersInSql(stands.sql), [
    ...[input.strategy, input.indicator, input.from, input.until],
    unit.isStock === true,
    ...stands.values,
  ])
  return { unit: indicator.unit, unitName: { ...unit.name }, quarters: rows.map(quarterShown) }
}

function quarterShown(row: QuarterRow) {
  const [year, month] = row.quarter.split('-').map(Number)
  const expected = Math.max(row.expected - row.notApplicable, row.reported)
  const notReported = expected - row.reported
  return {
    period: quarterOf(year ?? 0, quarterNumbers[Math.floor(((month ?? 1) - 1) / 3)] ?? 1),
    total: row.total,
    coverage: {
      ...{ expected, reported: row.reported, nil: row.nil, notReported, notApplicable: row.notApplicable },
      complete: notReported === 0 && expected > 0,
    },
    ...{ ofAnotherUnit: row.ofAnotherUnit, disputed: row.disputed, figures: row.figures },
  }
}

const quarterNumbers = [1, 2, 3, 4] as const
