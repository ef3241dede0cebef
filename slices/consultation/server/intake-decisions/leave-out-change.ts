import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getChange, getSubmission } from './get-change.ts'

export const leaveOutChange: Handler<typeof consultation.acts.leaveOutChange, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { submission, number, reason } = input
  const change = await getChange(tx, input)
  if (change.proposal !== null) return refuse('settled-already')
  const { strategy } = await getSubmission(tx, submission)
  const recorded = await record(submission, { submission, number, reason }, { strategy })
  await tx.db
    .updateTable('consultation.change_places')
    .set({ left_out: reason, placed_by: session.person, ...recorded })
    .where('submission', '=', submission)
    .where('number', '=', number)
    .execute()
  return { leftOut: true }
}
