import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/**
 * Makes whoever answers the same proposal at the same moment wait, and then see the answer. A proposal is never
 * updated, so that nobody holds the right which a lock on its row would need.
 */
export const lockProposal = (tx: Transaction<ConsultationRows>, proposal: string): Promise<void> =>
  lockProposals(tx, [proposal])

/** All of them, in one order for everybody, so that two who choose the same ones wait for one another. */
export async function lockProposals(
  tx: Transaction<ConsultationRows>,
  proposals: readonly string[],
): Promise<void> {
  await tx.query(
    'select pg_advisory_xact_lock(hashtextextended(id, 0)) from unnest($1::text[]) as chosen (id)',
    [[...new Set(proposals)].toSorted()],
  )
}
