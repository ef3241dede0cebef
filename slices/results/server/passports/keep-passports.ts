import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { isSaidInWords } from '../../rules/indicators/what-an-indicator-says.ts'
import {
  checkUnits,
  type FormulaFault,
  parseFormula,
} from '../../rules/passports/a-formula-keeps-to-its-units.ts'
import { needsLeave } from '../../rules/passports/an-objective-is-measured-from-outside-too.ts'
import { type IndicatorKept, indicatorsKept } from '../reading/indicators.ts'
import { definitionsKept } from './passports-kept.ts'

type Acts = typeof results.acts
type Tx = Transaction<ResultsRows>

/** The indicator that an act is about; whoever may not read it learns that there is none. */
async function indicatorFor(tx: Tx, indicator: string): Promise<IndicatorKept> {
  const [found] = await indicatorsKept(tx, { indicators: [indicator] })
  if (found === undefined) throw new NotFound()
  return found
}

const of = ({ id, strategy, openness }: IndicatorKept) => ({ indicator: id, strategy, openness })

export const defineIndicator: Handler<Acts['defineIndicator'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const indicator = await indicatorFor(tx, input.indicator)
  const [last] = await definitionsKept(tx, indicator.id)
  if (last !== undefined && input.from <= last.from)
    return refuse({ code: 'not-after-the-last', values: { from: last.from } })
  const fault = await faultOfFormula(tx, indicator, input.formula)
  if (fault === 'formula-in-words') return refuse(fault)
  if (fault !== null) return refuse({ code: fault.code, values: { at: fault.at } })
  const version = (last?.version ?? 0) + 1
  const row = {
    ...{ version, valid_from: input.from, breaks_series: input.breaks, reason: input.reason },
    ...{ text_en: input.text.en, text_ur: input.text.ur, formula: input.formula ?? null },
    ...{ numerator_en: input.numerator?.en ?? null, numerator_ur: input.numerator?.ur ?? null },
    ...{ denominator_en: input.denominator?.en ?? null, denominator_ur: input.denominator?.ur ?? null },
  }
  const recorded = await record(indicator.id, row, { strategy: indicator.strategy })
  await tx.db
    .insertInto('results.definitions')
    .values({ ...row, ...of(indicator), id: randomUUID(), made_by: session.person ?? '', ...recorded })
    .execute()
  return { version }
}

async function faultOfFormula(
  tx: Tx,
  { strategy, code, unit, measure }: IndicatorKept,
  formula: string | undefined,
): Promise<FormulaFault | 'formula-in-words' | null> {
  if (formula === undefined) return null
  if (isSaidInWords(measure)) return 'formula-in-words'
  const read = parseFormula(formula)
  if (!read.ok) return read.fault
  const { rows } = await tx.query<{ code: string; unit: string }>(
    `select code, unit from results.indicators where strategy = $1 and measure in ('number', 'percentage')`,
    [strategy],
  )
  const judged = checkUnits(read.value, new Map(rows.map((row) => [row.code, row.unit])), { code, unit })
  return judged.ok ? null : judged.fault
}

export const writePassport: Handler<Acts['writePassport'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const indicator = await indicatorFor(tx, input.indicator)
  const leaves = await leavesInForce(tx, indicator.id)
  const breakdowns = [...new Set(input.breakdowns)].map((dimension) => ({
    dimension,
    leave: needsLeave(dimension) ? (leaves.get(dimension) ?? null) : null,
  }))
  if (breakdowns.some(({ dimension, leave }) => needsLeave(dimension) && leave === null))
    return refuse('leave-needed')
  const [id, row] = [randomUUID(), { speaks_of: input.speaksOf, comes_from: input.comesFrom }]
  const recorded = await record(indicator.id, { ...row, breakdowns }, { strategy: indicator.strategy })
  await tx.db
    .insertInto('results.passports')
    .values({ ...row, ...of(indicator), id, made_by: session.person, ...recorded })
    .execute()
  if (breakdowns.length > 0)
    await tx.db
      .insertInto('results.passport_breakdowns')
      .values(breakdowns.map((one) => ({ ...one, ...of(indicator), passport: id })))
      .execute()
  return { indicator: indicator.id }
}

/** The leave that lasts longest, by dimension. */
async function leavesInForce(tx: Tx, indicator: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.query<{ id: string; dimension: string }>(
    `select distinct on (dimension) id, dimension from results.disaggregation_leaves
      where indicator = $1 and given_until >= $2::date order by dimension, given_until desc`,
    [indicator, dayAt(new Date())],
  )
  return new Map(rows.map(({ id, dimension }) => [dimension, id]))
}

export const giveLeave: Handler<Acts['giveLeave'], ResultsRows> = async ({ input, tx, session, record }) => {
  const indicator = await indicatorFor(tx, input.indicator)
  const { dimension, authority, reason, until } = input
  const row = { dimension, authority, reason, given_until: until }
  const recorded = await record(indicator.id, row, { strategy: indicator.strategy })
  await tx.db
    .insertInto('results.disaggregation_leaves')
    .values({ ...row, ...of(indicator), id: randomUUID(), given_by: session.person ?? '', ...recorded })
    .execute()
  return { indicator: indicator.id }
}

export const askDataHolder: Handler<Acts['askDataHolder'], ResultsRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  const indicator = await indicatorFor(tx, input.indicator)
  const [id, row] = [
    randomUUID(),
    {
      ...{ office: input.office, system_of_record: input.system, frequency: input.frequency },
      ...{ lag_days: input.lagDays ?? null, cost: input.cost ?? null },
    },
  ]
  const recorded = await record(indicator.id, row, { strategy: indicator.strategy })
  await tx.db
    .insertInto('results.data_holders')
    .values({
      ...{ ...row, id, indicator: indicator.id, strategy: indicator.strategy, asked_by: session.person },
      ...recorded,
    })
    .execute()
  return { holder: id }
}
