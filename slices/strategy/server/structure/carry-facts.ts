import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Draft } from './write-tree.ts'

type Tx = Transaction<StrategyRows>

/** Lineages of a draft: from which node facts are carried to which. */
interface Carried {
  readonly from: string
  readonly to: string
}

/** Partners and terms of what was merged are those of the node it went into; its one accountable office stays. */
export async function joinFacts(tx: Tx, draft: Draft, { from, to }: Carried): Promise<void> {
  await tx.query(
    `insert into strategy.activity_partners (node, office, version, strategy, node_level, contribution_en, contribution_ur)
     select k.id, p.office, k.version, k.strategy, k.level, p.contribution_en, p.contribution_ur
       from strategy.nodes k, strategy.nodes m join strategy.activity_partners p on p.node = m.id
      where k.version = $1 and k.lineage = $2 and k.kind = 'activity' and m.version = $1 and m.lineage = $3
     on conflict do nothing`,
    [draft.id, to, from],
  )
  await tx.query(
    `insert into strategy.activity_terms (node, kind, code, version, strategy, node_level)
     select k.id, t.kind, t.code, k.version, k.strategy, k.level
       from strategy.nodes k, strategy.nodes m join strategy.activity_terms t on t.node = m.id
      where k.version = $1 and k.lineage = $2 and k.kind = 'activity' and m.version = $1 and m.lineage = $3
     on conflict do nothing`,
    [draft.id, to, from],
  )
}

/** A part of an activity has its accountable office, level of government, dates, partners and terms until others are set. */
export async function copyFacts(tx: Tx, draft: Draft, { from, to }: Carried): Promise<void> {
  await tx.query(
    `update strategy.activities a
        set lead = o.lead, governance_level = o.governance_level, starts = o.starts, ends = o.ends
       from strategy.nodes k, strategy.nodes m, strategy.activities o
      where a.node = k.id and k.version = $1 and k.lineage = $2 and m.version = $1 and m.lineage = $3 and o.node = m.id`,
    [draft.id, to, from],
  )
  await joinFacts(tx, draft, { from, to })
}
