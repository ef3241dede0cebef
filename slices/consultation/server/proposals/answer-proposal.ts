import type { Handler } from '#kernel/contract/handler.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { deferralProblem } from '../../rules/dispositions/a-deferral-names-a-day-and-an-office.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { heldByAnother } from '../dispositions/claims.ts'
import { keepAnswer } from '../dispositions/keep-answer.ts'
import { recordedOf, whatIsPutIn } from '../structure/what-is-put-in.ts'
import { bundlesOf } from '../together/read-together.ts'
import { getProposal } from './get-proposal.ts'
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
  if (!mayBeAnswered(proposal.outcome)) return refuse('already-answered')
  const bundle = (await bundlesOf(tx, [proposal.id])).get(proposal.id)
  if (bundle !== undefined)
    return refuse({ code: 'stands-in-a-bundle', values: { title: bundle.title ?? '' } })
  const held = await heldByAnother(tx, proposal, session.person)
  if (held !== null) return refuse({ code: 'claimed-by-another', values: held })
  const { outcome, reason, dueOn, owner } = input
  const deferral = { dueOn, owner }
  const problem = deferralProblem(outcome, deferral, dayAt(new Date()))
  if (problem !== null) return refuse(problem)
  const put = await whatIsPutIn(tx, proposal, input)
  if (!put.ok) return refuse(put.code)
  const { accepted } = put

  const recorded = await record(proposal.id, {
    ...{ proposal: proposal.id, outcome, reason, ...recordedOf(accepted) },
    ...(outcome === 'deferred' ? { dueOn: dueOn ?? null, owner: owner ?? null } : {}),
  })
  const answer = { outcome, reason, accepted, deferral, decidedBy: session.person }
  const kept = await keepAnswer(tx, proposal, answer, recorded)
  return kept.ok ? { appliedTo: kept.appliedTo } : refuse(kept.code)
}
