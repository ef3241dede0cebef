import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { lockDoor } from '../workshop/breakout/doors.ts'
import { getRound } from './get-round.ts'

export const closeRound: Handler<typeof consultation.acts.closeRound, ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  await lockDoor(tx, input.round, 'to close')
  const round = await getRound(tx, input.round)
  if (round.closed_at !== null) return refuse('round-closed')
  // The round may be one that somebody else's secretariat runs: row security then closes nothing.
  const closed = await tx.db
    .updateTable('consultation.rounds')
    .set({ closed_at: new Date() })
    .where('id', '=', round.id)
    .where('closed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (closed === undefined) throw new NotFound()
  await record(round.id, { round: round.id, closed: true })
  return { closed: true }
}
