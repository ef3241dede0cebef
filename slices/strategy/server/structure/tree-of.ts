import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type Level, stricterOf } from '../../rules/openness/levels-of-openness.ts'
import type { Tree, TreeEntry } from '../../rules/structure/structural-change.ts'

/** A node of the tree with the row that it is, and who may read its title. */
export interface EntrySeen extends TreeEntry {
  readonly node: string
  readonly titleLevel: Level
}

/** The tree of a version as far as the person who acts may read it, in the order of the plan. */
export async function treeSeen(
  tx: Transaction<StrategyRows>,
  version: string,
): Promise<readonly EntrySeen[]> {
  const { rows } = await tx.query<EntrySeen>(
    `select n.id as node, n.lineage, n.kind, p.lineage as parent, n.code, n.level,
            json_build_object('en', e.text, 'ur', u.text) as title,
            case when e.level is not null and u.level is not null
                      and array_position(array['public', 'partners', 'government', 'restricted annex'], e.level)
                        < array_position(array['public', 'partners', 'government', 'restricted annex'], u.level)
                 then u.level else coalesce(e.level, u.level, n.level) end as "titleLevel"
       from strategy.nodes n
       left join strategy.nodes p on p.id = n.parent
       left join strategy.field_texts e on e.node = n.id and e.language = 'en'
            and e.field = case when n.kind = 'paragraph' then 'text' else 'title' end
       left join strategy.field_texts u on u.node = n.id and u.language = 'ur'
            and u.field = case when n.kind = 'paragraph' then 'text' else 'title' end
      where n.version = $1 order by n.position`,
    [version],
  )
  return rows
}

export const treeOf = door('strategy', treeSeen)

/** The same tree to quote from: no node is more open than its title, which may have fewer readers. */
export const asQuoted = (tree: readonly EntrySeen[]): Tree =>
  tree.map((entry) => ({ ...entry, level: stricterOf(entry.level, entry.titleLevel) }))

/** Of these lineages those that are public in a version or, where they are gone, were so where they last stood. */
export const publicStill = door(
  'strategy',
  async (
    tx: Transaction<StrategyRows>,
    version: string,
    lineages: readonly string[],
  ): Promise<ReadonlySet<string>> => {
    const { rows } = await tx.query<{ lineage: string }>(
      'select lineage from strategy.public_still($1, $2::uuid[]) as still (lineage)',
      [version, lineages],
    )
    return new Set(rows.map(({ lineage }) => lineage))
  },
)
