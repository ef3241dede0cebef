import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { RecordedRows } from '#kernel/ledger/record.ts'
import { decimalText } from '#kernel/pure/decimal.ts'
import { fiscalYear } from '#kernel/pure/periods.ts'
import type { delivery } from '../../contract.ts'
import { costingColumnNames, costingWords } from '../../contract/costing/costing-words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import {
  type CostingInput,
  readCosting,
  totalsByYear,
} from '../../rules/money/a-costing-adds-inputs-by-year.ts'
import { aboutMoney, type ActivityFound, findActivity, speaksOfMoney } from '../money/activity-of-money.ts'
import { linesOf, settingsOf } from '../money/read-money.ts'
import { today, type Tx } from '../standings/read-standings.ts'

/** Estimates of the sheet before that still count, by the first day of their year. */
async function estimatesBefore(tx: Tx, lineage: string): Promise<ReadonlyMap<string, string>> {
  const { lines } = await linesOf(tx, [lineage])
  const counting = new Set(lines.flatMap(({ id, stands }) => (stands === 'counts' ? [id] : [])))
  const { rows } = await tx.query<{ id: string; year: string }>(
    'select id, year_from as year from delivery.money_lines where lineage = $1 and costing is not null order by number',
    [lineage],
  )
  return new Map(rows.flatMap(({ id, year }) => (counting.has(id) ? [[year, id] as const] : [])))
}

const inputRows = (inputs: readonly CostingInput[], startMonth: number) =>
  inputs.map(({ input, unit, quantity, unitCost, year, basis }, position) => ({
    ...{ position, input, unit, basis, year_from: fiscalYear(year, startMonth).from },
    ...{ quantity: decimalText(quantity), unit_cost: decimalText(unitCost) },
  }))

const ledgered = (recorded: RecordedRows, at: number) => ({
  ...{ ledger_entry: recorded.ledger_entry, ledger_row: at },
  ledger_salt: recorded.rows[at]?.salt ?? Buffer.alloc(0),
})

/** A line for each year of the sheet, and nothing for a year that only the one before had. */
function estimatesOf(
  totals: ReturnType<typeof totalsByYear>,
  before: ReadonlyMap<string, string>,
  startMonth: number,
) {
  const amounts = new Map(
    totals.map(({ year, amount }) => [fiscalYear(year, startMonth).from, decimalText(amount)]),
  )
  return [...new Set([...amounts.keys(), ...before.keys()])].sort().map((year_from) => ({
    ...{ year_from, amount: amounts.get(year_from) ?? '0', replaces: before.get(year_from) ?? null },
    reason: before.has(year_from) ? costingWords.newer.en : null,
  }))
}

const ofActivity = ({ strategy, one: { activity } }: ActivityFound) => ({
  ...{ strategy, lineage: activity.lineage, level: activity.level },
})

type EnteredBy = { readonly is_by_letter: boolean; readonly entered_by: string | null }

interface Sheet {
  readonly costing: string
  readonly said: {
    readonly currency: string
    readonly document: string
    readonly office: string | null
    readonly entered_on: string
  }
  readonly rows: ReturnType<typeof inputRows>
  readonly lines: readonly (Sheet['said'] &
    ReturnType<typeof estimatesOf>[number] & {
      readonly source: string
      readonly payer: string | null
      readonly state: string
      readonly costing: string
    })[]
}

/** The sheet, its inputs, and only then its estimates: once those stand, no input is taken any more. */
async function keep(
  tx: Tx,
  found: ActivityFound,
  { costing, said, rows, lines }: Sheet,
  recorded: RecordedRows,
  by: EnteredBy,
): Promise<void> {
  const { node } = found.one.activity
  await tx.db
    .insertInto('delivery.costings')
    .values({ ...ofActivity(found), ...said, ...by, ...ledgered(recorded, 0), id: costing, node })
    .execute()
  await tx.db
    .insertInto('delivery.costing_inputs')
    .values(rows.map((row) => ({ ...ofActivity(found), ...row, costing })))
    .execute()
  await tx.db
    .insertInto('delivery.money_lines')
    .values(
      lines.map((line, at) => ({
        ...ofActivity(found),
        ...line,
        ...by,
        ...ledgered(recorded, at + 1),
        node,
      })),
    )
    .execute()
}

/**
 * A sheet whole or not at all: one entry of the ledger commits to it and to the estimate of each of its years. Those take the
 * place of the sheet's before, also where a year needs nothing any more.
 */
export const enterCosting: Handler<typeof delivery.acts.enterCosting, DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  recordRows,
}) => {
  const found = await findActivity(tx, input.version, input.lineage)
  const { faults, office } = speaksOfMoney(found, session, letter)
  const [fault, ...others] = faults
  if (fault !== undefined) return refuse(fault, ...others)
  const settings = await settingsOf(tx, found.strategy)
  if (settings === null) return refuse('no-money-settings')
  const read = readCosting(input.rows, settings.fiscalStartMonth)
  const [unreadable] = read.faults
  if (unreadable !== undefined)
    return refuse({
      code: 'costing-unreadable',
      values: {
        ...{ count: read.faults.length, row: unreadable.at + 1 },
        column: costingColumnNames[unreadable.column].en,
      },
    })
  if (read.inputs.length === 0) return refuse('costing-empty')
  const { currency, source, document } = input
  const said = { currency, document, office, entered_on: letter?.dated ?? today() }
  const rows = inputRows(read.inputs, settings.fiscalStartMonth)
  const [costing, payer] = [randomUUID(), input.payer ?? null]
  const totals = totalsByYear(read.inputs, currency)
  const lines = estimatesOf(totals, await estimatesBefore(tx, input.lineage), settings.fiscalStartMonth).map(
    (estimate) => ({ ...said, ...estimate, source, payer, state: 'estimated', costing }),
  )
  const { lineage } = found.one.activity
  const recorded = await recordRows(
    lineage,
    [{ ...said, lineage, inputs: rows }, ...lines.map((line) => ({ ...line, lineage }))],
    {
      strategy: found.strategy,
      told: { ...said, source, payer },
      ...(letter !== null && { about: aboutMoney(found) }),
    },
  )
  await keep(tx, found, { costing, said, rows, lines }, recorded, {
    is_by_letter: letter !== null,
    entered_by: letter === null ? session.person : null,
  })
  return { costing, years: totals.length }
}
