import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { receiptCode, receiptSquare } from '#kernel/ledger/receipts/receipt-code.ts'
import { sectorOf } from '#slices/identity/index.ts'
import { hasField } from '#slices/strategy/contract.ts'
import { findText } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { letterProblem } from '../../rules/a-letter-names-its-author.ts'
import { getRound } from '../rounds/get-round.ts'
import { isBreakoutClosed, lockDoor } from '../workshop/breakout/doors.ts'
import { holdsMandate } from './abilities.ts'
import { keepProposal } from './keep-proposal.ts'
import { sectorOfSession } from './sector-of-session.ts'

type ProposeAmendment = Handler<typeof consultation.acts.proposeAmendment, ConsultationRows>

/** `receiptPage` is the address of the public page on which receipts are checked. */
export function proposeAmendmentWith(receiptPage: string): ProposeAmendment {
  return async (acting) => {
    const proposed = await propose(acting)
    const receipt = acting.receipt()
    const square = await receiptSquare(receipt, receiptPage)
    return { ...proposed, receipt, printed: { code: receiptCode(receipt), square } }
  }
}

const propose = async ({ input, tx, session, letter, refuse, record }: Parameters<ProposeAmendment>[0]) => {
  const problem = letterProblem(letter, input.hidden)
  if (problem !== null) return refuse(problem)
  if (input.id !== undefined && (await isReceived(tx, input.id))) return refuse('already-received')
  await lockDoor(tx, input.round, 'to come in')
  const round = await getRound(tx, input.round)
  if (!round.isOpen) return refuse('round-closed')
  if (await isBreakoutClosed(tx, input.breakout)) return refuse('breakout-closed')
  const text = await findText(tx, { version: round.version, ...input })
  if (text === null) throw new NotFound()
  const isThere = input.field === 'lead' ? text.kind === 'activity' : hasField(text.kind, input.field)
  if (!isThere) return refuse('no-such-field')
  if (!text.stands && !holdsMandate(session, round.strategy, 'secretariat')) return refuse('no-text-to-amend')
  if (text.text !== input.before) return refuse('text-has-moved-on')

  const { strategy, version } = round
  const sector = await (letter === null ? sectorOfSession(tx, session, strategy) : sectorOf(tx, letter))
  // Every office of the register has a sector: one without is not in it.
  if (letter?.office !== undefined && sector === null) return refuse('letter-without-author')

  const id = input.id ?? randomUUID()
  const { before, after, rationale, field, language, node, hidden } = input
  const recorded = await record(
    id,
    { round: round.id, node, code: text.code, field, language, before, after, rationale },
    { hidden, strategy, about: { code: text.code, title: { en: null, ur: null }, path: `/proposals/${id}` } },
  )
  const { lineage, level } = text
  const proposed = { id, round: round.id, strategy, version, node, lineage, field, language, level }
  const words = { text_before: before, text_after: after, rationale }
  const number = await keepProposal(
    tx,
    { ...proposed, ...words, sector: hidden ? null : sector, is_hidden: hidden, ...recorded },
    // For whom it is made: the office or person who wrote, or the one who acts.
    letter === null
      ? { person: session.person, office: null }
      : { person: letter.person ?? null, office: letter.office ?? null },
  )
  return { proposal: id, number }
}

/** What is sent again after a lost answer is told so first, whatever has been closed since. */
const isReceived = async (tx: Transaction<ConsultationRows>, id: string): Promise<boolean> =>
  (await tx.db.selectFrom('consultation.proposals').select('id').where('id', '=', id).executeTakeFirst()) !==
  undefined
