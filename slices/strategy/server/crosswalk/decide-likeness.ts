import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { findNode } from '../nodes/find-node.ts'
import { actionsElsewhere, actionsHere, wordsRead } from './pairs-of-a-version.ts'

export const decideLikeness: Handler<typeof strategy.acts.decideLikeness, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const node = await findNode(tx, input.node)
  if (node.kind !== 'activity') return refuse('not-an-activity')
  const [activity] = await actionsHere(tx, { node: node.id })
  const item = (await actionsElsewhere(tx, node.strategy)).find(({ code }) => code === input.item)
  if (activity === undefined || item === undefined) throw new NotFound()
  const { decision, reason } = input
  const words = wordsRead(activity.text, item.text)
  const { rows } = await tx.query<{ decision: string; words_hash: string }>(
    `select decision, words_hash from strategy.likeness_decisions
      where strategy = $1 and lineage = $2 and item = $3 order by number desc limit 1`,
    [node.strategy, node.lineage, item.code],
  )
  if (rows[0]?.decision === decision && rows[0].words_hash === words) return refuse('decided-so-already')
  const read = { here: { ...activity.text }, there: { ...item.text } }
  const content = { item: item.code, decision, reason, read }
  const { ledger_entry, ledger_salt } = await record(node.lineage, content)
  await tx.query(
    `insert into strategy.likeness_decisions (strategy, lineage, item, words_hash, level, decision, reason, decided_by,
        ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, (select kernel.person()), $8, $9)`,
    [node.strategy, node.lineage, item.code, words, node.level, decision, reason, ledger_entry, ledger_salt],
  )
  return { node: node.id }
}
