import { dayAt } from '#kernel/pure/calendar.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { isRoundOpen } from '../../rules/a-closed-round-takes-no-proposals.ts'

/** The round and whether it is open today. Throws NotFound where the person may not see it. */
export async function getRound(tx: Transaction<ConsultationRows>, id: string) {
  const row = await tx.db
    .selectFrom('consultation.rounds')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  const today = dayAt(new Date())
  const isOpen = isRoundOpen(
    { opensOn: row.opens_on, closesOn: row.closes_on, isClosed: row.closed_at !== null },
    today,
  )
  return { ...row, isOpen }
}
