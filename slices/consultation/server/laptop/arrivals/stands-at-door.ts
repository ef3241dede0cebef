import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../../database/rows.ts'

/** Whether whoever acts lets people in: the secretariat, and whoever facilitates a group of the round. */
export async function standsAtDoor(tx: Transaction<ConsultationRows>, round: string): Promise<boolean> {
  const { rows } = await tx.query<{ stands: boolean }>(
    'select consultation.stands_at_the_door($1) as stands',
    [round],
  )
  return rows[0]?.stands === true
}
