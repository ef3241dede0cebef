import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { VersionStatus } from '../../rules/version-statuses.ts'
import { allChanged } from '../all-changed.ts'
import type { LockedVersion } from './lock-version.ts'

/** Moves a locked version to a status and notes who did, when, and why. */
export async function takeStep(
  tx: Transaction<StrategyRows>,
  version: LockedVersion,
  to: VersionStatus,
  recorded: RecordedColumns,
  reason: string | null = null,
): Promise<void> {
  const { rows } = await tx.query('update strategy.versions set status = $2 where id = $1 returning id', [
    version.id,
    to,
  ])
  allChanged(rows, 1)
  await tx.query(
    `insert into strategy.steps (version, strategy, from_status, to_status, reason, by_person, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, (select kernel.person()), $6, $7)`,
    [version.id, version.strategy, version.status, to, reason, recorded.ledger_entry, recorded.ledger_salt],
  )
}

/** What a submitted or approved version replaces: the undecided ones it was made from, and the one in force. */
export async function supersede(
  tx: Transaction<StrategyRows>,
  version: LockedVersion,
  which: 'made from' | 'in force',
  recorded: RecordedColumns,
): Promise<void> {
  const { rows } = await tx.query<LockedVersion>(
    which === 'in force'
      ? `select id, strategy, number, status from strategy.versions
          where strategy = $2 and status = 'approved' and id <> $1 for update`
      : `select id, strategy, number, status from strategy.versions
          where id in (select strategy.held_versions($1)) and id <> $1 and strategy = $2
            and status in ('in consultation', 'submitted') for update`,
    [version.id, version.strategy],
  )
  for (const earlier of rows) await takeStep(tx, earlier, 'superseded', recorded)
}
