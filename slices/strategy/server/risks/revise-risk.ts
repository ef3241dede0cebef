import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { keepRevision, standIn } from './keep-revision.ts'

/** The risk's row is locked first: of two who revise at once the second finds that it was revised since. */
export const reviseRisk: Handler<typeof strategy.acts.reviseRisk, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { version, risk: id, seen, ...said } = input
  const { rows } = await tx.query<{ id: string; strategy: string }>(
    'select id, strategy from strategy.risks where id = $1 for update',
    [id],
  )
  const [risk] = rows
  if (risk === undefined) throw new NotFound()
  const newest = await tx.query<{ id: string }>(
    'select id from strategy.risk_revisions where risk = $1 order by sequence desc limit 1',
    [id],
  )
  if (newest.rows[0]?.id !== seen) return refuse('revised-since')
  if (!(await standIn(tx, version, said.lineages))) return refuse('threatens-no-such-node')
  const recorded = await record(id, { ...said })
  await tx.query('update strategy.risks set level = $2 where id = $1', [id, said.level])
  return { revision: await keepRevision(tx, risk, said, recorded) }
}
