import { randomUUID } from 'node:crypto'
import { type Database, actAs } from '#kernel/database/act-as.ts'
import { type Recorded, record, recordRows } from '#kernel/ledger/record.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import { fiscalYear } from '#kernel/pure/periods.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import type { MoneySource, MoneyState } from '../../rules/money/money-has-a-source-and-a-state.ts'
import { type Tx, readStandings, today } from '../standings/read-standings.ts'

export interface ExampleMoney {
  readonly strategy: string
  readonly version: string
  readonly fiscalStartMonth: number
  readonly currency: string
  readonly rates: readonly {
    readonly currency: string
    readonly rate: string
    readonly inForceFrom: Day
    readonly document: string
  }[]
  readonly lines: readonly {
    readonly code: string
    /** That in which the fiscal year begins. */
    readonly year: number
    readonly source: MoneySource
    readonly payer: string | null
    readonly state: MoneyState
    readonly currency: string
    readonly amount: string
    readonly document: string
  }[]
  /** What was approved for the pillars, in percent. */
  readonly balance: {
    readonly document: string
    readonly decidedOn: Day
    readonly shares: readonly { readonly pillar: string; readonly percent: string }[]
  }
  readonly functions: readonly {
    readonly code: string
    readonly payer: string
    readonly what: string
    readonly pays_salaries: boolean
    readonly is_permanent: boolean
    readonly paid_until: Day
    readonly document: string
  }[]
}

/** Enters the money of an example version, all of it marked as illustrative. Returns how many lines were entered. */
export function loadExampleMoney(database: Database, example: ExampleMoney): Promise<number> {
  return actAs<DeliveryRows, number>(
    database,
    { kind: 'machine', name: 'example' },
    'delivery',
    async (tx) => {
      await enterHowToCount(tx, example)
      await enterBalance(tx, example)
      await enterFunctions(tx, example)
      const lines = await linesFor(tx, example)
      const act = { act: 'delivery.enterMoney', subject: example.version, rows: lines }
      const recorded = await recordRows(tx, act)
      const rows = lines.map((line, at) => ({
        ...line,
        ledger_row: at,
        salt: recorded.rows[at]?.salt.toString('hex') ?? '',
      }))
      await tx.query(
        `insert into delivery.money_lines (id, strategy, node, lineage, level, year_from, source, payer, state, currency,
                amount, document, is_illustrative, entered_on, ledger_entry, ledger_salt, ledger_row)
         select id, strategy, node, lineage, level, year_from, source, payer, state, currency, amount, document, true,
                entered_on, $2, decode(salt, 'hex'), ledger_row
           from jsonb_to_recordset($1::jsonb) as r (id uuid, strategy uuid, node uuid, lineage uuid, level text,
                year_from date, source text, payer text, state text, currency text, amount numeric, document text,
                entered_on date, salt text, ledger_row int)`,
        [JSON.stringify(rows), recorded.ledger_entry],
      )
      return lines.length
    },
  )
}

async function enterHowToCount(tx: Tx, { strategy, fiscalStartMonth, currency, rates }: ExampleMoney) {
  const said = { fiscal_start_month: fiscalStartMonth, currency }
  const settings = { act: 'delivery.setMoneySettings', subject: strategy, content: said }
  await tx.db
    .insertInto('delivery.money_settings')
    .values({ strategy, ...said, is_illustrative: true, ...columnsOf(await record(tx, settings)) })
    .execute()
  for (const { inForceFrom, rate, document, currency: from } of rates) {
    const one = { currency: from, into_currency: currency, rate, in_force_from: inForceFrom, document }
    const entered = await record(tx, { act: 'delivery.enterRate', subject: strategy, content: one })
    await tx.db
      .insertInto('delivery.exchange_rates')
      .values({ strategy, ...one, is_illustrative: true, ...columnsOf(entered) })
      .execute()
  }
}

async function enterBalance(tx: Tx, { strategy, balance }: ExampleMoney) {
  const { document, decidedOn, shares } = balance
  const content = { document, decided_on: decidedOn, shares: shares.map((share) => ({ ...share })) }
  const entered = await record(tx, { act: 'delivery.approveShares', subject: strategy, content })
  const id = randomUUID()
  await tx.db
    .insertInto('delivery.approved_balances')
    .values({ id, strategy, document, decided_on: decidedOn, is_illustrative: true, ...columnsOf(entered) })
    .execute()
  await tx.db
    .insertInto('delivery.approved_shares')
    .values(shares.map((share) => ({ balance: id, strategy, ...share })))
    .execute()
}

async function enterFunctions(tx: Tx, { version, functions }: ExampleMoney) {
  const { stood } = await readStandings(tx, version)
  for (const { code, ...said } of functions) {
    const activity = stood.find((one) => one.activity.code === code)?.activity
    if (activity === undefined) throw new Error(`The example has no activity ${code}.`)
    const { strategy, node, lineage, level } = activity
    const act = { act: 'delivery.enterDonorFunction', subject: lineage, content: said }
    await tx.db
      .insertInto('delivery.donor_functions')
      .values({
        ...{ strategy, node, lineage, level, ...said, is_illustrative: true },
        ...columnsOf(await record(tx, act)),
      })
      .execute()
  }
}

const columnsOf = ({ ledger_entry, ledger_salt }: Recorded) => ({ ledger_entry, ledger_salt })

async function linesFor(tx: Tx, { version, fiscalStartMonth, lines }: ExampleMoney) {
  const { stood } = await readStandings(tx, version)
  return lines.map(({ code, year, ...line }) => {
    const activity = stood.find((one) => one.activity.code === code)?.activity
    if (activity === undefined) throw new Error(`The example has no activity ${code}.`)
    return {
      id: randomUUID(),
      ...{
        strategy: activity.strategy,
        node: activity.node,
        lineage: activity.lineage,
        level: activity.level,
      },
      year_from: fiscalYear(year, fiscalStartMonth).from,
      ...line,
      entered_on: today(),
    }
  })
}
