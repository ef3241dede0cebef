import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { problemOfAppealDecision } from '../../rules/moderation/an-appeal-is-decided-by-other-hands.ts'
import { endClaim, heldByAnother, isClaimedBy } from './claims.ts'
import { type FoundCase, getCase } from './get-case.ts'
import { groundAt, policiesOf } from './policy.ts'
import { askToTell, noteWhoIsTold } from './tell-author.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

interface Decided {
  readonly stage: 'first' | 'appeal'
  readonly outcome: 'stays' | 'hidden'
  readonly edition: number
  readonly ground: number | null
  readonly reason: Bilingual
}

/** The first decision. Its row moves the words aside; nothing else can. */
export const decideModeration: Handler<Acts['decideModeration'], ConsultationRows> = async (acting) => {
  const { input, tx, session, refuse, record } = acting
  const found = await getCase(tx, input.case)
  if (found.outcome !== null) return refuse('decided-already')
  if (found.isOwn) return refuse('own-words')
  const values = await heldByAnother(tx, found, session.person)
  if (values !== null) return refuse({ code: 'claimed-by-another', values })
  if (!(await isClaimedBy(tx, found, session.person))) return refuse('claim-first')
  const { outcome, reason } = input
  const policies = await policiesOf(tx, found.strategy)
  const edition = policies[0]?.edition ?? 0
  const ground = outcome === 'hidden' ? (input.ground ?? null) : null
  if (outcome === 'hidden' && ground === null) return refuse('ground-needed')
  if (ground !== null && groundAt(policies, edition, ground) === null) return refuse('no-such-ground')
  const decided: Decided = { stage: 'first', outcome, edition, ground, reason }
  await keep(tx, session, found, decided, await record(found.id, said(found, decided), of(found)))
  if (outcome === 'hidden') {
    await noteWhoIsTold(tx, found)
    await askToTell(tx, found.id, 'first')
  }
  return { done: true }
}

/** By other hands than the first. That the words stay brings them back, letter by letter. */
export const decideModerationAppeal: Handler<Acts['decideModerationAppeal'], ConsultationRows> = async (
  acting,
) => {
  const { input, tx, session, refuse, record } = acting
  const found = await getCase(tx, input.case)
  const problem = problemOfAppealDecision(found, session.person)
  if (problem !== null) return refuse(problem)
  if (found.isOwn) return refuse('own-words')
  const values = await heldByAnother(tx, found, session.person)
  if (values !== null) return refuse({ code: 'claimed-by-another', values })
  if (!(await isClaimedBy(tx, found, session.person))) return refuse('claim-first')
  const { outcome, reason } = input
  const ground = outcome === 'hidden' ? found.ground : null
  const decided: Decided = { stage: 'appeal', outcome, edition: found.edition ?? 0, ground, reason }
  await keep(tx, session, found, decided, await record(found.id, said(found, decided), of(found)))
  await askToTell(tx, found.id, 'appeal')
  return { done: true }
}

const of = ({ strategy }: FoundCase) => ({ strategy })
const said = ({ id, proposal, view, part }: FoundCase, { reason, ...decided }: Decided) => ({
  ...{ case: id, proposal, view, part, ...decided, reason: { en: reason.en, ur: reason.ur } },
})

async function keep(
  tx: Tx,
  session: Session,
  { id, strategy }: FoundCase,
  { stage, outcome, edition, ground, reason }: Decided,
  recorded: RecordedColumns,
): Promise<void> {
  await tx.db
    .insertInto('consultation.moderation_decisions')
    .values({
      ...{ id: randomUUID(), moderation_case: id, strategy, stage, outcome, edition, ground },
      ...{ reason_en: reason.en, reason_ur: reason.ur, decided_by: session.person ?? '', ...recorded },
    })
    .execute()
  await endClaim(tx, id, session.person)
}
