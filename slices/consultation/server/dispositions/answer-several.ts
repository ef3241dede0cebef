import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { namesOf } from '#slices/identity/index.ts'
import { nodesByIds } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { deferralProblem } from '../../rules/dispositions/a-deferral-names-a-day-and-an-office.ts'
import {
  filledReason,
  unfilledInReason,
  unknownInReason,
} from '../../rules/dispositions/a-reason-fills-its-placeholders.ts'
import { isFreeFor } from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'
import type { FoundProposal } from '../proposals/get-proposal.ts'
import { getRound } from '../rounds/get-round.ts'
import { asProposed } from '../structure/as-proposed.ts'
import { bundlesOf } from '../together/read-together.ts'
import { lockChosen, numbersOf } from './chosen-proposals.ts'
import { claimsOn } from './claims.ts'
import { keepAnswer } from './keep-answer.ts'

type AnswerSeveral = Handler<typeof consultation.acts.answerSeveral, ConsultationRows>
type Input = Parameters<AnswerSeveral>[0]['input']
type Tx = Transaction<ConsultationRows>

/** One entry that commits to each answer; each proposal keeps an answer of its own, with its own reason. */
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
  const answered = proposals.filter((one) => one.outcome !== null)
  if (answered.length > 0) return refuse({ code: 'some-answered', values: { numbers: numbersOf(answered) } })
  const bundles = await bundlesOf(
    tx,
    proposals.map(({ id }) => id),
  )
  const bundled = proposals.filter(({ id }) => bundles.has(id))
  if (bundled.length > 0) return refuse({ code: 'some-bundled', values: { numbers: numbersOf(bundled) } })
  const held = await heldByOthers(tx, proposals, session.person)
  if (held.length > 0) return refuse({ code: 'some-claimed', values: { numbers: numbersOf(held) } })

  const reasons = await reasonsOf(tx, input, proposals)
  const textOf = (proposal: FoundProposal) => (outcome === 'accepted' ? proposal.text_after : null)
  const accepted = (proposal: FoundProposal) => (outcome === 'accepted' ? asProposed(proposal) : null)
  const { ledger_entry, rows } = await recordRows(
    round.id,
    proposals.map((one, at) => ({
      ...{ proposal: one.id, outcome, reason: { ...reasonAt(reasons, at) }, text: textOf(one) },
      ...(outcome === 'deferred' ? { dueOn: dueOn ?? null, owner: owner ?? null } : {}),
    })),
    { strategy: round.strategy },
  )
  const stuck: FoundProposal[] = []
  for (const [at, proposal] of proposals.entries()) {
    const row = rows[at]
    if (row === undefined) throw new Error('an answer has no row in the entry')
    const kept = await keepAnswer(
      tx,
      proposal,
      {
        ...{ outcome, reason: reasonAt(reasons, at), accepted: accepted(proposal) },
        ...{ deferral: { dueOn, owner }, decidedBy: session.person },
      },
      { ledger_entry, ledger_salt: row.salt, ledger_row: row.index },
    )
    if (!kept.ok) stuck.push(proposal)
  }
  if (stuck.length > 0) return refuse({ code: 'some-cannot-apply', values: { numbers: numbersOf(stuck) } })
  return { answered: proposals.length }
}

async function heldByOthers(tx: Tx, proposals: readonly FoundProposal[], person: string | null) {
  const claims = await claimsOn(
    tx,
    proposals.map(({ id }) => id),
  )
  const now = new Date()
  return proposals.filter(({ id }) => !isFreeFor(person, claims.get(id) ?? null, now))
}

/** The reason of each proposal, filled with what is its own. */
async function reasonsOf(tx: Tx, input: Input, proposals: readonly FoundProposal[]) {
  const nodes = new Map(
    (await nodesByIds(tx, [...new Set(proposals.map(({ node }) => node))])).map((node) => [node.id, node]),
  )
  const office =
    input.owner === undefined ? undefined : (await namesOf(tx, { offices: [input.owner] })).get(input.owner)
  const same = (text: string): Bilingual => ({ en: text, ur: text })
  return proposals.map((proposal): Bilingual => {
    const node = nodes.get(proposal.node)
    const { en = null, ur = null } = node?.title ?? {}
    return filledReason(input.reason, {
      number: same(String(proposal.number)),
      code: same(node?.code ?? ''),
      title: { en: en ?? ur ?? '', ur: ur ?? en ?? '' },
      day: same(input.dueOn ?? ''),
      office: office ?? same(''),
    })
  })
}

function reasonAt(reasons: readonly Bilingual[], at: number): Bilingual {
  const reason = reasons[at]
  if (reason === undefined) throw new Error('an answer has no reason')
  return reason
}
