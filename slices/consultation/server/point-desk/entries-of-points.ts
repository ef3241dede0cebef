import type { Transaction } from '#kernel/database/transaction.ts'
import { type NodeSeen, nodesOf } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'

interface OfVersion {
  readonly id: string
  readonly version: string
}

/** The entries that each of these points touches, in the version that its declaration speaks of. */
export async function entriesOf(
  tx: Transaction<ConsultationRows>,
  points: readonly OfVersion[],
): Promise<ReadonlyMap<string, readonly NodeSeen[]>> {
  const { rows } = await tx.query<{ point: string; lineages: readonly string[] }>(
    `select distinct on (m.point) m.point, m.lineages from consultation.point_nodes m
      where m.point = any ($1::uuid[]) order by m.point, m.said_at desc, m.id`,
    [points.map(({ id }) => id)],
  )
  const lineages = new Map(rows.map((row) => [row.point, row.lineages]))
  const nodes = new Map<string, readonly NodeSeen[]>()
  for (const version of new Set(points.map((point) => point.version))) {
    nodes.set(version, await nodesOf(tx, version))
  }
  return new Map(
    points.map(({ id, version }) => [
      id,
      (nodes.get(version) ?? []).filter(({ lineage }) => lineages.get(id)?.includes(lineage) === true),
    ]),
  )
}
