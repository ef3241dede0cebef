import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import type { Wording } from '../doors/texts.ts'

export interface NamedNode {
  readonly lineage: string
  readonly node: string | null
  readonly code: string
  readonly kind: NodeKind
  readonly title: Wording
}

/** Nodes by their lineage as the first of the versions that has them writes them, as far as they may be read. */
export async function namedNodes(
  tx: Transaction<StrategyRows>,
  lineages: readonly string[],
  versions: readonly string[],
): Promise<ReadonlyMap<string, NamedNode>> {
  const { rows } = await tx.query<NamedNode & { version: string }>(
    `select n.lineage, n.id as node, n.code, n.kind, n.version, json_build_object('en', e.text, 'ur', u.text) as title
       from strategy.nodes n
       left join strategy.field_texts e on e.node = n.id and e.language = 'en'
         and e.field = case when n.kind = 'paragraph' then 'text' else 'title' end
       left join strategy.field_texts u on u.node = n.id and u.language = 'ur'
         and u.field = case when n.kind = 'paragraph' then 'text' else 'title' end
      where n.version = any ($2::uuid[]) and n.lineage = any ($1::uuid[])`,
    [lineages, versions],
  )
  const latestLast = rows.toSorted((a, b) => versions.indexOf(b.version) - versions.indexOf(a.version))
  return new Map(latestLast.map(({ version: _, ...node }) => [node.lineage, node]))
}
