import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { lockDoor } from './doors.ts'

export const setDoors: Handler<typeof consultation.acts.setDoors, ConsultationRows> = async ({
  input,
  tx,
  record,
}) => {
  await lockDoor(tx, input.breakout, 'to close')
  const now = new Date()
  const set = await tx.db
    .updateTable('consultation.breakouts')
    .set({ closed_at: input.isOpen ? null : now, changed_at: now })
    .where('id', '=', input.breakout)
    .returning('id')
    .executeTakeFirst()
  // Somebody else's group: row security opens and closes nothing.
  if (set === undefined) throw new NotFound()
  await record(set.id, { breakout: set.id, isOpen: input.isOpen })
  return { isOpen: input.isOpen }
}
