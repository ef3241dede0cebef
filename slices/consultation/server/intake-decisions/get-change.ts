import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { type ChangeKept, changesSeen } from '../intake/changes-seen.ts'

/** One change, locked until the act ends: who decides on it at the same moment waits, and then sees what was decided. */
export async function getChange(
  tx: Transaction<ConsultationRows>,
  { submission, number }: { readonly submission: string; readonly number: number },
): Promise<ChangeKept> {
  await tx.query(
    'select 1 from consultation.change_places where submission = $1 and number = $2 for update',
    [submission, number],
  )
  const [change] = await changesSeen(tx, { submission, number })
  if (change === undefined) throw new NotFound()
  return change
}

/** The strategy and round of a submission that the one who acts may read. */
export async function getSubmission(tx: Transaction<ConsultationRows>, id: string) {
  const found = await tx.db
    .selectFrom('consultation.submissions')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  return found
}
