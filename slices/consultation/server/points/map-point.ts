import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getPoint, lineagesOf } from './get-point.ts'

export const mapPoint: Handler<typeof consultation.acts.mapPoint, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const point = await getPoint(tx, input.point)
  const { strategy } = point
  const lineages = await lineagesOf(tx, input.nodes, strategy)
  if (lineages === null) return refuse('no-such-entry')
  const recorded = await record(point.id, { point: point.id, lineages }, { strategy })
  await tx.db
    .insertInto('consultation.point_nodes')
    .values({
      id: randomUUID(),
      point: point.id,
      strategy,
      lineages,
      said_by: session.person ?? '',
      ...recorded,
    })
    .execute()
  return { done: true }
}
