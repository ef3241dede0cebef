import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { receiptCode, receiptSquare } from '#kernel/ledger/receipts/receipt-code.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { keepSeal } from '../hidden-authors/keep-seal.ts'
import { keepProposal } from '../proposals/keep-proposal.ts'
import { authorOf, comeIn, heardIn } from '../rounds/come-in.ts'
import { changeProposed } from './change-proposed.ts'

type ProposeChange = Handler<typeof consultation.acts.proposeChange, ConsultationRows>

/** `receiptPage` is the address of the public page on which receipts are checked. */
export function proposeChangeWith(receiptPage: string): ProposeChange {
  return async (acting) => {
    const proposed = await propose(acting)
    const receipt = acting.receipt()
    const square = await receiptSquare(receipt, receiptPage)
    return { ...proposed, receipt, printed: { code: receiptCode(receipt), square } }
  }
}

const propose = async ({ input, tx, session, letter, refuse, record }: Parameters<ProposeChange>[0]) => {
  const come = await comeIn(tx, input, letter)
  if (!come.ok) return refuse(come.code)
  const { id: round, strategy, version } = come.round
  const { change, language, rationale, hidden } = input
  const proposed = await changeProposed(tx, version, change, language)
  if (!proposed.ok) return refuse(proposed.code)
  const heard = await heardIn(tx, session, letter, {
    round,
    strategy,
    breakout: input.breakout,
    nodes: proposed.named,
  })
  if (heard === undefined) return refuse('not-heard-here')
  const from = await authorOf(tx, session, letter, { strategy, heard })
  if (from === null) return refuse('letter-without-author')
  const id = input.id ?? randomUUID()
  const { said, level } = proposed
  const { node, lineage, code } = proposed.at
  const recorded = await record(
    id,
    { round, node, code, field: change.kind, change: { ...change }, language, ...said, rationale } as never,
    {
      ...{ hidden, strategy, heardIn: heard },
      about: { code, title: { en: null, ur: null }, path: `/proposals/${id}` },
    },
  )
  const number = await keepProposal(
    tx,
    {
      ...{ id, round, strategy, version, node, lineage, field: change.kind, language, level },
      ...{ kind: change.kind, content: JSON.stringify(change) },
      ...{ text_before: said.before, text_after: said.after, rationale },
      ...{ sector: hidden ? null : from.sector, is_hidden: hidden },
      ...recorded,
    },
    from.author,
  )
  await keepSeal(tx, { id, round, strategy }, input.sealedAuthor)
  return { proposal: id, number }
}
