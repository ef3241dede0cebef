import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { carriesSomething } from './carries-something.ts'

export const removeBody: Handler<typeof strategy.acts.removeBody, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await lockVersion(tx, input.version)
  if (version.status !== 'draft') return refuse('not-a-draft')
  if (await carriesSomething(tx, version.id)) return refuse('bodies-are-locked')
  const { rows } = await tx.query<{ id: string; name: string }>(
    'delete from strategy.bodies where version = $1 and lineage = $2 returning id, name_en as name',
    [version.id, input.lineage],
  )
  const [removed] = rows
  if (removed === undefined) throw new NotFound()
  await record(input.lineage, { version: version.id, name: removed.name, reason: input.reason })
  return { body: removed.id }
}
