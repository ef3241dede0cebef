import { randomUUID } from 'node:crypto'
import type { InputOf } from '#kernel/contract/act.ts'
import type { Handler, RecordedColumns } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { type DataPoint, newQuestions } from '../../rules/periodic/a-form-asks-nothing-twice.ts'

type Tx = Transaction<ResultsRows>
type Acts = typeof results.acts
export type DutyDeclared = InputOf<Acts['declareDuty']>

const noBreakdown = { breakdown: '' }

/** Of the data points of these indicators: those asked of an office or ever reported, and those that other forms ask for. */
async function existingPoints(tx: Tx, asked: readonly DataPoint[]): Promise<readonly DataPoint[]> {
  const indicators = [...new Set(asked.map(({ indicator }) => indicator))]
  const { rows } = await tx.query<DataPoint>(
    `select e.indicator, e.place, '' as breakdown from results.expected_reports e where e.indicator = any ($1::uuid[])
     union select q.indicator, q.place, q.breakdown from results.duty_questions q where q.indicator = any ($1::uuid[])
     union select p.indicator, p.place, '' from unnest($2::uuid[], $3::text[]) p (indicator, place)
      where exists (select from results.figures f where f.indicator = p.indicator and (p.place = '' or f.place = p.place))`,
    [indicators, asked.map(({ indicator }) => indicator), asked.map(({ place }) => place)],
  )
  // Whoever is asked for the places of an indicator answers for the country as well.
  return [...rows, ...rows.map(({ indicator }) => ({ indicator, place: '', ...noBreakdown }))]
}

/** Writes a duty with its date and its fields; says how many of its data points nobody is asked for yet. */
export async function keepDuty(
  tx: Tx,
  id: string,
  declared: DutyDeclared,
  recorded: RecordedColumns,
): Promise<number> {
  const { strategy, code, asker, name, form, frequency, next, questions } = declared
  const fresh = newQuestions(questions, await existingPoints(tx, questions)).length
  await tx.db
    .insertInto('results.reporting_duties')
    .values({
      ...{ id, strategy, code, asker, form, frequency, legal_basis: declared.legalBasis },
      ...{ name_en: name.en, name_ur: name.ur, ...recorded },
    })
    .execute()
  await keepDate(tx, { duty: id, strategy, ...next }, recorded)
  await tx.db
    .insertInto('results.duty_questions')
    .values(questions.map((question, position) => ({ duty: id, strategy, position, ...question })))
    .execute()
  return fresh
}

interface Dated {
  readonly duty: string
  readonly strategy: string
  readonly due: string
  readonly period: { readonly from: string; readonly to: string }
}

const keepDate = (tx: Tx, { duty, strategy, due, period }: Dated, recorded: RecordedColumns) =>
  tx.db
    .insertInto('results.duty_dates')
    .values({ duty, strategy, due, period_from: period.from, period_until: period.to, ...recorded })
    .execute()

export const declareDuty: Handler<Acts['declareDuty'], ResultsRows> = async ({ input, tx, record }) => {
  const asked = [...new Set(input.questions.map(({ indicator }) => indicator))]
  const { rows } = await tx.query(
    'select id from results.indicators where strategy = $1 and id = any ($2::uuid[])',
    [input.strategy, asked],
  )
  if (rows.length !== asked.length) throw new NotFound()
  const id = randomUUID()
  const recorded = await record(id, { ...input })
  const fresh = await keepDuty(tx, id, input, recorded)
  return { duty: id, questions: input.questions.length, newQuestions: fresh }
}

export const dateDuty: Handler<Acts['dateDuty'], ResultsRows> = async ({ input, tx, record }) => {
  const { duty, due, period } = input
  const { rows } = await tx.query<{ strategy: string }>(
    'select strategy from results.reporting_duties where id = $1',
    [duty],
  )
  const strategy = rows[0]?.strategy
  if (strategy === undefined) throw new NotFound()
  const recorded = await record(duty, { duty, due, period }, { strategy })
  await keepDate(tx, { duty, strategy, due, period }, recorded)
  return { dated: true }
}

/** Adds to what an office is asked; what it was asked before stays. */
export const askOffice: Handler<Acts['askOffice'], ResultsRows> = async ({ input, tx, record }) => {
  const { strategy, office } = input
  const [indicators, places] = [[...new Set(input.indicators)], [...new Set(input.places)]]
  const { rows: known } = await tx.query<{ id: string; openness: string }>(
    'select id, openness from results.indicators where strategy = $1 and id = any ($2::uuid[])',
    [strategy, indicators],
  )
  if (known.length !== indicators.length) throw new NotFound()
  await record(office, { strategy, office, indicators, places })
  const { rows } = await tx.query(
    `insert into results.expected_reports (indicator, strategy, openness, place, office)
     select i.id, $2::uuid, i.openness, p.place, $3::uuid
       from results.indicators i cross join unnest($4::text[]) p (place) where i.id = any ($1::uuid[])
     on conflict on constraint one_expectation_per_place_and_office do nothing returning 1`,
    [indicators, strategy, office, places],
  )
  return { asked: rows.length }
}
