import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import type { NodeWithTarget } from '../../rules/changes/a-target-leaves-with-a-reason.ts'
import type { TargetOutcome } from '../../contract/governance/target-words.ts'

type Tx = Transaction<StrategyRows>

/** What the nodes of an approved version and of a later one should reach, as far as it may be read, in the approved order. */
export async function targetsOf(
  tx: Tx,
  approved: string,
  later: string,
): Promise<{ readonly approved: readonly NodeWithTarget[]; readonly now: readonly NodeWithTarget[] }> {
  const { rows } = await tx.query<{
    version: string
    lineage: string
    kind: NodeKind
    code: string
    en: string | null
    ur: string | null
  }>(
    `select n.version, n.lineage, n.kind, n.code, min(t.text) filter (where t.language = 'en') as en,
            min(t.text) filter (where t.language = 'ur') as ur
       from strategy.field_texts t join strategy.nodes n on n.id = t.node
      where t.version in ($1, $2) and t.field = 'indicator.target'
      group by n.version, n.lineage, n.kind, n.code, n.position order by n.position`,
    [approved, later],
  )
  const of = (version: string) =>
    rows
      .filter((row) => row.version === version)
      .map(({ lineage, kind, code, en, ur }) => ({ lineage, kind, code, target: { en, ur } }))
  return { approved: of(approved), now: of(later) }
}

export interface TargetClosure {
  readonly lineage: string
  /** The version in which it was said. */
  readonly version: string
  readonly outcome: TargetOutcome
  readonly into: string | null
  readonly reason: string
  readonly closedAt: string
}

/** Why targets left a version, and those that it was made from and that were never decided; the oldest word first. */
export async function targetClosuresOf(tx: Tx, version: string): Promise<readonly TargetClosure[]> {
  const { rows } = await tx.query<Omit<TargetClosure, 'closedAt'> & { readonly closedAt: Date }>(
    `select c.lineage, c.version, c.outcome, c.into_lineage as into, c.reason, c.closed_at as "closedAt"
       from strategy.target_closures c join strategy.versions v on v.id = c.version
      where c.version in (select strategy.held_versions($1)) order by v.number, c.number, c.lineage`,
    [version],
  )
  return rows.map((row) => ({ ...row, closedAt: row.closedAt.toISOString() }))
}
