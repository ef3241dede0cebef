import type { Handler } from '#kernel/contract/handler.ts'
import type { evidence } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { mayRecord } from '../abilities.ts'
import { findingsSeen } from './findings-seen.ts'

export const listFindings: Handler<typeof evidence.acts.listFindings, EvidenceRows> = async ({
  input,
  tx,
  session,
}) => ({
  findings: (await findingsSeen(tx, input)).filter(({ stale }) => stale !== 'superseded'),
  may: { recordFinding: mayRecord(session, input.strategy) },
})
