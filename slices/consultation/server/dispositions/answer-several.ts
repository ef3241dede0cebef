import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { deferralProblem } from '../../rules/dispositions/a-deferral-names-a-day-and-an-office.ts'
import {
  unfilledInReason,
  unknownInReason,
} from '../../rules/dispositions/a-reason-fills-its-placeholders.ts'
import { isFreeFor } from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import type { FoundProposal } from '../proposals/get-proposal.ts'
import { getRound } from '../rounds/get-round.ts'
import { bundlesOf } from '../together/read-together.ts'
import { lockChosen, numbersOf } from './chosen-proposals.ts'
import { claimsOn } from './claims.ts'
import { giveAnswers } from './give-answers.ts'

type AnswerSeveral = Handler<typeof consultation.acts.answerSeveral, ConsultationRows>
type Tx = Transaction<ConsultationRows>

/** The same answer to each of them. */
export const answerSeveral: AnswerSeveral = async ({ input, tx, session, refuse, recordRows }) => {
  const { outcome, dueOn, owner } = input
  const round = await getRound(tx, input.round)
  const problem = deferralProblem(outcome, { dueOn, owner }, dayAt(new Date()))
  if (problem !== null) return refuse(problem)
  const names = [...unknownInReason(input.reason), ...unfilledInReason(input.reason, outcome === 'deferred')]
  if (names.length > 0) return refuse({ code: 'unknown-placeholder', values: { names: names.join(', ') } })

  const proposals = await lockChosen(tx, input.proposals)
  if (proposals === null) return refuse('some-unknown')
  const stray = proposals.find((one) => one.round !== round.id)
  if (stray !== undefined) return refuse({ code: 'not-in-round', values: { number: stray.number } })
  const answered = proposals.filter((one) => !mayBeAnswered(one.outcome))
  if (answered.length > 0) return refuse({ code: 'some-answered', values: { numbers: numbersOf(answered) } })
  const bundles = await bundlesOf(
    tx,
    proposals.map(({ id }) => id),
  )
  const bundled = proposals.filter(({ id }) => bundles.has(id))
  if (bundled.length > 0) return refuse({ code: 'some-bundled', values: { numbers: numbersOf(bundled) } })
  const held = await heldByOthers(tx, proposals, session.person)
  if (held.length > 0) return refuse({ code: 'some-claimed', values: { numbers: numbersOf(held) } })

  const stuck = await giveAnswers(
    { tx, round, decidedBy: session.person, recordRows },
    proposals.map((proposal) => ({
      ...{ proposal, outcome, reason: input.reason },
      deferral: { dueOn, owner },
    })),
  )
  if (stuck.length > 0) return refuse({ code: 'some-cannot-apply', values: { numbers: numbersOf(stuck) } })
  return { answered: proposals.length }
}

/** Those that others write the answers to now. */
export async function heldByOthers(tx: Tx, proposals: readonly FoundProposal[], person: string | null) {
  const claims = await claimsOn(
    tx,
    proposals.map(({ id }) => id),
  )
  const now = new Date()
  return proposals.filter(({ id }) => !isFreeFor(person, claims.get(id) ?? null, now))
}
