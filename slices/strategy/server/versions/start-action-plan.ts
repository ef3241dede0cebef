import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { allChanged } from '../all-changed.ts'
import { copyVersion } from '../copy-version.ts'
import { findVersion } from '../doors/tree.ts'

/** A draft of one year: a copy in which the strategy's own part is locked from then on. */
export const startActionPlan: Handler<typeof strategy.acts.startActionPlan, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const from = await findVersion(tx, input.version)
  if (from === null) throw new NotFound()
  if (from.status !== 'approved') return refuse('not-in-force')
  await tx.query('select 1 from strategy.versions where id = $1 for update', [from.id])
  const made = await copyVersion(tx, from.id, await record(from.id, { year: input.year }))
  const { rows } = await tx.query(
    'update strategy.versions set action_year = $2 where id = $1 returning id',
    [made.id, input.year],
  )
  allChanged(rows, 1)
  return { version: made.id, number: made.number }
}
