import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { hasField } from '#slices/strategy/contract.ts'
import { findText } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getRound } from '../rounds/get-round.ts'
import { getChange, getSubmission } from './get-change.ts'

/** A person's word on where a change stands; it takes the place of what was found, and of its being left out. */
export const placeChange: Handler<typeof consultation.acts.placeChange, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { submission, number, node, field, language } = input
  const change = await getChange(tx, input)
  if (change.proposal !== null) return refuse('settled-already')
  const { round, strategy } = await getSubmission(tx, submission)
  const { version } = await getRound(tx, round)
  const text = await findText(tx, { version, node, field, language })
  if (text === null) throw new NotFound()
  if (!hasField(text.kind, field)) return refuse('no-such-field')
  const recorded = await record(submission, { submission, number, node, field, language }, { strategy })
  await tx.db
    .updateTable('consultation.change_places')
    .set({ ...{ node, field, language, certainty: 'by a person', left_out: null }, ...recorded })
    .set({ placed_by: session.person })
    .where('submission', '=', submission)
    .where('number', '=', number)
    .execute()
  return { placed: true }
}
