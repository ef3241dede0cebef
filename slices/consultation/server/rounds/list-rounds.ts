import { dayAt } from '#kernel/pure/calendar.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation, Round } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { answersByOf } from '../clock/read-clock.ts'
import { isRoundOpen } from '../../rules/a-closed-round-takes-no-proposals.ts'

export const listRounds: Handler<typeof consultation.acts.listRounds, ConsultationRows> = async ({
  input,
  tx,
}) => ({
  rounds: await readRounds(tx, { strategy: input.strategy }),
})

/** Rounds with how many of their proposals, as far as one may read them, are answered. */
export async function readRounds(
  tx: Transaction<ConsultationRows>,
  which: { readonly strategy?: string; readonly round?: string },
): Promise<Round[]> {
  let query = tx.db
    .selectFrom('consultation.rounds as r')
    .leftJoin('consultation.proposals as p', 'p.round', 'r.id')
    .leftJoin('consultation.dispositions as d', 'd.proposal', 'p.id')
    .selectAll('r')
    .select(({ fn }) => [
      fn.count<number>('p.id').as('proposals'),
      fn.count<number>('d.proposal').as('answered'),
    ])
    .groupBy('r.id')
    .orderBy('r.opens_on', 'desc')
    .orderBy('r.closes_on', 'desc')
  if (which.strategy !== undefined) query = query.where('r.strategy', '=', which.strategy)
  if (which.round !== undefined) query = query.where('r.id', '=', which.round)
  const today = dayAt(new Date())
  const rows = await query.execute()
  const days = await answersByOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    strategy: row.strategy,
    version: row.version,
    title: { en: row.title_en, ur: row.title_ur },
    kind: row.kind as Round['kind'],
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    answersBy: days.get(row.id) ?? null,
    isOpen: isRoundOpen(
      { opensOn: row.opens_on, closesOn: row.closes_on, isClosed: row.closed_at !== null },
      today,
    ),
    illustrative: row.illustrative,
    proposals: row.proposals,
    answered: row.answered,
  }))
}
