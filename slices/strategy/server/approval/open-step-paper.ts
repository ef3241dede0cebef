import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

/** For whoever may read what happened at the step. */
export const openStepPaper: Handler<typeof strategy.acts.openStepPaper, StrategyRows> = async ({
  input,
  tx,
}) => {
  const { rows } = await tx.query<{ sha256: string; name: string }>(
    'select sha256, name from strategy.path_papers where event = $1 and sha256 = $2',
    [input.event, input.sha256],
  )
  if (rows[0] === undefined) throw new NotFound()
  return rows[0]
}
