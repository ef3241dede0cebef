import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { evidence } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { mayRecord } from '../abilities.ts'
import { findingsSeen } from '../findings/findings-seen.ts'
import { sourcesSeen } from './sources-seen.ts'

export const readSource: Handler<typeof evidence.acts.readSource, EvidenceRows> = async ({
  input,
  tx,
  session,
}) => {
  const [source] = await sourcesSeen(tx, { ids: [input.source] })
  if (source === undefined) throw new NotFound()
  return {
    source,
    findings: await findingsSeen(tx, { drawnFrom: source.id }),
    may: { registerSource: mayRecord(session, source.strategy) },
  }
}
