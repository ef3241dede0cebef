import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { namesOf } from '#slices/identity/index.ts'
import {
  activitiesOf,
  costsOf,
  namesInValues,
  namesOfField,
  type NodeSeen,
  nodesOf,
  textChangesOf,
  type VersionStatus,
  versionsOf,
} from '#slices/strategy/index.ts'
import type { Declaration, LaterActivity, Point } from '../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { activitiesBelow } from '../../rules/points/activities-follow-their-lineage.ts'
import type { PointSeen } from './points-seen.ts'

type Tx = Transaction<ConsultationRows>
type Entry = Point['clauses'][number]
type Facts = Pick<LaterActivity, 'owner' | 'starts' | 'ends' | 'money'>

export interface PlanBehindPoints {
  readonly version: { readonly id: string; readonly number: number; readonly status: VersionStatus }
  of(
    point: Pick<PointSeen, 'lineages' | 'clauses' | 'proposals'>,
  ): Pick<Point, 'entries' | 'clauses' | 'changes' | 'activities' | 'gone'>
}

/**
 * What of the newest version that the reader sees stands behind a point: the entries that it touches, the words that
 * changed there since it came, and the activities at or below what it touches or changed, wherever they stand by now.
 */
export async function planBehindPoints(
  tx: Tx,
  { strategy, version, receivedOn }: Declaration,
): Promise<PlanBehindPoints> {
  const versions = await versionsOf(tx, strategy)
  const newest = versions.find(({ status }) => status !== 'withdrawn') ?? versions[0]
  const last = newest?.id ?? version
  const nodes = await nodesOf(tx, last)
  const then = last === version ? nodes : await nodesOf(tx, version)
  const inForce = await lineagesInForce(tx, versions, { id: last, nodes })
  const [stoodThen, standsNow] = [lineagesIn(then), lineagesIn(nodes)]
  const byLineage = new Map([...then, ...nodes].map((node) => [node.lineage, node]))
  const changes = (await textChangesOf(tx, last)).filter(({ changedAt }) => dayAt(changedAt) >= receivedOn)
  const names = await namesInValues(
    tx,
    strategy,
    changes.flatMap(({ field, before, after }) => [before, after].map((text) => ({ field, text }))),
  )
  const factsOf = await factsOfActivities(tx, last)
  const entriesOf = (lineages: readonly string[]) =>
    lineages.flatMap((lineage) => {
      const node = byLineage.get(lineage)
      return node === undefined ? [] : [entry(node)]
    })
  return {
    version: { id: last, number: newest?.number ?? 0, status: newest?.status ?? 'in consultation' },
    of: ({ lineages, clauses, proposals }) => {
      const own = new Set(proposals.map(({ id }) => id))
      const changed = changes.filter(
        ({ lineage, subject }) => clauses.includes(lineage) || (subject !== null && own.has(subject)),
      )
      const touched = new Set([...lineages, ...clauses, ...changed.map(({ lineage }) => lineage)])
      return {
        entries: entriesOf(lineages),
        clauses: entriesOf(clauses),
        changes: changed.map(({ code, field, language, before, after, changedAt }) => ({
          ...{ code, field, language, before, after, on: dayAt(changedAt) },
          names: namesOfField(names, field, [before, after]),
        })),
        activities: activitiesBelow(nodes, touched).map((node) => ({
          ...entry(node),
          ...{ isNew: !stoodThen.has(node.lineage), isInForce: inForce.has(node.lineage) },
          ...factsOf(node.lineage),
        })),
        gone: activitiesBelow(then, touched)
          .filter(({ lineage }) => !standsNow.has(lineage))
          .map(entry),
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

const lineagesIn = (nodes: readonly NodeSeen[]): ReadonlySet<string> =>
  new Set(nodes.map(({ lineage }) => lineage))

/** What stands in the newest approved version; nothing where none was approved. */
async function lineagesInForce(
  tx: Tx,
  versions: Awaited<ReturnType<typeof versionsOf>>,
  newest: { readonly id: string; readonly nodes: readonly NodeSeen[] },
): Promise<ReadonlySet<string>> {
  const approved = versions.find(({ status }) => status === 'approved')
  if (approved === undefined) return new Set()
  return lineagesIn(approved.id === newest.id ? newest.nodes : await nodesOf(tx, approved.id))
}

const unwritten = { en: null, ur: null }

/** Owner, dates and money of each activity of a version, as the plan itself states them. */
async function factsOfActivities(tx: Tx, version: string): Promise<(lineage: string) => Facts> {
  const activities = new Map((await activitiesOf(tx, version)).map((one) => [one.lineage, one]))
  const costs = new Map((await costsOf(tx, version)).map((one) => [one.lineage, one]))
  const offices = [...new Set([...activities.values()].flatMap(({ leadOffice }) => leadOffice ?? []))]
  const names: ReadonlyMap<string, Bilingual> = await namesOf(tx, { offices })
  return (lineage) => {
    const { leadOffice = null, starts = null, ends = null } = activities.get(lineage) ?? {}
    const said = costs.get(lineage)
    return {
      ...{ owner: leadOffice === null ? null : (names.get(leadOffice) ?? null), starts, ends },
      money: {
        isStated: said?.state === 'as-written' || said?.state === 'costed',
        cost: { ...(said?.cost ?? unwritten) },
        funding: { ...(said?.funding ?? unwritten) },
      },
    }
  }
}
