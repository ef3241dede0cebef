import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { findProposals, type FoundProposal } from '../proposals/get-proposal.ts'
import { lockProposals } from '../proposals/lock-proposal.ts'

/**
 * The proposals that were chosen, each once and in the order of their numbers, locked and then read: who waited sees what
 * the other answered. Null where one is not there for whoever acts.
 */
export async function lockChosen(
  tx: Transaction<ConsultationRows>,
  ids: readonly string[],
): Promise<readonly FoundProposal[] | null> {
  await lockProposals(tx, ids)
  const found = await findProposals(tx, ids)
  return found.length === new Set(ids).size ? found : null
}

/** `12, 15` */
export const numbersOf = (proposals: readonly { readonly number: number }[]): string =>
  proposals.map(({ number }) => number).join(', ')
