import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { readRounds } from '../rounds/list-rounds.ts'
import { readProposals } from './read-proposals.ts'

export const listProposals: Handler<typeof consultation.acts.listProposals, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const [round] = await readRounds(tx, { round: input.round })
  if (round === undefined) throw new NotFound()
  return { round, proposals: [...(await readProposals(tx, session, { round: input.round }))] }
}
