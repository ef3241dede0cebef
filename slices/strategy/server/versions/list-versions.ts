import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { ability, holdsMandate } from '../abilities.ts'
import { listVersionsOf } from '../doors/tree.ts'
import { toldVersion } from './told-version.ts'

export const listVersions: Handler<typeof strategy.acts.listVersions, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const versions = await listVersionsOf(tx, input.strategy)
  const hasDraft = versions.some(({ status }) => status === 'draft')
  return {
    versions: versions.map(toldVersion),
    may: {
      start: ability(holdsMandate(session, input.strategy, 'secretariat'), hasDraft ? ['draft-exists'] : []),
    },
  }
}
