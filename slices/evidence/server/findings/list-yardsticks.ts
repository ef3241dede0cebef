import type { Handler } from '#kernel/contract/handler.ts'
import type { evidence } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { mayRecord } from '../abilities.ts'
import { yardsticksSeen } from './yardsticks-seen.ts'

export const listYardsticks: Handler<typeof evidence.acts.listYardsticks, EvidenceRows> = async ({
  input,
  tx,
  session,
}) => ({
  yardsticks: await yardsticksSeen(tx, input),
  may: { declareYardstick: mayRecord(session, input.strategy) },
})
