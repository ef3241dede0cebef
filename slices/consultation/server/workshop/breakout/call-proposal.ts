import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { getOwnBreakout, isTreatedHere } from './get-breakout.ts'

export const callProposal: Handler<typeof consultation.acts.callProposal, ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { id: breakout, strategy } = await getOwnBreakout(tx, input.breakout)
  const { proposal } = input
  if (proposal !== null && !(await isTreatedHere(tx, breakout, proposal))) return refuse('not-here')
  const recorded = await record(breakout, { breakout, proposal })
  await tx.db
    .insertInto('consultation.floor_calls')
    .values({ id: input.id ?? randomUUID(), breakout, strategy, proposal, ...recorded })
    .execute()
  return { called: true }
}
