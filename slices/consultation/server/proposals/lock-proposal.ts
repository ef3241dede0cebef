import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/**
 * Makes whoever answers the same proposal at the same moment wait, and then see the answer. A proposal is never
 * updated, so that nobody holds the right which a lock on its row would need.
 */
export async function lockProposal(tx: Transaction<ConsultationRows>, proposal: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [proposal])
}
