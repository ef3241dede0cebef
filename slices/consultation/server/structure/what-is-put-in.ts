import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { StructuralChange } from '#slices/strategy/contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'
import { changeToMake, wordsToPutIn } from '../../rules/structure/what-an-answer-puts-in.ts'
import type { Accepted } from '../dispositions/keep-answer.ts'
import type { FoundProposal } from '../proposals/get-proposal.ts'
import { standingOf } from './standing-of-proposals.ts'

export interface AnswerAsked {
  readonly outcome: Outcome
  readonly text?: string | undefined
  readonly change?: StructuralChange | undefined
  readonly now?: string | undefined
}

/** What an answer puts into the next version, held against the plan as it is now. */
export async function whatIsPutIn(
  tx: Transaction<ConsultationRows>,
  proposal: FoundProposal,
  asked: AnswerAsked,
) {
  const { outcome, now: seen } = asked
  const standing = (await standingOf(tx, [proposal])).get(proposal.id)
  if (standing === undefined) throw new Error('whoever answers reads the version that was consulted on')
  if (proposal.kind === 'text') {
    const words = { before: proposal.text_before, after: proposal.text_after, agreed: asked.text }
    const put = wordsToPutIn(outcome, words, standing, seen)
    if (!put.ok) return put
    const accepted: Accepted | null = put.words === null ? null : { kind: 'words', ...put.words }
    return { ok: true, accepted } as const
  }
  const agreed = outcome === 'partly' ? asked.change : undefined
  if (agreed !== undefined && agreed.kind !== proposal.kind)
    return { ok: false, code: 'not-this-kind' } as const
  const make = changeToMake(outcome, { standing, seen, isAgreed: agreed !== undefined })
  if (!make.ok) return make
  const change = agreed ?? (proposal.content as unknown as StructuralChange)
  const accepted: Accepted | null = make.how === null ? null : { kind: 'change', change, how: make.how }
  return { ok: true, accepted } as const
}

/** What the ledger commits to of it. */
export const recordedOf = (accepted: Accepted | null): Readonly<Record<string, JsonValue>> =>
  accepted?.kind === 'change'
    ? { text: null, change: accepted.change as unknown as JsonValue }
    : { text: accepted?.after ?? null }
