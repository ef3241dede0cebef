import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation } from '../../contract.ts'
import type { CallPage } from '../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getRound } from '../rounds/get-round.ts'
import { findCall } from './find-call.ts'
import { voicesWithAnswers } from './lines-of-sheets.ts'

type Tx = Transaction<ConsultationRows>

/** Freezes what the public reads. It changes with the next edition only, and one that shows nothing takes it down. */
export const publishCall: Handler<typeof consultation.acts.publishCall, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { id, strategy } = await getRound(tx, input.round)
  const content = await pageOf(tx, id, input.shows === 'answers')
  if (content === null) return refuse('no-call')
  const last = await lastEdition(tx, id)
  if (input.shows === 'nothing' && (last === null || last.shows === 'nothing'))
    return refuse('nothing-published')
  const edition = (last?.edition ?? 0) + 1
  const shown = input.shows === 'nothing' ? {} : content
  const recorded = await record(
    id,
    { round: id, edition, shows: input.shows, content: JSON.stringify(shown) },
    { strategy },
  )
  await tx.query(
    `insert into consultation.published_calls (round, edition, strategy, shows, content, published_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[id, edition, strategy, input.shows, JSON.stringify(shown), session.person],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  return { edition }
}

/** The page as it would be published now; null for a workshop. */
export async function pageOf(tx: Tx, round: string, withAnswers: boolean): Promise<CallPage | null> {
  const call = await findCall(tx, round)
  return call === null ? null : { ...call, voices: withAnswers ? await voicesWithAnswers(tx, round) : null }
}

export async function lastEdition(tx: Tx, round: string) {
  const { rows } = await tx.query<{ edition: number; shows: 'call' | 'answers' | 'nothing'; on: string }>(
    `select edition, shows, published_on::text as on from consultation.published_calls
      where round = $1 order by edition desc limit 1`,
    [round],
  )
  return rows[0] ?? null
}
