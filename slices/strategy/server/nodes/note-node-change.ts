import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeFound } from './find-node.ts'

/** Keeps what was done to a node, with the salt of its entry, beside the version for ever. */
export async function noteNodeChange(
  tx: Transaction<StrategyRows>,
  node: Pick<NodeFound, 'version' | 'strategy' | 'lineage' | 'level'>,
  what: 'added' | 'moved' | 'removed' | 'facts set' | 'level set',
  content: JsonValue,
  recorded: RecordedColumns,
): Promise<void> {
  await tx.query(
    `insert into strategy.node_changes (version, strategy, lineage, level, what, content, changed_by, ledger_entry,
        ledger_salt)
     values ($1, $2, $3, $4, $5, $6, (select kernel.person()), $7, $8)`,
    [
      node.version,
      node.strategy,
      node.lineage,
      node.level,
      what,
      JSON.stringify(content),
      recorded.ledger_entry,
      recorded.ledger_salt,
    ],
  )
}
