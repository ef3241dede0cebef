import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { lockVersion } from './lock-version.ts'
import { takeStep } from './take-step.ts'

export const openForConsultation: Handler<typeof strategy.acts.openForConsultation, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await lockVersion(tx, input.version)
  if (version.status !== 'draft') refuse('not-a-draft')
  const { rows } = await tx.query('select 1 from strategy.activities where version = $1 limit 1', [
    version.id,
  ])
  if (rows.length === 0) refuse('no-activities')
  await takeStep(tx, version, 'in consultation', await record(version.id, { to: 'in consultation' }))
  return { version: version.id }
}
