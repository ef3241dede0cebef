import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { findNode } from '../nodes/find-node.ts'
import { noteNodeChange } from '../nodes/note-node-change.ts'
import { replacePartners } from './replace-partners.ts'

export const setActivityFacts: Handler<typeof strategy.acts.setActivityFacts, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const node = await findNode(tx, input.node)
  if ((await lockVersion(tx, node.version)).status !== 'draft') return refuse('not-a-draft')
  if (node.kind !== 'activity') refuse('not-an-activity')
  const { lead, governanceLevel, starts, ends, partners } = input
  const { rows } = await tx.query(
    `update strategy.activities set lead = $2, governance_level = $3, starts = $4, ends = $5
      where node = $1 returning node`,
    [node.id, lead, governanceLevel, starts, ends],
  )
  if (rows.length === 0) throw new NotFound()
  if (partners !== undefined) await replacePartners(tx, node, partners)
  const content = { lead, governanceLevel, starts, ends, partners: partners ?? null }
  await noteNodeChange(tx, node, 'facts set', content, await record(node.id, content))
  return { node: node.id }
}
