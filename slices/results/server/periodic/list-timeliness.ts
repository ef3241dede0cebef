import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt, numberOfDay } from '#kernel/pure/calendar.ts'
import { monthsFrom, type Period } from '#kernel/pure/periods.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'

/** The four quarters of which the last ends in the month of this day. */
export function fourQuarters(until: string): Period[] {
  const last = Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7)) - 1
  return [9, 6, 3, 0].map((before) => {
    const began = last - before - 2
    return monthsFrom(Math.floor(began / 12), (began % 12) + 1, 3)
  })
}

interface Row {
  readonly office: string
  readonly from: string
  readonly until: string
  readonly expected: number
  readonly said: number
  readonly nil: number
  readonly not_reported: number
  readonly report: string | null
  readonly received: Date | null
  readonly due: string | null
}

export const listTimeliness: Handler<(typeof results.acts)['listTimeliness'], ResultsRows> = ({
  input,
  tx,
}) => timelinessOf(tx, input.strategy, fourQuarters(input.until))

/** Each office that is asked for anything, by name: no rank, no colour. */
export async function timelinessOf(tx: Transaction<ResultsRows>, strategy: string, periods: Period[]) {
  const { rows } = await tx.query<Row>(
    `with quarter as (select * from unnest($2::date[], $3::date[]) with ordinality q (began, ended, n)),
     spoken as materialized (
       select distinct on (f.indicator, f.reporter_office, f.place, q.n) f.indicator, f.reporter_office, f.place, q.n, f.kind
         from quarter q
        cross join (select distinct indicator from results.expected_reports where strategy = $1 and office is not null) e
         join results.figures f on f.indicator = e.indicator and f.period_until = q.ended and f.period_from = q.began
        order by f.indicator, f.reporter_office, f.place, q.n, f.number desc
     ), counted as (
       select e.office, q.n, count(*)::int as expected, count(s.kind)::int as said,
              count(*) filter (where s.kind = 'nil')::int as nil,
              count(*) filter (where s.kind = 'not reported')::int as not_reported
         from results.expected_reports e
         join results.indicators i on i.id = e.indicator
        cross join quarter q
         left join results.ended_places g on g.strategy = e.strategy and g.place = e.place
         left join spoken s on s.indicator = e.indicator and s.reporter_office = e.office and s.place = e.place and s.n = q.n
        where e.strategy = $1 and e.office is not null and (g.ended_on is null or g.ended_on > q.began)
        group by e.office, q.n
     )
     select c.office, q.began as "from", q.ended as until, c.expected, c.said, c.nil, c.not_reported, p.report,
            p.submitted_at as received, d.due
       from counted c join quarter q on q.n = c.n
       left join lateral (select p.report, r.submitted_at from results.periodic_reports p join results.reports r on r.id = p.report
           where p.strategy = $1 and p.office = c.office and p.period_from = q.began and p.period_until = q.ended
           order by p.round desc limit 1) p on true
       left join lateral (select n.due from results.reporting_duties y join results.duty_dates n on n.duty = y.id
           where y.strategy = $1 and y.asker = 'strategy' and n.period_from = q.began and n.period_until = q.ended
           order by n.sequence desc limit 1) d on true
      order by q.n`,
    [strategy, periods.map(({ from }) => from), periods.map(({ to }) => to)],
  )
  const offices = [...new Set(rows.map(({ office }) => office))]
  const names = await namesOf(tx, { offices })
  const listed = offices.map((id) => {
    const name = names.get(id)
    return {
      id,
      name: { en: name?.en ?? name?.ur ?? '', ur: name?.ur ?? name?.en ?? '' },
      standings: rows.filter(({ office }) => office === id).map(standingOf),
    }
  })
  return { periods, offices: listed.sort((a, b) => a.name.en.localeCompare(b.name.en, 'en')) }
}

function standingOf({ from, until, expected, said, nil, not_reported, report, received, due }: Row) {
  const receivedOn = received === null ? null : dayAt(received)
  return {
    ...{
      period: { from, to: until },
      expected,
      said,
      nil,
      notReported: not_reported,
      report,
      receivedOn,
      due,
    },
    daysLate: receivedOn === null || due === null ? null : numberOfDay(receivedOn) - numberOfDay(due),
  }
}
