import type { Floor } from './one-floor.ts'

interface Row {
  readonly period_from: string
  readonly period_until: string
  readonly total: string | null
  readonly expected: number
  readonly reported: number
  readonly nil: number
  readonly not_reported: number
  readonly not_applicable: number
  readonly of_another_unit: number
  readonly disputed: number
  readonly figures: number
}

const persons = { en: 'persons', ur: 'افراد' }

const answer = (rows: readonly Row[]) => ({
  unit: 'persons',
  unitName: persons,
  quarters: rows.map((row) => ({
    period: { from: row.period_from, to: row.period_until },
    total: row.total,
    coverage: {
      expected: row.expected,
      reported: row.reported,
      nil: row.nil,
      notReported: row.not_reported,
      notApplicable: row.not_applicable,
      complete: row.not_reported === 0,
    },
    ofAnotherUnit: row.of_another_unit,
    disputed: row.disputed,
    figures: row.figures,
  })),
})

const values: Floor['values'] = (query, params) => [params.indicator, query.from, query.until]

/** What the answer says, worked out from one row a place and office: the same in both floors. */
const toldOf = (units: string) => `
  select q.period_from, (q.period_from + interval '3 months' - interval '1 day')::date as period_until,
         q.total::text as total, e.expected - q.not_applicable as expected, q.counted + q.nil as reported, q.nil,
         e.expected - q.counted - q.nil - q.not_applicable as not_reported, q.not_applicable, q.of_another_unit,
         q.disputed, q.figures
    from (
      select period_from, sum(amount) as total, sum(statements)::int as figures,
             (count(*) filter (where kind = 'value'))::int as counted,
             (count(*) filter (where kind = 'nil'))::int as nil,
             (count(*) filter (where kind = 'not applicable'))::int as not_applicable,
             (count(*) filter (where kind = 'value' and amount is null))::int as of_another_unit,
             (count(*) filter (where lowest is distinct from highest))::int as disputed
        from (${units}) units
       group by period_from
    ) q
   cross join (select count(*)::int as expected from results.expected_reports where indicator = $1) e
   order by q.period_from`

const standing = `indicator = $1 and period_until between $2 and $3 and period_from >= $2 and kind <> 'total'
  and not exists (select from results.figures n where n.indicator = $1 and n.corrects = f.number)`

/**
 * The sum by quarter with every rule that the answer obeys on any data: corrected figures are left out, a resolution
 * or else the later statement decides, a quarter's own figure goes before its months', and a place within another
 * place is not added twice.
 */
export const quartersFloor: Floor = {
  path: '/api/results/indicators/:indicator/quarters',
  text: `
    with stated as (
      select date_trunc('quarter', period_from::timestamp)::date as quarter, place, reporter_office, period_from,
             period_until, count(*) as statements, min(amount) as lowest, max(amount) as highest,
             (array_agg(amount order by r.stands is null, number desc))[1] as amount,
             (array_agg(kind order by r.stands is null, number desc))[1] as kind,
             (array_agg(part_of order by r.stands is null, number desc))[1] as part_of
        from results.figures f left join results.resolutions r on r.stands = f.number
       where ${standing} and period_until < date_trunc('quarter', period_from::timestamp) + interval '3 months'
       group by period_from, period_until, place, reporter_office
    ), units as (
      select quarter as period_from, place, sum(statements) as statements, min(lowest) as lowest, max(highest) as highest,
             min(part_of) as part_of,
             coalesce(max(amount) filter (where period_from = quarter and period_until > quarter + 80), sum(amount)) as amount,
             (array_agg(kind order by array_position(array['value', 'nil', 'not applicable'], kind)))[1] as kind
        from stated group by quarter, place, reporter_office
    )
    ${toldOf(`select * from units where part_of = '' or part_of = place
      or (period_from, part_of) not in (select period_from, place from units where amount is not null)`)}`,
  values,
  answer,
}

/**
 * The same bytes with the rules left out that the grown figures do not need (all are quarterly, no place lies within
 * another, nothing was resolved): wrong on other data, and shown so that nobody takes the first floor for the lowest.
 */
export const quartersOfTheseDataFloor: Floor = {
  path: '/of-these-data/api/results/indicators/:indicator/quarters',
  text: toldOf(`
    select period_from, count(*) as statements, min(amount) as lowest, max(amount) as highest,
           (array_agg(amount order by number desc))[1] as amount, (array_agg(kind order by number desc))[1] as kind
      from results.figures f where ${standing}
     group by period_from, period_until, place, reporter_office`),
  values,
  answer,
}
