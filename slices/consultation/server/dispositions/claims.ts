import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import {
  type Claim,
  claimEnd,
  isFreeFor,
} from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { getProposal } from '../proposals/get-proposal.ts'
import { lockProposal } from '../proposals/lock-proposal.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

/** The last claim on each of these proposals, ended ones too; to the secretariat only. */
export async function claimsOn(tx: Tx, proposals: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
  if (proposals.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('consultation.answer_claims')
    .select(['proposal', 'person', 'ends_at'])
    .where('proposal', 'in', [...proposals])
    .execute()
  return new Map(rows.map(({ proposal, person, ends_at }) => [proposal, { person, endsAt: ends_at }]))
}

/** What the refusal says of a claim that another holds; null where the point is free for this person. */
export async function heldByAnother(tx: Tx, proposal: { id: string; number: number }, person: string | null) {
  const claim = (await claimsOn(tx, [proposal.id])).get(proposal.id) ?? null
  if (claim === null || isFreeFor(person, claim, new Date())) return null
  const name = (await namesOf(tx, { people: [claim.person] })).get(claim.person)
  return {
    number: proposal.number,
    name: name === undefined ? '' : name.en === name.ur ? name.en : `${name.en} / ${name.ur}`,
    until: `${claim.endsAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  }
}

export const claimProposal: Handler<Acts['claimProposal'], ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  if (session.person === null) throw new NotFound()
  await lockProposal(tx, input.proposal)
  const proposal = await getProposal(tx, input.proposal)
  if (!mayBeAnswered(proposal.outcome)) return refuse('already-answered')
  const values = await heldByAnother(tx, proposal, session.person)
  if (values !== null) return refuse({ code: 'claimed-by-another', values })
  const now = new Date()
  const ends_at = claimEnd(now)
  const recorded = await record(proposal.id, { proposal: proposal.id, until: ends_at.toISOString() })
  const claim = { person: session.person, claimed_at: now, ends_at, ...recorded }
  await tx.db
    .insertInto('consultation.answer_claims')
    .values({ proposal: proposal.id, strategy: proposal.strategy, ...claim })
    .onConflict((conflict) => conflict.column('proposal').doUpdateSet(claim))
    .execute()
  return { until: ends_at.toISOString() }
}

export const releaseClaim: Handler<Acts['releaseClaim'], ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  await lockProposal(tx, input.proposal)
  const proposal = await getProposal(tx, input.proposal)
  const now = new Date()
  const released = await tx.db
    .updateTable('consultation.answer_claims')
    .set({ claimed_at: now, ends_at: now })
    .where('proposal', '=', proposal.id)
    .where('person', '=', session.person ?? '')
    .where('ends_at', '>', now)
    .returning('proposal')
    .executeTakeFirst()
  if (released === undefined) return refuse('not-claimed')
  await record(proposal.id, { proposal: proposal.id, released: true })
  return { released: true }
}
