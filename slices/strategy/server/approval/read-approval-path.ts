import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { abilityOr, holdsMandate } from '../abilities.ts'
import type { Wording } from '../doors/texts.ts'
import { findVersion } from '../doors/tree.ts'
import { pathOfVersion } from './path-of-version.ts'

export const readApprovalPath: Handler<typeof strategy.acts.readApprovalPath, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const { rows: places } = await tx.query<{ code: string; name: Wording }>(
    `select code, json_build_object('en', title_en, 'ur', title_ur) as name from strategy.terms
      where strategy = $1 and kind = 'place' order by code`,
    [version.strategy],
  )
  const set = abilityOr(holdsMandate(session, version.strategy, 'secretariat'), null)
  return { steps: [...(await pathOfVersion(tx, session, version))], places, may: { set } }
}
