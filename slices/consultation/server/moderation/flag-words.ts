import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { isOneText } from '../../rules/moderation/what-may-be-flagged.ts'
import { findWords } from './find-words.ts'
import { policiesOf } from './policy.ts'

/** The case is found or opened by the database, so that no flag stays outside the queue. */
export const flagWords: Handler<typeof consultation.acts.flagWords, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const text = { proposal: input.proposal ?? null, view: input.view ?? null, part: input.part }
  if (!isOneText(text)) return refuse('nothing-there')
  const found = await findWords(tx, text)
  if (found === null || !session.mandates.some(({ strategy }) => strategy === found.strategy)) {
    throw new NotFound()
  }
  if (found.words === null) return refuse('nothing-there')
  if (found.isHidden) return refuse('hidden-already')
  const { edition, ground, said } = input
  const newest = (await policiesOf(tx, found.strategy))[0]
  if (newest?.edition !== edition || newest.grounds[ground] === undefined) return refuse('no-such-ground')
  const { strategy } = found
  const recorded = await record(
    text.proposal ?? text.view ?? '',
    { ...text, edition, ground, said },
    { strategy },
  )
  // No `returning`: whoever flags reads the flag only once it stands with who flagged.
  await tx.query(
    `insert into consultation.flags (id, strategy, proposal, view, part, edition, ground, said, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[randomUUID(), strategy, text.proposal, text.view, text.part, edition, ground, said],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  return { done: true }
}
