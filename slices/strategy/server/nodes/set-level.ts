import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { mayHangAt, narrowedBy } from '../../rules/openness/a-node-is-no-more-open-than-its-parent.ts'
import { mayBeAt } from '../../rules/openness/a-text-is-no-more-open-than-its-node.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { type NodeFound, findNode } from './find-node.ts'
import { narrowChanges, setLevelOf, subtreeOf } from './narrow-nodes.ts'
import { noteNarrowed, noteNodeChange } from './note-node-change.ts'

export const setLevel: Handler<typeof strategy.acts.setLevel, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { version } = await findNode(tx, input.node)
  if ((await lockVersion(tx, version)).status !== 'draft') return refuse('not-a-draft')
  const node = await findNode(tx, input.node)
  const { level, field } = input
  if (field !== undefined) {
    if (!mayBeAt(level, node.level)) return refuse('more-open-than-its-node')
    await setFieldLevel(tx, node, level, field)
    const content = { level, field, was: node.level }
    await noteNodeChange(tx, node, 'level set', content, await record(node.id, content))
    return { node: node.id, narrowed: 0 }
  }
  const parent = node.parent === null ? null : await findNode(tx, node.parent)
  if (!mayHangAt(level, parent?.level ?? null)) return refuse('more-open-than-its-parent')
  const below = (await subtreeOf(tx, node.id)).filter(({ id }) => id !== node.id)
  const narrowed = narrowedBy(level, below)
  await setLevelOf(tx, node.strategy, [node, ...narrowed], level)
  const content = { level, field: null, was: node.level, narrowed: narrowed.map(({ code }) => code) }
  const recorded = await record(node.id, content)
  await noteNodeChange(tx, { ...node, level }, 'level set', content, recorded)
  await noteNarrowed(tx, { ...node, level }, narrowed, content, recorded)
  return { node: node.id, narrowed: narrowed.length }
}

async function setFieldLevel(
  tx: Transaction<StrategyRows>,
  node: NodeFound,
  level: Level,
  field: string,
): Promise<void> {
  const { rows } = await tx.query(
    'update strategy.field_texts set level = $3 where node = $1 and field = $2 returning field',
    [node.id, field, level],
  )
  if (rows.length === 0) throw new NotFound()
  await narrowChanges(tx, { strategy: node.strategy, lineages: [node.lineage], level, field })
}
