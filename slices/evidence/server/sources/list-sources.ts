import type { Handler } from '#kernel/contract/handler.ts'
import type { evidence } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { mayRecord } from '../abilities.ts'
import { sourcesSeen } from './sources-seen.ts'

export const listSources: Handler<typeof evidence.acts.listSources, EvidenceRows> = async ({
  input,
  tx,
  session,
}) => ({
  sources: (await sourcesSeen(tx, input)).filter(({ isSuperseded }) => !isSuperseded),
  may: { registerSource: mayRecord(session, input.strategy) },
})
