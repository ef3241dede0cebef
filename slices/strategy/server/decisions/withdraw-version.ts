import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { mayBecome } from '../../rules/statuses-move-forward.ts'
import { lockVersion } from './lock-version.ts'
import { takeStep } from './take-step.ts'

export const withdrawVersion: Handler<typeof strategy.acts.withdrawVersion, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await lockVersion(tx, input.version)
  if (!mayBecome(version.status, 'withdrawn')) refuse('status-does-not-follow')
  const recorded = await record(version.id, { to: 'withdrawn', reason: input.reason })
  await takeStep(tx, version, 'withdrawn', recorded, input.reason)
  return { version: version.id }
}
