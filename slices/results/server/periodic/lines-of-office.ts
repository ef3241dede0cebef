import { createHash } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { decimalText, shortest } from '#kernel/pure/decimal.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import type { Period } from '#kernel/pure/periods.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { Line, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { LineAsked } from '../../rules/periodic/what-a-form-holds.ts'
import { type PartOf, partKey, partName, partsAsked } from '../../rules/breakdowns/parts-of-a-figure.ts'
import { sharesOf } from '../../rules/joint-operations/shares-make-up-the-whole.ts'
import { isAnsweredBy } from '../../rules/periodic/a-form-asks-nothing-twice.ts'
import type { PartKept } from '../breakdowns/parts-kept.ts'
import { jointOperationsKept, operationSaid } from '../joint-operations/joint-operations-kept.ts'
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
  readonly breakdowns: readonly string[]
  readonly place: string
  readonly before: (Omit<NonNullable<Line['before']>, 'reference'> & { readonly number: number }) | null
  readonly said:
    | (Omit<NonNullable<Line['said']>, 'reference'> & {
        readonly number: number
        readonly parts: readonly PartKept[] | null
      })
    | null
}

/** By what the newest passport of an indicator breaks it down. */
const breakdowns = `coalesce((select json_agg(b.dimension) from results.passport_breakdowns b where b.passport =
  (select p.id from results.passports p where p.indicator = i.id order by p.sequence desc limit 1)), '[]'::json)`

/** Names a part of a line, as the line names itself. */
const partKeyOf = (line: string, part: PartOf): string =>
  `${line}.${createHash('sha256').update(partKey(part)).digest('hex').slice(0, 6)}`

/** Whether a value of this unit and measure is counted, so that parts of it can be. */
const isCounted = (unit: string, measure: string) => measure === 'number' && unitOf(unit).addable

function partsOfLine(line: string, by: Broken, said: readonly PartKept[] | null) {
  if (!isCounted(by.unit, by.measure)) return []
  return partsAsked(by.breakdowns).map((part) => {
    const its = said?.find((one) => partKey(one) === partKey(part))
    return {
      ...part,
      ...{ key: partKeyOf(line, part), name: { ...partName(part) } },
      said: its === undefined ? null : { kind: its.kind, value: its.value },
    }
  })
}

interface Broken {
  readonly unit: string
  readonly measure: string
  readonly breakdowns: readonly string[]
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
    `select i.id, i.code, json_build_object('en', i.name_en, 'ur', i.name_ur) as name, i.unit, i.measure, e.place, ${breakdowns} as breakdowns,
            (select json_build_object('number', f.number, 'kind', f.kind, 'value', coalesce(f.value::text, f.words),
                'period', json_build_object('from', f.period_from, 'to', f.period_until))
               from results.figures f where f.indicator = i.id and f.reporter_office = $2 and f.place = e.place
                and f.period_until < $3::date order by f.period_until desc, f.number desc limit 1) as before,
            (select json_build_object('number', f.number, 'kind', f.kind, 'value', coalesce(f.value::text, f.words),
                'report', f.report, 'parts', (select s.parts from results.figure_parts s where s.figure = f.number))
               from results.figures f where f.indicator = i.id and f.reporter_office = $2 and f.place = e.place
                and f.period_from = $3::date and f.period_until = $4::date order by f.number desc limit 1) as said
       from results.expected_reports e join results.indicators i on i.id = e.indicator
       left join results.ended_places g on g.strategy = e.strategy and g.place = e.place
      where e.strategy = $1 and e.office = $2 and (g.ended_on is null or g.ended_on > $3::date)
      order by i.code, e.place`,
    [strategy, office, period.from, period.to],
  )
  const duties = rows.length === 0 ? [] : await dutiesOf(tx, strategy)
  const joint =
    rows.length === 0
      ? new Map<string, never>()
      : sharesOf((await jointOperationsKept(tx, strategy)).map(operationSaid), period, office)
  return rows.map(({ id, code, name, unit, measure, breakdowns: by, place, before, said }) => ({
    key: lineKey(id, place),
    parts: partsOfLine(lineKey(id, place), { unit, measure, breakdowns: by }, said?.parts ?? null),
    indicator: { id, code, name, unit, unitName: { ...unitOf(unit).name }, measure },
    place,
    before: before === null ? null : referenced(before),
    said: said === null ? null : saidOnly(said),
    joint: jointShare(joint.get(id)),
    uses: duties.flatMap((duty) =>
      duty.questions
        .filter(({ asks, ...asked }) => isAnsweredBy({ ...asked, indicator: asks }, { indicator: id, place }))
        .map(({ field, breakdown }) => ({
          ...{ duty: duty.id, code: duty.code, name: duty.name, asker: duty.asker, field, breakdown },
        })),
    ),
  }))
}

const jointShare = (of: ReturnType<ReturnType<typeof sharesOf>['get']>): Line['joint'] =>
  of === undefined ? null : { share: decimalText(shortest(of.total)), operations: [...of.operations] }

export interface LineKept extends LineAsked {
  readonly indicator: string
}

const saidOnly = ({ number, kind, value, report }: NonNullable<Row['said']>) =>
  referenced({ number, kind, value, report })

/** The same lines as a form that came back is read against, and with those whose place has ended: what a report is held against. */
export async function askedLines(
  tx: Tx,
  { strategy, office, period }: OfficeAsked,
): Promise<readonly LineKept[]> {
  const { rows } = await tx.query<
    Omit<LineKept, 'key' | 'parts'> & Broken & { readonly saidParts: readonly PartKept[] | null }
  >(
    `select i.id as indicator, i.code, e.place, i.unit, i.measure, ${breakdowns} as breakdowns,
            (select s.parts from results.figures f join results.figure_parts s on s.figure = f.number
              where f.indicator = i.id and f.reporter_office = $2 and f.place = e.place
                and f.period_from = $3::date and f.period_until = $4::date order by f.number desc limit 1) as "saidParts",
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
  return rows.map(({ measure, breakdowns: by, saidParts, ...row }) => {
    const key = lineKey(row.indicator, row.place)
    return { ...row, key, parts: partsOfLine(key, { unit: row.unit, measure, breakdowns: by }, saidParts) }
  })
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
