import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../../contract.ts'
import type { StrategyRows } from '../../../database/rows.ts'
import { findVersion } from '../../doors/tree.ts'
import { toldDifferences } from './told-differences.ts'
import { toldVersion } from '../told-version.ts'

export const compareVersions: Handler<typeof strategy.acts.compareVersions, StrategyRows> = async ({
  input,
  tx,
  refuse,
}) => {
  const version = await findVersion(tx, input.version)
  const earlier = await findVersion(tx, input.earlier)
  if (version === null || earlier === null) throw new NotFound()
  if (version.strategy !== earlier.strategy) return refuse('different-strategies')
  return {
    version: toldVersion(version),
    earlier: toldVersion(earlier),
    differences: await toldDifferences(tx, earlier, version),
  }
}
