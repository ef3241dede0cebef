import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { findVersion } from '../doors/tree.ts'
import { keepRevision, standIn } from './keep-revision.ts'

export const recordRisk: Handler<typeof strategy.acts.recordRisk, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const { version: _, ...said } = input
  if (!(await standIn(tx, version.id, said.lineages))) return refuse('threatens-no-such-node')
  const risk = { id: randomUUID(), strategy: version.strategy }
  const recorded = await record(risk.id, { ...said })
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`risks of ${version.strategy}`])
  const { rows } = await tx.query<{ number: number }>(
    `insert into strategy.risks (id, strategy, number, level)
     select $1, $2, coalesce(max(k.number), 0) + 1, $3 from strategy.risks k where k.strategy = $2
     returning number`,
    [risk.id, risk.strategy, said.level],
  )
  await keepRevision(tx, risk, { ...said, reason: null }, recorded)
  return { risk: risk.id, number: rows[0]?.number ?? 0 }
}
