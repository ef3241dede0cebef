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
  /** Its own identifier in its version; the lineage is that of all versions. */
  readonly node: string
}

/** A node of one of the two versions. */
interface Side extends Pick<ComparedTreeNode, 'node' | 'lineage' | 'kind' | 'code' | 'pillar'> {
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

interface DifferingRow {
  readonly was: Side | null
  readonly now: Side | null
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
 * The nodes of two versions that differ in anything that is compared and may be read, with their facts and those of their
 * texts, partners and terms that differ. Of a long plan most are alike, and to fetch and hold them was most of the time. Of
 * the accountable office its identifier, which the screen names. How far a translation has come is no difference.
 */
export async function comparedNodes(
  tx: Tx,
  earlier: string,
  later: string,
): Promise<{ readonly before: readonly ComparedTreeNode[]; readonly after: readonly ComparedTreeNode[] }> {
  const texts = await differingTexts(tx, earlier, later)
  const lists = await differingMembers(tx, earlier, later)
  const within = [...new Set([...texts.keys(), ...lists.before.keys(), ...lists.after.keys()])]
  const { rows } = await tx.query<DifferingRow>(differingNodes, [earlier, later, within])
  const of = (side: Side | null, isLater: boolean): readonly ComparedTreeNode[] => {
    if (side === null) return []
    const members = lists[isLater ? 'after' : 'before'].get(side.lineage) ?? {}
    return [{ ...nodeOf(side, fieldsOf(side, isLater, texts.get(side.lineage) ?? [])), lists: members }]
  }
  return {
    before: rows.flatMap(({ was }) => of(was, false)),
    after: rows.flatMap(({ now }) => of(now, true)),
  }
}

/** By their own columns, or by what is compared within them ($3), in the order of the later version. */
const differingNodes = `
  with sides as not materialized (
    select n.id as node, n.version, n.lineage, n.kind, n.code, n.pillar, n.position, n.level, a.lead, a.starts, a.ends,
           a.governance_level as "governanceLevel", a.cost_state as "costState",
           p.lineage as "belowLineage", p.code as "belowCode"
      from strategy.nodes n
      left join strategy.nodes p on p.id = n.parent
      left join strategy.activities a on a.node = n.id
  )
  select to_json(was) as was, to_json(now) as now
    from (select * from sides where version = $1) was
    full join (select * from sides where version = $2) now using (lineage)
   where (was.code, was."belowLineage", was.level, was.lead, was.starts, was.ends, was."governanceLevel", was."costState")
         is distinct from
         (now.code, now."belowLineage", now.level, now.lead, now.starts, now.ends, now."governanceLevel", now."costState")
      or lineage = any ($3::uuid[])
   order by now.position, was.position`

const facts = ['lead', 'governanceLevel', 'starts', 'ends', 'costState', 'level'] as const

function fieldsOf(side: Side, isLater: boolean, texts: readonly TextRow[]): ComparedNode['fields'] {
  const fields: Record<string, string> = {}
  for (const { name, before, after, readBefore, readAfter } of texts) {
    const text = isLater ? after : before
    const readers = isLater ? readAfter : readBefore
    if (text !== null) fields[name] = text
    if (readers !== null) fields[`${readersOf}${name}`] = readers
  }
  for (const fact of facts) {
    const value = side[fact]
    if (value !== null) fields[`${fact}/none`] = value
  }
  return fields
}

function nodeOf(side: Side, fields: ComparedNode['fields']): ComparedTreeNode {
  const { node, lineage, kind, code, pillar, belowLineage, belowCode } = side
  const below =
    belowLineage === null || belowCode === null ? null : { lineage: belowLineage, code: belowCode }
  return { node, lineage, kind, code, pillar, below, fields }
}

/** By lineage, in the order of field and language. */
async function differingTexts(
  tx: Tx,
  earlier: string,
  later: string,
): Promise<ReadonlyMap<string, readonly TextRow[]>> {
  const { rows } = await tx.query<TextRow>(textsThatDiffer, [earlier, later])
  const texts = new Map<string, TextRow[]>()
  for (const row of rows) {
    const of = texts.get(row.lineage)
    if (of === undefined) texts.set(row.lineage, [row])
    else of.push(row)
  }
  return texts
}

/** Each earlier text stands at the later node of its lineage, if there is one, so that both sides join by their node. */
const textsThatDiffer = `
  with was as (
    select coalesce(stands.later, t.node) as node, t.field, t.language, t.text, t.level, t.level = t.node_level as follows
      from strategy.field_texts t
      left join (
        select w.id as earlier, n.id as later from strategy.nodes w join strategy.nodes n using (lineage)
         where w.version = $1 and n.version = $2
      ) stands on stands.earlier = t.node
     where t.version = $1
  ), now as (
    select node, field, language, text, level, level = node_level as follows
      from strategy.field_texts where version = $2
  ), differing as (
    select node, field, language, was.text as before, now.text as after, was.level as read_before,
           now.level as read_after, was.level <> now.level and not (was.follows and now.follows) as own
      from was full join now using (node, field, language)
     where was.text is distinct from now.text or was.level <> now.level and not (was.follows and now.follows)
  )
  select n.lineage, d.field || '/' || d.language as name, d.before, d.after,
         case when d.own then d.read_before end as "readBefore", case when d.own then d.read_after end as "readAfter"
    from differing d join strategy.nodes n on n.id = d.node order by d.field, d.language`

/** Titles, or the words of a paragraph, of these nodes by lineage; of nodes of one lineage those of the last. */
export async function titlesOfNodes(
  tx: Tx,
  nodes: readonly ComparedTreeNode[],
): Promise<ReadonlyMap<string, Title>> {
  const { rows } = await tx.query<Title & { readonly node: string }>(
    `select t.node, coalesce(min(t.text) filter (where t.field = 'title' and t.language = 'en'),
                             min(t.text) filter (where t.field = 'text' and t.language = 'en')) as en,
            coalesce(min(t.text) filter (where t.field = 'title' and t.language = 'ur'),
                     min(t.text) filter (where t.field = 'text' and t.language = 'ur')) as ur
       from strategy.field_texts t where t.node = any($1::uuid[]) and t.field in ('title', 'text') group by t.node`,
    [nodes.map(({ node }) => node)],
  )
  const titles = new Map(rows.map(({ node, en, ur }) => [node, { en, ur }]))
  return new Map(
    nodes.flatMap(({ node, lineage }) => {
      const title = titles.get(node)
      return title === undefined ? [] : [[lineage, title] as const]
    }),
  )
}
