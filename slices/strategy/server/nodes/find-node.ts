import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import type { VersionStatus } from '../../rules/version-statuses.ts'

export interface NodeFound {
  readonly id: string
  readonly version: string
  readonly strategy: string
  readonly lineage: string
  readonly kind: NodeKind
  readonly parent: string | null
  readonly pillar: string | null
  readonly code: string
  readonly level: Level
  readonly position: number
  readonly status: VersionStatus
  /** The year of which its version is the action plan; null where it is none. */
  readonly actionYear: number | null
}

/** A node with its version's status, as the person who acts may see it. Rejects with NotFound. */
export async function findNode(tx: Transaction<StrategyRows>, node: string): Promise<NodeFound> {
  const { rows } = await tx.query<NodeFound>(
    `select n.id, n.version, n.strategy, n.lineage, n.kind, n.parent, n.pillar, n.code, n.level, n.position, v.status,
            v.action_year as "actionYear"
       from strategy.nodes n join strategy.versions v on v.id = n.version where n.id = $1`,
    [node],
  )
  if (rows[0] === undefined) throw new NotFound()
  return rows[0]
}
