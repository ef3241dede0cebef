import type { Transaction } from '#kernel/database/transaction.ts'
import { addressesForCopies } from '#slices/identity/index.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'

export interface Addressed {
  readonly person: string | null
  readonly office: string | null
  /** Addresses that a letter named. */
  readonly given: readonly string[]
  readonly strategies: readonly string[]
}

/** Who enters an act does not choose whether its author learns of it: known addresses are added to what the letter says. */
export async function addressesOf(
  tx: Transaction<CorrespondenceRows>,
  { person, office, given, strategies }: Addressed,
): Promise<readonly string[]> {
  const known = await addressesForCopies(tx, { person, office, strategies })
  return [...new Set([...given, ...known])]
}
