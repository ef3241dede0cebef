import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { applyAmendment, liftHold } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { type Deferral, keptDeferral } from '../../rules/dispositions/a-deferral-names-a-day-and-an-office.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'
import type { FoundProposal } from '../proposals/get-proposal.ts'

type Tx = Transaction<ConsultationRows>

export interface Answer {
  readonly outcome: Outcome
  readonly reason: Bilingual
  /** What goes into the next version; null where nothing does. */
  readonly text: string | null
  readonly deferral: Deferral
  readonly decidedBy: string | null
}

/**
 * Puts what is accepted into the next version, keeps the answer and lifts the hold. Where the text cannot be applied,
 * nothing was written and the caller refuses.
 */
export async function keepAnswer(
  tx: Tx,
  proposal: FoundProposal,
  answer: Answer,
  recorded: RecordedColumns & { readonly ledger_row?: number },
) {
  const { outcome, reason, text } = answer
  const { ledger_entry, ledger_salt } = recorded
  const amended = text === null ? null : await apply(tx, proposal, text, { ledger_entry, ledger_salt })
  if (amended?.ok === false) return amended
  const appliedTo = amended?.version ?? null
  await tx.db
    .insertInto('consultation.dispositions')
    .values({
      ...{ proposal: proposal.id, strategy: proposal.strategy, outcome },
      ...{ reason_en: reason.en, reason_ur: reason.ur, applied_text: text, applied_to: appliedTo },
      ...keptDeferral(outcome, answer.deferral),
      decided_by: answer.decidedBy,
      ...recorded,
    })
    .execute()
  await liftHold(tx, { version: proposal.version, placedBy: 'consultation', subject: proposal.id })
  return { ok: true, appliedTo } as const
}

const apply = (tx: Tx, proposal: FoundProposal, after: string, recorded: RecordedColumns) =>
  applyAmendment(tx, {
    ...{ strategy: proposal.strategy, version: proposal.version, lineage: proposal.lineage },
    field: proposal.field,
    language: proposal.language === 'ur' ? 'ur' : 'en',
    before: proposal.text_before,
    after,
    cause: { slice: 'consultation', subject: proposal.id },
    recorded,
  })
