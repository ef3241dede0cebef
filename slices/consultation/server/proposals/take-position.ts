import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
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
  const office = officeOf(session, proposal.strategy)
  // A position counts in the sector of the day on which it was taken: one who moved and takes it anew is counted anew.
  const taken = { position: input.position, office, sector, taken_at: new Date(), ...recorded }
  await tx.db
    .insertInto('consultation.positions')
    .values({ proposal: proposal.id, person: session.person, strategy: proposal.strategy, ...taken })
    .onConflict((conflict) => conflict.columns(['proposal', 'person']).doUpdateSet(taken))
    .execute()
  return { receipt: receipt() }
}

/** A focal person speaks for the office: such a position is official, and shown by the office's name. */
const officeOf = ({ mandates }: Session, strategy: string): string | null =>
  mandates.find((one) => one.strategy === strategy && one.kind === 'focal person')?.office ?? null
