import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type ChangeRow, changesOf } from './changes-of.ts'

/** A change as the person who acts may see it; two acts on one change follow each other. Rejects with NotFound. */
export async function findChange(tx: Transaction<StrategyRows>, change: string): Promise<ChangeRow> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`change ${change}`])
  const [found] = await changesOf(tx, { change })
  if (found === undefined) throw new NotFound()
  return found
}

/** The version of a strategy that is in force by its status; null where none is. */
export async function versionInForce(
  tx: Transaction<StrategyRows>,
  strategy: string,
): Promise<{ readonly id: string; readonly number: number } | null> {
  const { rows } = await tx.query<{ id: string; number: number }>(
    `select id, number from strategy.versions where strategy = $1 and status = 'approved'`,
    [strategy],
  )
  return rows[0] ?? null
}
