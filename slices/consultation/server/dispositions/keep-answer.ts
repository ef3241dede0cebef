import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StructuralChange } from '#slices/strategy/contract.ts'
import {
  applyAmendment,
  applyStructure,
  type Level,
  liftHold,
  type StructureAccepted,
} from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { type Deferral, keptDeferral } from '../../rules/dispositions/a-deferral-names-a-day-and-an-office.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'
import { askToRemindOfDeferral } from '../clock/remind-of-answers.ts'
import { endDeferral } from './deferrals.ts'
import type { FoundProposal } from '../proposals/get-proposal.ts'

type Tx = Transaction<ConsultationRows>

/** What goes into the next version: words in the place of others, or a change of its shape. */
export type Accepted =
  | { readonly kind: 'words'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'change'
      readonly change: StructuralChange
      readonly how: StructureAccepted['how']
    }

export interface Answer {
  readonly outcome: Outcome
  readonly reason: Bilingual
  /** Null where nothing goes into the next version. */
  readonly accepted: Accepted | null
  readonly deferral: Deferral
  readonly decidedBy: string | null
}

/**
 * Puts what is accepted into the next version, keeps the answer and lifts the hold. Where it cannot be applied, nothing
 * was written and the caller refuses.
 */
export async function keepAnswer(
  tx: Tx,
  proposal: FoundProposal,
  answer: Answer,
  recorded: RecordedColumns & { readonly ledger_row?: number },
) {
  const { outcome, reason, accepted } = answer
  const { ledger_entry, ledger_salt } = recorded
  const put = accepted === null ? null : await apply(tx, proposal, accepted, { ledger_entry, ledger_salt })
  if (put?.ok === false) return put
  const appliedTo = put?.version ?? null
  if (proposal.outcome === 'deferred') await endDeferral(tx, proposal.id)
  const isAgreed = accepted?.kind === 'change' && accepted.how === 'agreed'
  await tx.db
    .insertInto('consultation.dispositions')
    .values({
      ...{ proposal: proposal.id, strategy: proposal.strategy, outcome },
      ...{
        reason_en: reason.en,
        reason_ur: reason.ur,
        applied_text: put?.said ?? null,
        applied_to: appliedTo,
      },
      applied_content: isAgreed ? JSON.stringify(accepted.change) : null,
      ...keptDeferral(outcome, answer.deferral),
      decided_by: answer.decidedBy,
      ...recorded,
    })
    .execute()
  const { due_on: dueOn } = keptDeferral(outcome, answer.deferral)
  if (dueOn !== null) await askToRemindOfDeferral(tx, proposal.round, dueOn)
  await liftHold(tx, { version: proposal.version, placedBy: 'consultation', subject: proposal.id })
  return { ok: true, appliedTo } as const
}

async function apply(tx: Tx, proposal: FoundProposal, accepted: Accepted, recorded: RecordedColumns) {
  const { strategy, version, lineage, field } = proposal
  const language = proposal.language === 'ur' ? 'ur' : 'en'
  const given = {
    strategy,
    version,
    cause: { slice: 'consultation', subject: proposal.id },
    recorded,
  } as const
  if (accepted.kind === 'change') {
    const { change, how } = accepted
    return applyStructure(tx, { ...given, change, how, language, level: proposal.level as Level })
  }
  const { before, after } = accepted
  const applied = await applyAmendment(tx, { ...given, lineage, field, language, before, after })
  return applied.ok ? { ...applied, said: after } : applied
}
