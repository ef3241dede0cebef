import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'

/** Whether a draft carries one change or the plan of a year: bodies belong to neither. */
export async function carriesSomething(tx: Transaction<StrategyRows>, version: string): Promise<boolean> {
  const { rows } = await tx.query(
    'select 1 from strategy.versions where id = $1 and (change is not null or action_year is not null)',
    [version],
  )
  return rows.length > 0
}
