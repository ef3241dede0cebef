import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { type NodeSeen, nodesOf, textChangesOf, versionsOf } from '#slices/strategy/index.ts'
import type { Declaration, Point } from '../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { PointSeen } from './points-seen.ts'

type Entry = Point['clauses'][number]

export interface PlanBehindPoints {
  readonly version: { readonly id: string; readonly number: number }
  of(point: PointSeen): Pick<Point, 'entries' | 'clauses' | 'changes' | 'activities'>
}

/**
 * What of the newest version that the reader sees stands behind a point: the entries that it touches, the words that
 * changed there since it came, and the activities at or below them.
 */
export async function planBehindPoints(
  tx: Transaction<ConsultationRows>,
  { strategy, version, receivedOn }: Declaration,
): Promise<PlanBehindPoints> {
  const versions = await versionsOf(tx, strategy)
  const newest = versions[0] ?? { id: version, number: 0 }
  const nodes = await nodesOf(tx, newest.id)
  const then = newest.id === version ? nodes : await nodesOf(tx, version)
  const stoodThen = new Set(then.map(({ lineage }) => lineage))
  const byLineage = new Map([...then, ...nodes].map((node) => [node.lineage, node]))
  const changes = (await textChangesOf(tx, newest.id)).filter(
    ({ changedAt }) => dayAt(changedAt) >= receivedOn,
  )
  const entriesOf = (lineages: readonly string[]) =>
    lineages.flatMap((lineage) => {
      const node = byLineage.get(lineage)
      return node === undefined ? [] : [entry(node)]
    })
  return {
    version: { id: newest.id, number: newest.number },
    of: ({ lineages, clauses, proposals }) => {
      const own = new Set(proposals.map(({ id }) => id))
      const changed = changes.filter(
        ({ lineage, subject }) => clauses.includes(lineage) || (subject !== null && own.has(subject)),
      )
      const touched = new Set([...lineages, ...clauses])
      return {
        entries: entriesOf(lineages),
        clauses: entriesOf(clauses),
        changes: changed.map(({ code, field, language, before, after, changedAt }) => ({
          ...{ code, field, language, before, after, on: dayAt(changedAt) },
        })),
        activities: activitiesBelow(nodes, touched).map((node) => ({
          ...entry(node),
          isNew: !stoodThen.has(node.lineage),
        })),
      }
    },
  }
}

const entry = ({ lineage, id, code, title }: NodeSeen): Entry => ({
  lineage,
  node: id,
  code,
  title: { ...title },
})

/** Parents come before their children, so that one pass finds all that hangs below. */
function activitiesBelow(nodes: readonly NodeSeen[], touched: ReadonlySet<string>): readonly NodeSeen[] {
  const within = new Set<string>()
  for (const { id, lineage, parent } of nodes) {
    if (touched.has(lineage) || (parent !== null && within.has(parent))) within.add(id)
  }
  return nodes.filter(({ id, kind }) => kind === 'activity' && within.has(id))
}
