import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { type NodeFound, findNode } from '../nodes/find-node.ts'
import { noteNodeChange } from '../nodes/note-node-change.ts'

export const setActivityTerms: Handler<typeof strategy.acts.setActivityTerms, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const node = await findNode(tx, input.node)
  if ((await lockVersion(tx, node.version)).status !== 'draft') return refuse('not-a-draft')
  if (node.kind !== 'activity') return refuse('not-an-activity')
  const { crimes, places, frameworks, costState } = input
  const { rows } = await tx.query(
    'update strategy.activities set cost_state = $2 where node = $1 returning node',
    [node.id, costState],
  )
  if (rows.length === 0) throw new NotFound()
  await replaceTerms(tx, node, [
    ...crimes.map((code) => ({ kind: 'crime', code })),
    ...places.map((code) => ({ kind: 'place', code })),
    ...frameworks.map((code) => ({ kind: 'framework', code })),
  ])
  const content = { crimes, places, frameworks, costState }
  await noteNodeChange(tx, node, 'terms set', content, await record(node.id, content))
  return { node: node.id }
}

async function replaceTerms(
  tx: Transaction<StrategyRows>,
  node: NodeFound,
  terms: readonly { readonly kind: string; readonly code: string }[],
): Promise<void> {
  await tx.query('delete from strategy.activity_terms where node = $1', [node.id])
  await tx.query(
    `insert into strategy.activity_terms (node, kind, code, version, strategy, node_level)
     select distinct $1::uuid, t.kind, t.code, $3::uuid, $4::uuid, $5
       from json_to_recordset($2::json) as t (kind text, code text)`,
    [node.id, JSON.stringify(terms), node.version, node.strategy, node.level],
  )
}
