import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { mayBeAt } from '../../rules/a-text-is-no-more-open-than-its-node.ts'
import { type Level, levels, strictness } from '../../rules/levels-of-openness.ts'
import { allChanged } from '../all-changed.ts'
import { type NodeFound, findNode } from './find-node.ts'
import { noteNodeChange } from './note-node-change.ts'

export const setLevel: Handler<typeof strategy.acts.setLevel, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const node = await findNode(tx, input.node)
  if (node.status !== 'draft') refuse('not-a-draft')
  const { level, field } = input
  if (field === undefined) await setNodeLevel(tx, node, level)
  else {
    if (!mayBeAt(level, node.level)) refuse('more-open-than-its-node')
    const { rows } = await tx.query(
      'update strategy.field_texts set level = $3 where node = $1 and field = $2 returning field',
      [node.id, field, level],
    )
    if (rows.length === 0) throw new NotFound()
    await narrowChanges(tx, node, level, field)
  }
  const content = { level, field: field ?? null, was: node.level }
  await noteNodeChange(tx, node, 'level set', content, await record(node.id, content))
  return { node: node.id }
}

/** A stricter node takes its texts along; a more open one leaves them where they are, to be opened one by one. */
async function setNodeLevel(tx: Transaction<StrategyRows>, node: NodeFound, level: Level): Promise<void> {
  const wider = levels.filter((known) => strictness(known) < strictness(level))
  await tx.query('update strategy.field_texts set level = $2 where node = $1 and level = any ($3::text[])', [
    node.id,
    level,
    wider,
  ])
  await narrowChanges(tx, node, level, null)
  const { rows } = await tx.query('update strategy.nodes set level = $2 where id = $1 returning id', [
    node.id,
    level,
  ])
  allChanged(rows, 1)
}

/** What a text was before is read by those who read the text now, and by nobody else. */
async function narrowChanges(
  tx: Transaction<StrategyRows>,
  node: NodeFound,
  level: Level,
  field: string | null,
): Promise<void> {
  const wider = levels.filter((known) => strictness(known) < strictness(level))
  await tx.query(
    `update strategy.text_changes set level = $3
      where lineage = $1 and strategy = $2 and level = any ($4::text[]) and ($5::text is null or field = $5)`,
    [node.lineage, node.strategy, level, wider, field],
  )
}
