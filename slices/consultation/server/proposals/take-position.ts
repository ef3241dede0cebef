import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getRound } from '../rounds/get-round.ts'
import { isBreakoutClosed, lockDoor } from '../workshop/breakout/doors.ts'
import { getProposal } from './get-proposal.ts'
import { lockProposal } from './lock-proposal.ts'
import { sectorOfSession } from './sector-of-session.ts'

export const takePosition: Handler<typeof consultation.acts.takePosition, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
  receipt,
}) => {
  await lockProposal(tx, input.proposal)
  const proposal = await getProposal(tx, input.proposal)
  await lockDoor(tx, proposal.round, 'to come in')
  const round = await getRound(tx, proposal.round)
  if (proposal.outcome !== null) return refuse('already-answered')
  if (!round.isOpen) return refuse('round-closed')
  if (await isBreakoutClosed(tx, input.breakout)) return refuse('breakout-closed')
  const sector = await sectorOfSession(tx, session, proposal.strategy)
  if (sector === null || session.person === null) return refuse('no-sector')

  const recorded = await record(proposal.id, { proposal: proposal.id, position: input.position })
  const taken = { position: input.position, taken_at: new Date(), ...recorded }
  await tx.db
    .insertInto('consultation.positions')
    .values({ proposal: proposal.id, person: session.person, strategy: proposal.strategy, sector, ...taken })
    .onConflict((conflict) => conflict.columns(['proposal', 'person']).doUpdateSet(taken))
    .execute()
  return { receipt: receipt() }
}
