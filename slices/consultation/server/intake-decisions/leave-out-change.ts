import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { holdUndecided } from '../undecided/hold-undecided.ts'
import { leaveOut } from '../undecided/leave-out-changes.ts'
import { pointsOfChanges } from '../undecided/points-of-changes.ts'
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
  if ((await pointsOfChanges(tx, [submission])).has(`${submission} ${number}`)) return refuse('is-a-point')
  const sent = await getSubmission(tx, submission)
  const recorded = await record(submission, { submission, number, reason }, { strategy: sent.strategy })
  await leaveOut(tx, { submission, number }, { reason, by: session.person }, recorded)
  await holdUndecided(tx, sent)
  return { leftOut: true }
}
