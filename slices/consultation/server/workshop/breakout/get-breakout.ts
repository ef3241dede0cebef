import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../../database/rows.ts'

type Tx = Transaction<ConsultationRows>

/** The breakout group and whether whoever acts may run it. Throws NotFound where they may not see it. */
export async function getBreakout(tx: Tx, id: string) {
  const row = await tx.db
    .selectFrom('consultation.breakouts')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return row
}

/** The same for whoever runs it: to anybody else it is as if it were not there. */
export async function getOwnBreakout(tx: Tx, id: string) {
  if (!(await facilitates(tx, id))) throw new NotFound()
  return getBreakout(tx, id)
}

export async function facilitates(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.query<{ may: boolean }>(
    'select $1::uuid = any (consultation.breakouts_facilitated()) as may',
    [id],
  )
  return rows[0]?.may === true
}

/** Whether the group treats the node that a proposal is about. */
export async function isTreatedHere(tx: Tx, breakout: string, proposal: string): Promise<boolean> {
  const { rows } = await tx.query(
    `select from consultation.proposals p join consultation.breakout_nodes n on n.node = p.node
      where p.id = $2 and n.breakout = $1 limit 1`,
    [breakout, proposal],
  )
  return rows.length > 0
}
