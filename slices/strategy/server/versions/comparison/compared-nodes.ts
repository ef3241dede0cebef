import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../../database/rows.ts'
import type { NodeKind } from '../../../rules/a-node-hangs-below-its-kind.ts'
import type { CostState } from '../../../rules/cost-states.ts'
import { type ComparedNode, readersOf } from '../../../rules/differences-of-versions.ts'
import type { Level } from '../../../rules/openness/levels-of-openness.ts'
import { differingMembers } from '../../activities/differing-members.ts'

type Tx = Transaction<StrategyRows>

/** A node of the tree as it is compared; what stands beside the tree is compared by the same rule. */
export interface ComparedTreeNode extends ComparedNode {
  readonly kind: NodeKind
}

interface NodeRow extends Pick<ComparedTreeNode, 'lineage' | 'kind' | 'code' | 'pillar'> {
  readonly isLater: boolean
  readonly belowLineage: string | null
  readonly belowCode: string | null
  readonly lead: string | null
  readonly starts: string | null
  readonly ends: string | null
  readonly level: Level
  readonly governanceLevel: string | null
  /** Null where it is no activity. */
  readonly costState: CostState | null
}

export interface Title {
  readonly en: string | null
  readonly ur: string | null
}

interface TextRow {
  readonly lineage: string
  readonly name: string
  readonly before: string | null
  readonly after: string | null
  /** Who may read the text; null on both sides where it only follows its node. */
  readonly readBefore: Level | null
  readonly readAfter: Level | null
}

/**
 * Every node of two versions that may be read, with those of its texts, partners and terms that differ; its facts where
 * these or its texts do. Of a long plan most are alike, and to fetch and hold them was most of the time. Of the accountable
 * office its identifier, which the screen names. How far a translation has come is no difference.
 */
export async function comparedNodes(
  tx: Tx,
  earlier: string,
  later: string,
): Promise<{ readonly before: readonly ComparedTreeNode[]; readonly after: readonly ComparedTreeNode[] }> {
  const { rows } = await tx.query<NodeRow>(
    `select n.version = $2 as "isLater", n.lineage, n.kind, n.code, n.pillar, a.lead, a.starts, a.ends,
            n.level, a.governance_level as "governanceLevel", a.cost_state as "costState",
            p.lineage as "belowLineage", p.code as "belowCode"
       from strategy.nodes n
       left join strategy.nodes p on p.id = n.parent
       left join strategy.activities a on a.node = n.id
      where n.version in ($1, $2) order by n.position`,
    [earlier, later],
  )
  const texts = await differingTexts(tx, earlier, later)
  const lists = await differingMembers(tx, earlier, later)
  const alike = alikeOnBothSides(rows)
  const of = (isLater: boolean) => {
    const members = lists[isLater ? 'after' : 'before']
    return rows
      .filter((row) => row.isLater === isLater)
      .map((row) => ({
        ...nodeOf(row, fieldsOf(row, texts.get(row.lineage), alike.has(row.lineage))),
        lists: members.get(row.lineage) ?? nothing,
      }))
  }
  return earlier === later ? { before: of(true), after: of(true) } : { before: of(false), after: of(true) }
}

const facts = ['lead', 'governanceLevel', 'starts', 'ends', 'costState', 'level'] as const

/** The lineages whose facts are the same in both versions. */
function alikeOnBothSides(rows: readonly NodeRow[]): ReadonlySet<string> {
  const earlier = new Map(rows.flatMap((row) => (row.isLater ? [] : [[row.lineage, row] as const])))
  const alike = rows.filter((row) => {
    const was = row.isLater ? earlier.get(row.lineage) : undefined
    return was !== undefined && facts.every((fact) => row[fact] === was[fact])
  })
  return new Set(alike.map(({ lineage }) => lineage))
}

/** One and the same for all that differ in nothing, which their comparison sees at once. */
const nothing: Readonly<Record<string, never>> = {}

function fieldsOf(
  row: NodeRow,
  texts: readonly TextRow[] | undefined,
  isAlike: boolean,
): ComparedNode['fields'] {
  if (isAlike && texts === undefined) return nothing
  const fields: Record<string, string> = {}
  for (const { name, before, after, readBefore, readAfter } of texts ?? []) {
    const text = row.isLater ? after : before
    const readers = row.isLater ? readAfter : readBefore
    if (text !== null) fields[name] = text
    if (readers !== null) fields[`${readersOf}${name}`] = readers
  }
  for (const fact of facts) {
    const value = row[fact]
    if (value !== null) fields[`${fact}/none`] = value
  }
  return fields
}

function nodeOf(row: NodeRow, fields: ComparedNode['fields']): ComparedTreeNode {
  const { lineage, kind, code, pillar, belowLineage, belowCode } = row
  const below =
    belowLineage === null || belowCode === null ? null : { lineage: belowLineage, code: belowCode }
  return { lineage, kind, code, pillar, below, fields }
}

/** By lineage, in the order of field and language. */
async function differingTexts(
  tx: Tx,
  earlier: string,
  later: string,
): Promise<ReadonlyMap<string, readonly TextRow[]>> {
  const { rows } = await tx.query<TextRow>(
    `with sides as not materialized (
       select t.version, n.lineage, t.field, t.language, t.text, t.level, t.level = n.level as follows
         from strategy.field_texts t join strategy.nodes n on n.id = t.node
     ), both_sides as (
       select lineage, field, language, was.text as before, now.text as after, was.level as "readBefore",
              now.level as "readAfter", was.level <> now.level and not (was.follows and now.follows) as own
         from (select * from sides where version = $1) was
         full join (select * from sides where version = $2) now using (lineage, field, language)
     )
     select lineage, field || '/' || language as name, before, after, case when own then "readBefore" end as "readBefore",
            case when own then "readAfter" end as "readAfter"
       from both_sides where before is distinct from after or own order by lineage, field, language`,
    [earlier, later],
  )
  const texts = new Map<string, TextRow[]>()
  for (const row of rows) {
    const of = texts.get(row.lineage)
    if (of === undefined) texts.set(row.lineage, [row])
    else of.push(row)
  }
  return texts
}

/** Titles, or the words of a paragraph, of these nodes: as they stand in the later version, else in the earlier. */
export async function titlesOfLineages(
  tx: Tx,
  { earlier, later }: { readonly earlier: string; readonly later: string },
  lineages: readonly string[],
): Promise<ReadonlyMap<string, Title>> {
  const { rows } = await tx.query<{ lineage: string; en: string | null; ur: string | null }>(
    `select n.lineage,
            coalesce(min(t.text) filter (where t.field = 'title' and t.language = 'en'),
                     min(t.text) filter (where t.field = 'text' and t.language = 'en')) as en,
            coalesce(min(t.text) filter (where t.field = 'title' and t.language = 'ur'),
                     min(t.text) filter (where t.field = 'text' and t.language = 'ur')) as ur
       from strategy.nodes n join strategy.field_texts t on t.node = n.id
      where n.version in ($1, $2) and n.lineage = any($3::uuid[]) and t.field in ('title', 'text')
      group by n.lineage, n.version order by n.version = $2`,
    [earlier, later, lineages],
  )
  return new Map(rows.map(({ lineage, en, ur }) => [lineage, { en, ur }]))
}
