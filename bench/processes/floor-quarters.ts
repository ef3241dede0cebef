import type { Floor } from './floor-queries.ts'

interface Row {
  readonly period_from: string
  readonly period_until: string
  readonly total: string | null
  readonly expected: number
  readonly reported: number
  readonly nil: number
  readonly not_reported: number
  readonly not_applicable: number
  readonly disputed: number
  readonly figures: number
}

const persons = { en: 'persons', ur: 'افراد' }

/**
 * The sum by quarter, and of how many of those expected. It keeps the rules that the answer depends on (what was
 * corrected is left out; of two statements about one place, office and period the later one counts and the quarrel
 * is told) and none that the grown figures do not need: all are quarterly, and no place lies within another.
 */
export const quartersFloor: Floor = {
  path: '/api/results/indicators/:indicator/quarters',
  text: `select q.period_from, q.period_until, q.total::text as total, e.expected - q.not_applicable as expected,
                q.counted + q.nil as reported, q.nil, e.expected - q.counted - q.nil - q.not_applicable as not_reported,
                q.not_applicable, q.disputed, q.figures
           from (
             select period_from, period_until, sum(amount) as total, sum(statements)::int as figures,
                    (count(*) filter (where kind = 'value'))::int as counted,
                    (count(*) filter (where kind = 'nil'))::int as nil,
                    (count(*) filter (where kind = 'not applicable'))::int as not_applicable,
                    (count(*) filter (where lowest is distinct from highest))::int as disputed
               from (
                 select period_from, period_until, count(*) as statements, min(amount) as lowest, max(amount) as highest,
                        (array_agg(amount order by number desc))[1] as amount,
                        (array_agg(kind order by number desc))[1] as kind
                   from results.figures f
                  where indicator = $1 and period_until between $2 and $3 and period_from >= $2 and kind <> 'total'
                    and not exists (select from results.figures n where n.indicator = $1 and n.corrects = f.number)
                  group by period_from, period_until, place, reporter_office
               ) stated
              group by period_from, period_until
           ) q
          cross join (select count(*)::int as expected from results.expected_reports where indicator = $1) e
          order by q.period_from`,
  values: (query, params) => [params.indicator, query.from, query.until],
  answer: (rows: readonly Row[]) => ({
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
      ofAnotherUnit: 0,
      disputed: row.disputed,
      figures: row.figures,
    })),
  }),
}
