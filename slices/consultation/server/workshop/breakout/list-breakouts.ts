import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../../contract.ts'
import type { Breakout } from '../../../contract/breakouts.ts'
import type { Breakouts, ConsultationRows } from '../../../database/rows.ts'
import type { Selectable } from 'kysely'
import { getRound } from '../../rounds/get-round.ts'

export const listBreakouts: Handler<typeof consultation.acts.listBreakouts, ConsultationRows> = async ({
  input,
  tx,
}) => {
  const round = await getRound(tx, input.round)
  const rows = await tx.db
    .selectFrom('consultation.breakouts as b')
    .leftJoin('consultation.breakout_nodes as n', 'n.breakout', 'b.id')
    .selectAll('b')
    .select(({ fn }) => fn.count<number>('n.node').as('nodes'))
    .where('b.round', '=', round.id)
    .groupBy('b.id')
    .orderBy('b.opened_at')
    .execute()
  return { breakouts: rows.map((row) => shown(row, row.nodes, round.isOpen)) }
}

/** A group works while neither its own door nor its round is closed. */
export const shown = (row: Selectable<Breakouts>, nodes: number, roundIsOpen: boolean): Breakout => ({
  id: row.id,
  round: row.round,
  title: { en: row.title_en, ur: row.title_ur },
  room: row.room,
  isOpen: roundIsOpen && row.closed_at === null,
  nodes,
})
