import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'

type Tx = Transaction<ConsultationRows>

/** Whether what was sealed fits the rules of the round: a name only where somebody was named who can open it. */
export async function sealProblem(
  tx: Tx,
  round: string,
  { hidden, sealedAuthor }: { readonly hidden: boolean; readonly sealedAuthor?: string | undefined },
): Promise<'seal-needed' | 'seal-not-wanted' | null> {
  const keeper = await tx.db
    .selectFrom('consultation.author_keepers')
    .select('public_key')
    .where('round', '=', round)
    .executeTakeFirst()
  const isWanted = hidden && keeper !== undefined && keeper.public_key !== null
  if (isWanted === (sealedAuthor !== undefined)) return null
  return isWanted ? 'seal-needed' : 'seal-not-wanted'
}

/** Keeps the sealed name beside the proposal. It is in no entry of the ledger and in no receipt. */
export async function keepSeal(
  tx: Tx,
  proposal: { readonly id: string; readonly strategy: string; readonly round: string },
  sealed: string | undefined,
): Promise<void> {
  if (sealed === undefined) return
  await tx.query(
    'insert into consultation.sealed_authors (proposal, strategy, round, sealed) values ($1, $2, $3, $4)',
    [proposal.id, proposal.strategy, proposal.round, sealed],
  )
}
