import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Wording } from './texts.ts'

export interface PlaceNamed {
  readonly code: string
  readonly title: Wording
}

/** The places that activities of a version name, as far as the person who acts may read them. */
export const placesNamedIn = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<readonly PlaceNamed[]> => {
    const { rows } = await tx.query<PlaceNamed>(
      `select t.code, json_build_object('en', t.title_en, 'ur', t.title_ur) as title
         from strategy.terms t
        where t.kind = 'place' and exists (
                select from strategy.activity_terms a
                 where a.version = $1 and a.strategy = t.strategy and a.kind = t.kind and a.code = t.code)
        order by t.code`,
      [version],
    )
    return rows
  },
)

/** Each place that an activity of a version names, by the lineage of the activity, as far as it may be read. */
export const placesOfActivities = door(
  'strategy',
  async (
    tx: Transaction<StrategyRows>,
    version: string,
  ): Promise<readonly (PlaceNamed & { readonly lineage: string })[]> => {
    const { rows } = await tx.query<PlaceNamed & { readonly lineage: string }>(
      `select n.lineage, t.code, json_build_object('en', t.title_en, 'ur', t.title_ur) as title
         from strategy.activity_terms a join strategy.nodes n on n.id = a.node
         join strategy.terms t on t.strategy = a.strategy and t.kind = a.kind and t.code = a.code
        where a.version = $1 and a.kind = 'place' order by t.code`,
      [version],
    )
    return rows
  },
)
