import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { findVersion } from '../doors/tree.ts'
import { openHolds } from '../decisions/open-holds.ts'

export const listHolds: Handler<typeof strategy.acts.listHolds, StrategyRows> = async ({ input, tx }) => {
  if ((await findVersion(tx, input.version)) === null) throw new NotFound()
  return { holds: [...(await openHolds(tx, input.version))] }
}
