import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { mayHangBelow, standsAtTheTop } from '../../rules/a-node-hangs-below-its-kind.ts'
import { narrowedBy } from '../../rules/openness/a-node-is-no-more-open-than-its-parent.ts'
import { allChanged } from '../all-changed.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { findNode } from './find-node.ts'
import { setLevelOf, subtreeOf } from './narrow-nodes.ts'
import { noteNarrowed, noteNodeChange } from './note-node-change.ts'
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
  if (!fits || below.some(({ id }) => id === parent.id)) refuse('does-not-hang-there')
  const wasBelow = node.parent === null ? null : (await findNode(tx, node.parent)).code
  const narrowed = narrowedBy(parent.level, below)
  if (narrowed.length > 0) await setLevelOf(tx, node.strategy, narrowed, parent.level)
  const { rows: moved } = await tx.query(
    'update strategy.nodes set parent = $2, code = $3, position = 2147483647 where id = $1 returning id',
    [node.id, parent.id, input.code],
  )
  allChanged(moved, 1)
  const { rows: taken } = await tx.query(
    'update strategy.nodes set pillar = $2 where id = any ($1::uuid[]) returning id',
    [below.map(({ id }) => id), parent.pillar],
  )
  allChanged(taken, below.length)
  await renumber(tx, node.version)
  const content = {
    ...{ from: node.code, to: input.code, wasBelow, below: parent.code },
    ...(narrowed.length === 0 ? {} : { level: parent.level, narrowed: narrowed.map(({ code }) => code) }),
  }
  const recorded = await record(node.id, content)
  const now = await findNode(tx, node.id)
  await noteNodeChange(tx, now, 'moved', content, recorded)
  await noteNarrowed(tx, now, narrowed, content, recorded)
  return { node: node.id, narrowed: narrowed.filter(({ id }) => id !== node.id).length }
}
