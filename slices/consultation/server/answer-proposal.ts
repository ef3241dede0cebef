import type { Handler } from '#kernel/contract/handler.ts'
import { applyAmendment, liftHold } from '#slices/strategy/index.ts'
import type { consultation } from '../contract.ts'
import type { ConsultationRows } from '../database/rows.ts'
import { textToApply } from '../rules/an-answer-gives-its-reason.ts'
import { getProposal } from './get-proposal.ts'

export const answerProposal: Handler<typeof consultation.acts.answerProposal, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const proposal = await getProposal(tx, input.proposal)
  if (proposal.outcome !== null) return refuse('already-answered')
  const applied = textToApply(input.outcome, proposal.text_after, input.text)
  if (!applied.ok) return refuse(applied.code)

  const recorded = await record(proposal.id, {
    proposal: proposal.id,
    outcome: input.outcome,
    reason: input.reason,
    text: applied.text,
  })
  let appliedTo: string | null = null
  if (applied.text !== null) {
    const amended = await applyAmendment(tx, {
      strategy: proposal.strategy,
      version: proposal.version,
      lineage: proposal.lineage,
      field: proposal.field,
      language: proposal.language === 'ur' ? 'ur' : 'en',
      before: proposal.text_before,
      after: applied.text,
      cause: { slice: 'consultation', subject: proposal.id },
      recorded,
    })
    if (!amended.ok) return refuse(amended.code)
    appliedTo = amended.version
  }
  await tx.db
    .insertInto('consultation.dispositions')
    .values({
      proposal: proposal.id,
      strategy: proposal.strategy,
      outcome: input.outcome,
      reason_en: input.reason.en,
      reason_ur: input.reason.ur,
      applied_text: applied.text,
      applied_to: appliedTo,
      decided_by: session.person,
      ...recorded,
    })
    .execute()
  await liftHold(tx, {
    version: proposal.version,
    placedBy: 'consultation',
    code: 'unanswered',
    subject: proposal.id,
  })
  return { appliedTo }
}
