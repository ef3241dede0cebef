import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/** The proposal and the outcome of its answer, if any. Throws NotFound where the person may not see it. */
export async function getProposal(tx: Transaction<ConsultationRows>, id: string) {
  const [row] = await findProposals(tx, [id])
  if (row === undefined) throw new NotFound()
  return row
}

/** Those of these proposals that the person may see, each once, in the order of their numbers. */
export async function findProposals(tx: Transaction<ConsultationRows>, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx.db
    .selectFrom('consultation.proposals as p')
    .leftJoin('consultation.dispositions as d', 'd.proposal', 'p.id')
    .selectAll('p')
    .select('d.outcome')
    .where('p.id', 'in', ids)
    .orderBy('p.number')
    .execute()
}

export type FoundProposal = Awaited<ReturnType<typeof getProposal>>
