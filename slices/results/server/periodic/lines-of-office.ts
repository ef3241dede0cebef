import { createHash } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import type { Period } from '#kernel/pure/periods.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { Line, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { LineAsked } from '../../rules/periodic/a-form-comes-back-by-its-keys.ts'
import { isAnsweredBy } from '../../rules/periodic/a-form-asks-nothing-twice.ts'
import { dutiesOf } from './read-duties.ts'

type Tx = Transaction<ResultsRows>

export interface OfficeAsked {
  readonly strategy: string
  readonly office: string
  readonly period: Period
}

interface Row {
  readonly id: string
  readonly code: string
  readonly name: { readonly en: string; readonly ur: string }
  readonly unit: string
  readonly measure: string
  readonly place: string
  readonly before: (Omit<NonNullable<Line['before']>, 'reference'> & { readonly number: number }) | null
  readonly said: (Omit<NonNullable<Line['said']>, 'reference'> & { readonly number: number }) | null
}

/** Names a line whatever its row: the same indicator and place have the same key in every form. */
export const lineKey = (indicator: string, place: string): string =>
  createHash('sha256')
    .update(JSON.stringify([indicator, place]))
    .digest('hex')
    .slice(0, 12)

/** What an office is asked for a period, by indicator and place; what it said, and what was known before. */
export async function linesOfOffice(tx: Tx, { strategy, office, period }: OfficeAsked): Promise<Line[]> {
  const { rows } = await tx.query<Row>(
    `select i.id, i.code, json_build_object('en', i.name_en, 'ur', i.name_ur) as name, i.unit, i.measure, e.place,
            (select json_build_object('number', f.number, 'kind', f.kind, 'value', coalesce(f.value::text, f.words),
                'period', json_build_object('from', f.period_from, 'to', f.period_until))
               from results.figures f where f.indicator = i.id and f.reporter_office = $2 and f.place = e.place
                and f.period_until < $3::date order by f.period_until desc, f.number desc limit 1) as before,
            (select json_build_object('number', f.number, 'kind', f.kind, 'value', coalesce(f.value::text, f.words),
                'report', f.report)
               from results.figures f where f.indicator = i.id and f.reporter_office = $2 and f.place = e.place
                and f.period_from = $3::date and f.period_until = $4::date order by f.number desc limit 1) as said
       from results.expected_reports e join results.indicators i on i.id = e.indicator
       left join results.ended_places g on g.strategy = e.strategy and g.place = e.place
      where e.strategy = $1 and e.office = $2 and (g.ended_on is null or g.ended_on > $3::date)
      order by i.code, e.place`,
    [strategy, office, period.from, period.to],
  )
  const duties = rows.length === 0 ? [] : await dutiesOf(tx, strategy)
  return rows.map(({ id, code, name, unit, measure, place, before, said }) => ({
    key: lineKey(id, place),
    indicator: { id, code, name, unit, unitName: { ...unitOf(unit).name }, measure },
    place,
    before: before === null ? null : referenced(before),
    said: said === null ? null : referenced(said),
    uses: duties.flatMap((duty) =>
      duty.questions
        .filter(({ asks, ...asked }) => isAnsweredBy({ ...asked, indicator: asks }, { indicator: id, place }))
        .map(({ field, breakdown }) => ({
          ...{ duty: duty.id, code: duty.code, name: duty.name, asker: duty.asker, field, breakdown },
        })),
    ),
  }))
}

export interface LineKept extends LineAsked {
  readonly indicator: string
}

/** The same lines as a form that came back is read against, and with those whose place has ended: what a report is held against. */
export async function askedLines(
  tx: Tx,
  { strategy, office, period }: OfficeAsked,
): Promise<readonly LineKept[]> {
  const { rows } = await tx.query<Omit<LineKept, 'key'>>(
    `select i.id as indicator, i.code, e.place, i.unit,
            case when g.ended_on <= $3::date then json_build_object('on', g.ended_on, 'became', g.became) end as ended,
            (select json_build_object('kind', f.kind, 'value', coalesce(f.value::text, f.words))
               from results.figures f where f.indicator = i.id and f.reporter_office = $2 and f.place = e.place
                and f.period_from = $3::date and f.period_until = $4::date order by f.number desc limit 1) as said
       from results.expected_reports e join results.indicators i on i.id = e.indicator
       left join results.ended_places g on g.strategy = e.strategy and g.place = e.place
      where e.strategy = $1 and e.office = $2
      order by i.code, e.place`,
    [strategy, office, period.from, period.to],
  )
  return rows.map((row) => ({ ...row, key: lineKey(row.indicator, row.place) }))
}

function referenced<T extends { readonly number: number }>({ number, ...rest }: T) {
  return { ...rest, reference: figureReferenceText(number) }
}

export const listLines: Handler<(typeof results.acts)['listLines'], ResultsRows> = async ({ input, tx }) => {
  const { strategy, office, from, until } = input
  const { rows } = await tx.query<{ id: string; isReopened: boolean }>(
    `select p.report as id, o.report is not null as "isReopened"
       from results.periodic_reports p left join results.reopenings o on o.report = p.report
      where (p.strategy, p.office, p.period_from, p.period_until) = ($1::uuid, $2::uuid, $3::date, $4::date)
      order by p.round desc limit 1`,
    [strategy, office, from, until],
  )
  const lines = await linesOfOffice(tx, { strategy, office, period: { from, to: until } })
  return { lines, report: rows[0] ?? null }
}
