import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeFound } from './find-node.ts'

/** Keeps what was done to a node, with the salt of its entry, beside the version for ever. */
export async function noteNodeChange(
  tx: Transaction<StrategyRows>,
  node: Pick<NodeFound, 'version' | 'strategy' | 'lineage' | 'level'>,
  what: 'added' | 'moved' | 'removed' | 'facts set' | 'terms set' | 'level set',
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

/** Each node that became narrower with another tells it on its own page: the same entry, the same content. */
export async function noteNarrowed(
  tx: Transaction<StrategyRows>,
  node: Pick<NodeFound, 'version' | 'strategy' | 'level'>,
  narrowed: readonly { readonly lineage: string }[],
  content: JsonValue,
  recorded: RecordedColumns,
): Promise<void> {
  for (const { lineage } of narrowed) {
    await noteNodeChange(tx, { ...node, lineage }, 'level set', content, recorded)
  }
}
