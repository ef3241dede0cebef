import type { Handler, RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { applyAmendment, liftHold } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { textToApply } from '../../rules/an-answer-gives-its-reason.ts'
import { type FoundProposal, getProposal } from './get-proposal.ts'
import { lockProposal } from './lock-proposal.ts'

export const answerProposal: Handler<typeof consultation.acts.answerProposal, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  await lockProposal(tx, input.proposal)
  const proposal = await getProposal(tx, input.proposal)
  if (proposal.outcome !== null) return refuse('already-answered')
  const applied = textToApply(input.outcome, proposal.text_after, input.text)
  if (!applied.ok) return refuse(applied.code)
  const { text } = applied
  const { outcome, reason } = input

  const recorded = await record(proposal.id, { proposal: proposal.id, outcome, reason, text })
  const amended = text === null ? null : await apply(tx, proposal, text, recorded)
  if (amended?.ok === false) return refuse(amended.code)
  const appliedTo = amended?.version ?? null
  await tx.db
    .insertInto('consultation.dispositions')
    .values({
      proposal: proposal.id,
      strategy: proposal.strategy,
      outcome,
      reason_en: reason.en,
      reason_ur: reason.ur,
      applied_text: text,
      applied_to: appliedTo,
      decided_by: session.person,
      ...recorded,
    })
    .execute()
  await liftHold(tx, { version: proposal.version, placedBy: 'consultation', subject: proposal.id })
  return { appliedTo }
}

const apply = (
  tx: Transaction<ConsultationRows>,
  proposal: FoundProposal,
  after: string,
  recorded: RecordedColumns,
) =>
  applyAmendment(tx, {
    strategy: proposal.strategy,
    version: proposal.version,
    lineage: proposal.lineage,
    field: proposal.field,
    language: proposal.language === 'ur' ? 'ur' : 'en',
    before: proposal.text_before,
    after,
    cause: { slice: 'consultation', subject: proposal.id },
    recorded,
  })
