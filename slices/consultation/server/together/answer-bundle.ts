import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { deferralProblem } from '../../rules/dispositions/a-deferral-names-a-day-and-an-office.ts'
import { isFreeFor } from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { lockChosen, numbersOf } from '../dispositions/chosen-proposals.ts'
import { claimsOn } from '../dispositions/claims.ts'
import { type Accepted, keepAnswer } from '../dispositions/keep-answer.ts'
import type { FoundProposal } from '../proposals/get-proposal.ts'
import { standingOf } from '../structure/standing-of-proposals.ts'
import { whatIsPutIn } from '../structure/what-is-put-in.ts'

type AnswerBundle = Handler<typeof consultation.acts.answerBundle, ConsultationRows>
type Tx = Transaction<ConsultationRows>

/** One answer to all of a bundle: each is accepted and applied, in the order of their numbers, or none is. */
export const answerBundle: AnswerBundle = async ({ input, tx, session, refuse, recordRows }) => {
  const { outcome, dueOn, owner, reason } = input
  const problem = deferralProblem(outcome, { dueOn, owner }, dayAt(new Date()))
  if (problem !== null) return refuse(problem)
  const proposals = await membersOf(tx, input.bundle)
  if (proposals.some((one) => !mayBeAnswered(one.outcome))) return refuse('already-answered')
  const claims = await claimsOn(
    tx,
    proposals.map(({ id }) => id),
  )
  const now = new Date()
  const held = proposals.filter(({ id }) => !isFreeFor(session.person, claims.get(id) ?? null, now))
  if (held.length > 0) return refuse({ code: 'some-claimed', values: { numbers: numbersOf(held) } })
  if (outcome === 'accepted') {
    const standing = await standingOfBundle(tx, proposals, input.seen)
    if (standing.code !== null) return refuse({ code: standing.code, values: { numbers: standing.numbers } })
  }

  const [first] = proposals
  const { ledger_entry, rows } = await recordRows(
    input.bundle,
    proposals.map(({ id, text_after }) => ({
      ...{ proposal: id, bundle: input.bundle, outcome, reason: { ...reason } },
      text: outcome === 'accepted' ? text_after : null,
      ...(outcome === 'deferred' ? { dueOn: dueOn ?? null, owner: owner ?? null } : {}),
    })),
    { strategy: first?.strategy ?? '' },
  )
  let appliedTo: string | null = null
  for (const [at, proposal] of proposals.entries()) {
    const row = rows[at]
    if (row === undefined) throw new Error('an answer has no row in the entry')
    const accepted = outcome === 'accepted' ? await onWhatStands(tx, proposal) : null
    if (outcome === 'accepted' && accepted === null) return refuse(cannotApply(proposal))
    const answer = { outcome, reason, accepted, deferral: { dueOn, owner }, decidedBy: session.person }
    const kept = await keepAnswer(tx, proposal, answer, {
      ...{ ledger_entry, ledger_salt: row.salt, ledger_row: row.index },
    })
    if (!kept.ok) {
      return refuse(kept.code === 'strategy-part-locked' ? kept.code : cannotApply(proposal))
    }
    appliedTo = kept.appliedTo
  }
  return { appliedTo }
}

const cannotApply = ({ number }: FoundProposal) =>
  ({ code: 'bundle-cannot-apply', values: { numbers: String(number) } }) as const

async function membersOf(tx: Tx, bundle: string): Promise<readonly FoundProposal[]> {
  const rows = await tx.db
    .selectFrom('consultation.bundled_proposals')
    .select('proposal')
    .where('bundle', '=', bundle)
    .execute()
  const found = await lockChosen(
    tx,
    rows.map(({ proposal }) => proposal),
  )
  if (found === null || found.length === 0) throw new NotFound()
  return found
}

/** Which of a bundle collide with the plan as it is now, and which moved on without whoever answers having seen it. */
async function standingOfBundle(
  tx: Tx,
  proposals: readonly FoundProposal[],
  seen: readonly { readonly proposal: string; readonly now: string }[],
) {
  const standings = await standingOf(tx, proposals)
  const colliding = proposals.filter(({ id }) => standings.get(id)?.state === 'collides')
  if (colliding.length > 0) return { code: 'bundle-cannot-apply', numbers: numbersOf(colliding) } as const
  const saw = new Map(seen.map((one) => [one.proposal, one.now]))
  const unseen = proposals.filter(({ id }) => {
    const standing = standings.get(id)
    return standing?.state === 'rebased' && saw.get(id) !== standing.now
  })
  return unseen.length > 0
    ? ({ code: 'bundle-has-moved-on', numbers: numbersOf(unseen) } as const)
    : ({ code: null } as const)
}

/** What those before it in the bundle wrote is joined with; what they took away is a collision within the bundle. */
async function onWhatStands(tx: Tx, proposal: FoundProposal): Promise<Accepted | null> {
  const now = (await standingOf(tx, [proposal])).get(proposal.id)?.now ?? undefined
  const put = await whatIsPutIn(tx, proposal, { outcome: 'accepted', now })
  return put.ok ? put.accepted : null
}
