import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { receiptCode, receiptSquare } from '#kernel/ledger/receipts/receipt-code.ts'
import { comparable, type ValueShape } from '#kernel/pure/values/changed-values.ts'
import { isFact, mayBeAmended, shapeOf, valueProblem } from '#slices/strategy/contract.ts'
import { findText, problemOfValue } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { keepSeal } from '../hidden-authors/keep-seal.ts'
import { authorOf, comeIn, heardIn } from '../rounds/come-in.ts'
import { keepProposal } from './keep-proposal.ts'

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

/** Words as they were written; every other value in the one text by which it is kept. */
const asKept = (shape: ValueShape, text: string): string =>
  shape === 'text' ? text : comparable(shape, text)

const propose = async ({ input, tx, session, letter, refuse, record }: Parameters<ProposeAmendment>[0]) => {
  const come = await comeIn(tx, input, letter)
  if (!come.ok) return refuse(come.code)
  const { round } = come
  const text = await findText(tx, { version: round.version, ...input })
  if (text === null) throw new NotFound()
  const { field } = input
  if (!mayBeAmended(text.kind, field)) return refuse('no-such-field')
  const shape = shapeOf(field)
  const before = asKept(shape, input.before)
  if (text.text !== before) return refuse('text-has-moved-on')
  const after = asKept(shape, input.after)
  const problem = isFact(field)
    ? await problemOfValue(tx, round.strategy, field, after)
    : valueProblem(field, after, text.standsInOther)
  if (problem !== null) return refuse(problem)

  const { strategy, version } = round
  const heard = await heardIn(tx, session, letter, {
    round: round.id,
    strategy,
    breakout: input.breakout,
    nodes: [input.node],
  })
  if (heard === undefined) return refuse('not-heard-here')
  const from = await authorOf(tx, session, letter, { strategy, heard })
  if (from === null) return refuse('letter-without-author')

  const id = input.id ?? randomUUID()
  const { rationale, language, node, hidden } = input
  const recorded = await record(
    id,
    { round: round.id, node, code: text.code, field, language, before, after, rationale },
    {
      ...{ hidden, strategy, heardIn: heard },
      about: { code: text.code, title: { en: null, ur: null }, path: `/proposals/${id}` },
    },
  )
  const { lineage, level } = text
  const proposed = { id, round: round.id, strategy, version, node, lineage, field, language, level }
  const words = { text_before: before, text_after: after, rationale }
  const number = await keepProposal(
    tx,
    { ...proposed, ...words, sector: hidden ? null : from.sector, is_hidden: hidden, ...recorded },
    from.author,
  )
  await keepSeal(tx, proposed, input.sealedAuthor)
  return { proposal: id, number }
}
