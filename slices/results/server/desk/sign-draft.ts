import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { citationsOf } from './figures-cited.ts'
import { changedSince, figuresThatLeft, questionNamed, stateOf } from './questions-kept.ts'
import { whyNot } from './who-signs.ts'
import { toMend } from './write-draft.ts'

type Acts = typeof results.acts
type Tx = Transaction<ResultsRows>

/** The question of a draft, with the draft and where it stands; another than the newest is told from it. */
export async function draftNamed(tx: Tx, id: string) {
  const { rows } = await tx.query<{ question: string }>(
    'select question from results.answer_drafts where id = $1',
    [id],
  )
  const [found] = rows
  if (found === undefined) throw new NotFound()
  const question = await questionNamed(tx, found.question)
  const draft = question.drafts.find((one) => one.id === id)
  if (draft === undefined) throw new NotFound()
  const changes = await changedSince(tx, question.strategy, figuresThatLeft([question]))
  return { question, draft, isNewest: draft === question.drafts[0], state: stateOf(question, changes) }
}

export const signDraft: Handler<Acts['signDraft'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { step } = input
  const { question, draft, isNewest, state } = await draftNamed(tx, input.draft)
  const why = isNewest ? whyNot(step, question, state, session) : 'not-the-newest'
  if (why === 'not-yours') return refuse(step === 'cleared' ? 'only-clearers' : 'only-checkers')
  if (why !== null) return refuse(why)
  if (session.person === null) throw new NotFound()
  const amiss = toMend(await citationsOf(tx, question.strategy, draft))
  if (amiss !== null) return refuse({ code: 'figures-to-mend', values: amiss })
  const { strategy, id } = question
  const recorded = await record(draft.id, { draft: draft.id, question: id, step }, { strategy })
  await tx.db
    .insertInto('results.draft_signatures')
    .values({ draft: draft.id, question: id, strategy, step, signed_by: session.person, ...recorded })
    .execute()
  return { signed: true }
}

export const sendDraftBack: Handler<Acts['sendDraftBack'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { reason } = input
  const { question, draft, isNewest, state } = await draftNamed(tx, input.draft)
  const why = isNewest ? whyNot('sent back', question, state, session) : 'not-the-newest'
  if (why === 'not-yours' || session.person === null) throw new NotFound()
  if (why !== null) return refuse(why === 'not-checked' ? 'not-the-newest' : why)
  const { strategy, id } = question
  const recorded = await record(draft.id, { draft: draft.id, question: id, reason }, { strategy })
  await tx.db
    .insertInto('results.draft_signatures')
    .values({
      ...{ draft: draft.id, question: id, strategy, step: 'sent back', reason },
      ...{ signed_by: session.person, ...recorded },
    })
    .execute()
  return { sentBack: true }
}
