import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { mayHangBelow, standsAtTheTop } from '../../rules/a-node-hangs-below-its-kind.ts'
import { allChanged } from '../all-changed.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { findNode } from './find-node.ts'
import { noteNodeChange } from './note-node-change.ts'
import { renumber } from './renumber.ts'

export const moveNode: Handler<typeof strategy.acts.moveNode, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const node = await findNode(tx, input.node)
  const version = await lockVersion(tx, node.version)
  if (version.status !== 'draft') refuse('not-a-draft')
  if (standsAtTheTop(node.kind)) refuse('stands-at-the-top')
  const parent = await findNode(tx, input.parent)
  const below = await subtreeOf(tx, node.id)
  const fits = parent.version === node.version && mayHangBelow(node.kind, parent.kind)
  if (!fits || below.includes(parent.id)) refuse('does-not-hang-there')
  const wasBelow = node.parent === null ? null : (await findNode(tx, node.parent)).code
  const { rows: moved } = await tx.query(
    'update strategy.nodes set parent = $2, code = $3, position = 2147483647 where id = $1 returning id',
    [node.id, parent.id, input.code],
  )
  allChanged(moved, 1)
  const { rows: taken } = await tx.query(
    'update strategy.nodes set pillar = $2 where id = any ($1::uuid[]) returning id',
    [below, parent.pillar],
  )
  allChanged(taken, below.length)
  await renumber(tx, node.version)
  const content = { from: node.code, to: input.code, wasBelow, below: parent.code }
  await noteNodeChange(tx, node, 'moved', content, await record(node.id, content))
  return { node: node.id }
}

/** A node and everything below it. */
export async function subtreeOf(tx: Transaction<StrategyRows>, node: string): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `with recursive below as (
       select $1::uuid as id
       union
       select n.id from strategy.nodes n join below b on n.parent = b.id
     )
     select id from below`,
    [node],
  )
  return rows.map(({ id }) => id)
}
