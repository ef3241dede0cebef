import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { getBreakout } from './get-breakout.ts'

/**
 * Whoever comes in holds the door, and whoever closes it waits for them: what arrived before counts whole, what comes
 * later finds it closed. Nobody holds the right that a lock on the row would need.
 */
export async function lockDoor(
  tx: Transaction<ConsultationRows>,
  door: string,
  how: 'to come in' | 'to close',
): Promise<void> {
  const lock = how === 'to close' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'
  await tx.query(`select ${lock}(hashtextextended($1, 1))`, [door])
}

/** Whether what comes by a breakout group's page is too late: the group was closed. */
export async function isBreakoutClosed(
  tx: Transaction<ConsultationRows>,
  breakout: string | undefined,
): Promise<boolean> {
  if (breakout === undefined) return false
  await lockDoor(tx, breakout, 'to come in')
  return (await getBreakout(tx, breakout)).closed_at !== null
}
