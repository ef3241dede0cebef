import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'

/**
 * Reads with the eyes of an audience: the database takes away what it would not read (policies/previews.sql), and whoever
 * asks still reads no more than their own. Afterwards the rest of the transaction sees as before.
 */
export async function withEyesOf<Seen>(
  tx: Transaction<StrategyRows>,
  audience: Level,
  read: () => Promise<Seen>,
): Promise<Seen> {
  const look = (as: string) => tx.query(`select set_config('sutoon.audience', $1, true)`, [as])
  await look(audience)
  const seen = await read()
  await look('')
  return seen
}
