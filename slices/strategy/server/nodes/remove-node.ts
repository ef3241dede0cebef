import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { allChanged } from '../all-changed.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { findNode } from './find-node.ts'
import { subtreeOf } from './narrow-nodes.ts'
import { noteNodeChange } from './note-node-change.ts'

export const removeNode: Handler<typeof strategy.acts.removeNode, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const node = await findNode(tx, input.node)
  const version = await lockVersion(tx, node.version)
  if (version.status !== 'draft') refuse('not-a-draft')
  const removed = (await subtreeOf(tx, node.id)).length
  const { rows } = await tx.query('delete from strategy.nodes where id = $1 returning id', [node.id])
  allChanged(rows, 1)
  const content = { code: node.code, kind: node.kind, removed }
  await noteNodeChange(tx, node, 'removed', content, await record(node.id, content))
  return { removed }
}
