import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { hasField } from '#slices/strategy/contract.ts'
import { findText } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getRound } from '../rounds/get-round.ts'
import { holdUndecided } from '../undecided/hold-undecided.ts'
import { isPointOfItsOwn } from './can-be-proposed-at-once.ts'
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
  if (isPointOfItsOwn(change)) return refuse('is-a-point')
  const sent = await getSubmission(tx, submission)
  const { version } = await getRound(tx, sent.round)
  const text = await findText(tx, { version, node, field, language })
  if (text === null) throw new NotFound()
  if (!hasField(text.kind, field)) return refuse('no-such-field')
  const recorded = await record(
    submission,
    { submission, number, node, field, language },
    {
      strategy: sent.strategy,
    },
  )
  await tx.db
    .updateTable('consultation.change_places')
    .set({ ...{ node, field, language, certainty: 'by a person', placed_by: session.person }, ...recorded })
    .set({ left_out_en: null, left_out_ur: null, left_out_by: null, left_out_at: null, ledger_row: null })
    .where('submission', '=', submission)
    .where('number', '=', number)
    .execute()
  await holdUndecided(tx, sent)
  return { placed: true }
}
