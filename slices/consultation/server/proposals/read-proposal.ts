import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { readProposals } from './read-proposals.ts'

export const readProposal: Handler<typeof consultation.acts.readProposal, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const [proposal] = await readProposals(tx, session, { proposal: input.proposal })
  if (proposal === undefined) throw new NotFound()
  return proposal
}
