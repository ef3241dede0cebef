import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/** The point that each change of these files became or stands in, by `submission number`. */
export async function pointsOfChanges(
  tx: Transaction<ConsultationRows>,
  submissions: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.query<{ change: string; point: string }>(
    `select w.submission || ' ' || c.number as change, w.point
       from consultation.point_words w cross join unnest(w.changes) as c (number)
      where w.submission = any ($1::uuid[])`,
    [submissions],
  )
  return new Map(rows.map(({ change, point }) => [change, point]))
}
