import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getProposal, type FoundProposal } from '../proposals/get-proposal.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { lockProposal } from '../proposals/lock-proposal.ts'

/**
 * The proposals that were chosen, each once and in the order of their numbers, locked in one order for all, so that two
 * who choose the same ones wait for one another. Null where one is not there for whoever acts.
 */
export async function lockChosen(
  tx: Transaction<ConsultationRows>,
  ids: readonly string[],
): Promise<readonly FoundProposal[] | null> {
  const found: FoundProposal[] = []
  for (const id of [...new Set(ids)].toSorted()) {
    await lockProposal(tx, id)
    try {
      found.push(await getProposal(tx, id))
    } catch (error) {
      if (error instanceof NotFound) return null
      throw error
    }
  }
  return found.toSorted((a, b) => a.number - b.number)
}

/** `12, 15` */
export const numbersOf = (proposals: readonly { readonly number: number }[]): string =>
  proposals.map(({ number }) => number).join(', ')
