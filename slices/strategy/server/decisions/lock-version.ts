import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { VersionStatus } from '../../rules/version-statuses.ts'

export interface LockedVersion {
  readonly id: string
  readonly strategy: string
  readonly number: number
  readonly status: VersionStatus
}

/**
 * Locks a version, and those that it was made from and that are undecided, until the act ends: of two people who
 * decide at once the second sees what the first decided, and no hold is placed in between.
 */
export async function lockVersion(tx: Transaction<StrategyRows>, version: string): Promise<LockedVersion> {
  const { rows } = await tx.query<LockedVersion>(
    `select v.id, v.strategy, v.number, v.status from strategy.versions v
      where v.id in (select strategy.held_versions($1)) order by v.number for update`,
    [version],
  )
  const found = rows.find(({ id }) => id === version)
  if (found === undefined) throw new NotFound()
  return found
}
