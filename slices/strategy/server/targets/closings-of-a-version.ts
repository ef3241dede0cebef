import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { outcomeNames } from '../../contract/governance/change-words.ts'
import { targetOutcomeNames } from '../../contract/governance/target-words.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeDifference } from '../../rules/differences-of-versions.ts'
import { saidBy } from '../../rules/plan-table/silent-cells.ts'

export interface Closing {
  readonly of: 'activity' | 'target'
  readonly outcome: Bilingual
  readonly reason: string
}

/** Why activities and targets left a version, or those undecided ones that it was made from, by lineage: the last word on each. */
export async function closingsOf(
  tx: Transaction<StrategyRows>,
  version: string,
): Promise<ReadonlyMap<string, readonly Closing[]>> {
  const { rows } = await tx.query<
    { lineage: string; reason: string } & (
      | { of: 'activity'; outcome: keyof typeof outcomeNames }
      | { of: 'target'; outcome: keyof typeof targetOutcomeNames }
    )
  >(
    `select 'activity' as of, lineage, outcome, reason from strategy.closures
      where version in (select strategy.held_versions($1))
     union all
     (select distinct on (c.lineage) 'target', c.lineage, c.outcome, c.reason
        from strategy.target_closures c join strategy.versions v on v.id = c.version
       where c.version in (select strategy.held_versions($1)) order by c.lineage, v.number desc, c.number desc)`,
    [version],
  )
  const closings = new Map<string, readonly Closing[]>()
  for (const row of rows) {
    const outcome = row.of === 'activity' ? outcomeNames[row.outcome] : targetOutcomeNames[row.outcome]
    const closing = { of: row.of, outcome, reason: row.reason }
    closings.set(row.lineage, [...(closings.get(row.lineage) ?? []), closing])
  }
  return closings
}

/** Whether the comparison shows as gone what a closing speaks of: what came back since is no longer explained. */
export const isGone = ({ what, fields }: NodeDifference, of: Closing['of']): boolean =>
  what === 'removed' ||
  (of === 'target' &&
    fields.some(({ name, after }) => name.startsWith('indicator.target/') && saidBy(after).kind === 'empty'))
