import { timingSafeEqual } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { saltOfReceipt } from '#kernel/ledger/receipts/receipt.ts'
import type { Receipt } from '#kernel/ledger/receipts/receipt-shape.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { problemOfAppeal } from '../../rules/moderation/an-appeal-is-decided-by-other-hands.ts'
import { type FoundCase, getCase } from './get-case.ts'

/**
 * Whoever wrote hidden words appeals, once: signed in, by letter, or by the receipt that only a hidden author holds. The
 * entry of a hidden author's appeal bears a pseudonym that is used once, as that of the proposal did.
 */
export const appealModeration: Handler<typeof consultation.acts.appealModeration, ConsultationRows> = async ({
  input,
  tx,
  letter,
  refuse,
  record,
}) => {
  const found = await getCase(tx, input.case)
  const problem = problemOfAppeal(found)
  if (problem !== null) return refuse(problem)
  const hidden = found.isByHiddenAuthor
  const isTheirs = hidden
    ? letter === null && input.receipt !== undefined && shows(input.receipt, found)
    : letter !== null || found.isOwn
  if (!isTheirs) return refuse('not-the-author')
  const { id, strategy, path } = found
  const { words } = input
  const about = { code: String(found.number ?? ''), title: { en: null, ur: null }, path }
  const recorded = await record(id, { case: id, words }, { hidden, strategy, about })
  await tx.query(
    `insert into consultation.moderation_appeals (moderation_case, strategy, words, by_receipt, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, strategy, words, hidden, recorded.ledger_entry, recorded.ledger_salt],
  )
  return { done: true }
}

/** The salt is a secret of 32 bytes that went out once, with the receipt. */
function shows(receipt: Receipt, { entry, salt }: FoundCase): boolean {
  const shown = saltOfReceipt(receipt)
  return (
    receipt.entry.id === entry &&
    salt !== null &&
    shown.length === salt.length &&
    timingSafeEqual(shown, salt)
  )
}
