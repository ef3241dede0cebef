import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type ComparedTreeNode, comparedNodes } from '../versions/comparison/compared-nodes.ts'
import {
  type PrintedNode,
  type Touched,
  beyondWhatWasDecided,
  closedWithoutAReason,
  touchedBetween,
} from '../../rules/changes/a-draft-carries-only-what-was-decided.ts'
import {
  type NodeWithTarget,
  targetsThatLeft,
  wordsThatHold,
} from '../../rules/changes/a-target-leaves-with-a-reason.ts'
import { targetClosuresOf, targetsOf } from '../targets/targets-of-versions.ts'

type Tx = Transaction<StrategyRows>

export interface Carriage {
  readonly actionYear: number | null
  readonly change: string | null
  /** The nearest version before it that was ever approved. */
  readonly approved: { readonly id: string; readonly number: number } | null
  readonly touched: readonly Touched[]
  readonly beyond: readonly Touched[]
  readonly unexplained: readonly Touched[]
  /** Approved targets that are gone, and those of them that left without a reason. */
  readonly targetsLeft: readonly NodeWithTarget[]
  readonly targetsUnexplained: readonly NodeWithTarget[]
}

/** What a version changes against the approved one that it comes from, and what of it nobody decided or explained. */
export async function carriageOf(tx: Tx, version: string): Promise<Carriage> {
  const { rows } = await tx.query<{ actionYear: number | null; change: string | null }>(
    'select action_year as "actionYear", change from strategy.versions where id = $1',
    [version],
  )
  const { actionYear = null, change = null } = rows[0] ?? {}
  const approved = await approvedBefore(tx, version)
  const none = { touched: [], beyond: [], unexplained: [], targetsLeft: [], targetsUnexplained: [] }
  if (approved === null) return { actionYear, change, approved, ...none }
  const differing = await comparedNodes(tx, approved.id, version)
  const before = await printed(tx, approved.id, differing.before)
  const now = await printed(tx, version, differing.after)
  const named = change === null ? null : await namedBy(tx, change)
  const { rows: closed } = await tx.query<{ lineage: string }>(
    'select lineage from strategy.closures where version in (select strategy.held_versions($1))',
    [version],
  )
  return {
    ...{ actionYear, change, approved },
    touched: touchedBetween(before, now),
    beyond: beyondWhatWasDecided({ approved: before, now, named, actionYear }),
    unexplained: closedWithoutAReason(
      before,
      now,
      closed.map(({ lineage }) => lineage),
    ),
    ...(await targetsSince(tx, { approved: approved.id, version, now })),
  }
}

/** Approved targets that the version has no longer, as far as both may be read. */
async function targetsSince(
  tx: Tx,
  { approved, version, now }: { approved: string; version: string; now: readonly PrintedNode[] },
): Promise<Pick<Carriage, 'targetsLeft' | 'targetsUnexplained'>> {
  const standing = new Set(now.map(({ lineage }) => lineage))
  const targets = await targetsOf(tx, approved, version)
  const targetsLeft = targetsThatLeft({ ...targets, standing })
  const told = wordsThatHold(await targetClosuresOf(tx, version), targets.now)
  return { targetsLeft, targetsUnexplained: targetsLeft.filter(({ lineage }) => !told.has(lineage)) }
}

async function approvedBefore(tx: Tx, version: string): Promise<Carriage['approved']> {
  const { rows } = await tx.query<{ id: string; number: number }>(
    `with recursive chain as (
       select v.id, v.number, v.based_on from strategy.versions v
        where v.id = (select based_on from strategy.versions where id = $1)
       union all
       select v.id, v.number, v.based_on from strategy.versions v join chain c on v.id = c.based_on
     )
     select c.id, c.number from chain c join strategy.approvals a on a.version = c.id order by c.number desc limit 1`,
    [version],
  )
  return rows[0] ?? null
}

const namedBy = async (tx: Tx, change: string): Promise<readonly string[]> => {
  const { rows } = await tx.query<{ lineage: string }>(
    'select lineage from strategy.change_nodes where change = $1',
    [change],
  )
  return rows.map(({ lineage }) => lineage)
}

/** Every node of a version; only those that differ have a print, of all that a comparison reads of them. */
async function printed(
  tx: Tx,
  version: string,
  differing: readonly ComparedTreeNode[],
): Promise<readonly PrintedNode[]> {
  const { rows } = await tx.query<Omit<PrintedNode, 'print'>>(
    `select n.lineage, n.kind, n.code, p.lineage as below
       from strategy.nodes n left join strategy.nodes p on p.id = n.parent where n.version = $1 order by n.position`,
    [version],
  )
  const prints = new Map(
    differing.map(({ lineage, code, below, fields, lists }) => [
      lineage,
      JSON.stringify([code, below?.lineage, fields, lists]),
    ]),
  )
  return rows.map((node) => ({ ...node, print: prints.get(node.lineage) ?? '' }))
}
