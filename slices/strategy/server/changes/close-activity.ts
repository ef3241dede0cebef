import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import { allChanged } from '../all-changed.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { findNode } from '../nodes/find-node.ts'
import { subtreeOf } from '../nodes/narrow-nodes.ts'
import { noteNodeChange } from '../nodes/note-node-change.ts'
import { carriageOf } from './carriage.ts'

/** Closes an activity that was approved: it leaves the draft, and why stays with the version. */
export const closeActivity: Handler<typeof strategy.acts.closeActivity, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await lockVersion(tx, input.version)
  if (version.status !== 'draft') return refuse('not-a-draft')
  const { outcome, reason, promised } = input
  const into = input.into ?? null
  if ((outcome === 'carried on') !== (into !== null)) return refuse('says-where-it-goes-on')
  const { approved } = await carriageOf(tx, version.id)
  const { rows: was } = await tx.query<{ level: Level; code: string }>(
    `select level, code from strategy.nodes where version = $1 and lineage = $2 and kind = 'activity'`,
    [approved?.id ?? null, input.activity],
  )
  if (was[0] === undefined) return refuse('not-an-approved-activity')
  const { rows: standing } = await tx.query<{ id: string; lineage: string }>(
    `select id, lineage from strategy.nodes
      where version = $1 and kind = 'activity' and lineage = any ($2::uuid[])`,
    [version.id, [input.activity, ...(into === null ? [] : [into])]],
  )
  if (into !== null && (into === input.activity || !standing.some(({ lineage }) => lineage === into)))
    return refuse('says-where-it-goes-on')
  const recorded = await record(version.id, {
    ...{ activity: input.activity, code: was[0].code, outcome, into, reason, promised },
  })
  await tx.query(
    `insert into strategy.closures (version, strategy, lineage, level, outcome, into_lineage, reason, promised,
        closed_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, (select kernel.person()), $9, $10)`,
    [
      ...[version.id, version.strategy, input.activity, was[0].level, outcome, into, reason, promised],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  const own = standing.find(({ lineage }) => lineage === input.activity)
  if (own === undefined) return { removed: 0 }
  const node = await findNode(tx, own.id)
  const removed = (await subtreeOf(tx, node.id)).length
  const { rows } = await tx.query('delete from strategy.nodes where id = $1 returning id', [node.id])
  allChanged(rows, 1)
  await noteNodeChange(tx, node, 'removed', { code: node.code, kind: node.kind, removed }, recorded)
  return { removed }
}
