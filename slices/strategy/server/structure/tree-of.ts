import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import type { TreeEntry } from '../../rules/structure/structural-change.ts'

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
