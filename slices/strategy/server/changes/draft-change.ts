import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { faultsOfDrafting } from '../../rules/changes/three-people-change-an-approved-plan.ts'
import { allChanged } from '../all-changed.ts'
import { copyVersion } from '../copy-version.ts'
import { changeNow } from './changes-of.ts'
import { findChange, versionInForce } from './find-change.ts'

type Act = typeof strategy.acts.draftChange

export const draftChange: Handler<Act, StrategyRows> = async ({ input, tx, refuse, record }) => {
  const change = await findChange(tx, input.change)
  const [fault, ...others] = faultsOfDrafting(changeNow(change)) as readonly (keyof Act['refusals'])[]
  if (fault !== undefined) return refuse(fault, ...others)
  const from = await versionInForce(tx, change.strategy)
  if (from === null) return refuse('not-in-force')
  await tx.query('select 1 from strategy.versions where id = $1 for update', [from.id])
  const made = await copyVersion(tx, from.id, await record(change.id, { from: from.id }))
  const { rows } = await tx.query('update strategy.versions set change = $2 where id = $1 returning id', [
    made.id,
    change.id,
  ])
  allChanged(rows, 1)
  return { version: made.id, number: made.number }
}
