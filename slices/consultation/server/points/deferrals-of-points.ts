import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Point } from '../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'

type Tx = Transaction<ConsultationRows>
export type EarlierAnswer = NonNullable<Point['answer']>['earlier'][number]

/** Makes room for the answer that follows: the database keeps the deferral, and fails an act that gives none. */
export async function endDeferralOfPoint(tx: Tx, point: string): Promise<void> {
  await tx.db
    .deleteFrom('consultation.point_answers')
    .where('point', '=', point)
    .where('outcome', '=', 'deferred')
    .execute()
}

/** The deferrals of the points of a declaration that another answer followed, oldest first. */
export async function deferralsOfPoints(
  tx: Tx,
  declaration: string,
): Promise<ReadonlyMap<string, readonly EarlierAnswer[]>> {
  const rows = await tx.db
    .selectFrom('consultation.point_deferrals as d')
    .innerJoin('consultation.points as p', 'p.id', 'd.point')
    .select(['d.point', 'd.reason_en', 'd.reason_ur', 'd.deferred_to', 'd.owner', 'd.decided_at'])
    .where('p.declaration', '=', declaration)
    .orderBy('d.decided_at')
    .execute()
  const names = await namesOf(tx, { people: [], offices: rows.map(({ owner }) => owner) })
  const found = new Map<string, EarlierAnswer[]>()
  for (const row of rows) {
    const earlier = found.get(row.point) ?? []
    earlier.push({
      reason: { en: row.reason_en, ur: row.reason_ur },
      decidedOn: dayAt(row.decided_at),
      deferredTo: row.deferred_to,
      owner: names.get(row.owner) ?? null,
    })
    found.set(row.point, earlier)
  }
  return found
}
