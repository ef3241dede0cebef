import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { ability, holdsMandate } from '../abilities.ts'
import { findVersion } from '../doors/tree.ts'
import { pairsOf } from './pairs-of-a-version.ts'

export const listLikeness: Handler<typeof strategy.acts.listLikeness, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  return {
    pairs: [...(await pairsOf(tx, version))],
    may: { decideLikeness: ability(holdsMandate(session, version.strategy, 'secretariat'), []) },
  }
}
