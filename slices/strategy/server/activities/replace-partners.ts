import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeFound } from '../nodes/find-node.ts'

/** Partners that stay keep what was written of their contribution. */
export async function replacePartners(
  tx: Transaction<StrategyRows>,
  node: Pick<NodeFound, 'id' | 'version' | 'strategy' | 'level'>,
  partners: readonly string[],
): Promise<void> {
  await tx.query('delete from strategy.activity_partners where node = $1 and not office = any ($2::uuid[])', [
    node.id,
    partners,
  ])
  await tx.query(
    `insert into strategy.activity_partners (node, office, version, strategy, node_level)
     select $1, p, $3, $4, $5 from unnest($2::uuid[]) p on conflict (node, office) do nothing`,
    [node.id, partners, node.version, node.strategy, node.level],
  )
}
