import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import { recordRows } from '#kernel/ledger/record.ts'
import type { Frequency } from '../../contract/passports/passport-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { IndicatorKept } from '../reading/indicators.ts'
import type { IndicatorList, NodeIndicator, NodeToMeasure } from './example-results.ts'

type Tx = Transaction<ResultsRows>

export interface PassportsOfExample {
  readonly strategy: string
  readonly list: IndicatorList
  readonly nodes: readonly NodeToMeasure[]
  readonly indicators: readonly IndicatorKept[]
  /** Offices by their codes. */
  readonly offices: ReadonlyMap<string, string>
}

const frequencies: Readonly<Record<NodeIndicator['frequency'], Frequency>> = {
  quarterly: 'quarter',
  'twice a year': 'half-year',
  yearly: 'year',
  'every two years': 'less often',
  once: 'less often',
}

/**
 * What the indicators of the example speak of, and the offices that its plan names as data holders: asked, and no more.
 * No office agreed to anything here, so every source stands at nobody.
 */
export async function declareExamplePassports(tx: Tx, example: PassportsOfExample): Promise<void> {
  const byCode = new Map(example.indicators.map((one) => [one.code, one]))
  const passports = example.list.passports.flatMap(({ speaksOf, comesFrom, indicators }) =>
    indicators.flatMap((code) => {
      const its = byCode.get(code)
      return its === undefined
        ? []
        : [
            {
              ...{ id: randomUUID(), indicator: its.id, strategy: its.strategy, openness: its.openness },
              ...{ speaks_of: speaksOf, comes_from: comesFrom, made_by: null },
            },
          ]
    }),
  )
  const holders = example.nodes.flatMap(({ code, indicator }) => {
    const [its, office] = [byCode.get(code), example.offices.get(indicator.data_holder)]
    return its === undefined || office === undefined
      ? []
      : [
          {
            ...{ id: randomUUID(), indicator: its.id, strategy: its.strategy, office },
            ...{ system_of_record: indicator.means_of_verification.en, lag_days: null, cost: null },
            ...{ frequency: frequencies[indicator.frequency], asked_by: null },
          },
        ]
  })
  await recorded(tx, 'results.writePassport', example.strategy, passports, (rows) =>
    tx.db.insertInto('results.passports').values(rows).execute(),
  )
  await recorded(tx, 'results.askDataHolder', example.strategy, holders, (rows) =>
    tx.db.insertInto('results.data_holders').values(rows).execute(),
  )
}

interface Ledgered {
  readonly ledger_entry: string
  readonly ledger_salt: Buffer
  readonly ledger_row: number
}

async function recorded<Row extends Readonly<Record<string, string | null>>>(
  tx: Tx,
  act: string,
  subject: string,
  rows: readonly Row[],
  insert: (rows: (Row & Ledgered)[]) => Promise<unknown>,
): Promise<void> {
  if (rows.length === 0) return
  const { ledger_entry, rows: entered } = await recordRows(tx, { act, subject, rows })
  await insert(
    rows.map((row, at) => ({
      ...row,
      ...{ ledger_entry, ledger_salt: entered[at]?.salt ?? Buffer.alloc(0), ledger_row: at },
    })),
  )
}
