import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { CostState } from '../../rules/cost-states.ts'
import type { Wording } from './texts.ts'

/** What the plan itself says of the money of an activity. */
export interface CostSeen {
  readonly lineage: string
  readonly state: CostState
  /** As the plan writes it; null where nothing is written, or is not read by the one who acts. */
  readonly cost: Wording
  readonly funding: Wording
}

/** The costs of the activities of a version that may be read, in the order of the plan. */
export const costsOf = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<readonly CostSeen[]> => {
    const { rows } = await tx.query<CostSeen>(
      `select n.lineage, a.cost_state as state,
              json_build_object('en', ce.text, 'ur', cu.text) as cost,
              json_build_object('en', fe.text, 'ur', fu.text) as funding
         from strategy.activities a
         join strategy.nodes n on n.id = a.node
         left join strategy.field_texts ce on ce.node = n.id and ce.field = 'cost' and ce.language = 'en'
         left join strategy.field_texts cu on cu.node = n.id and cu.field = 'cost' and cu.language = 'ur'
         left join strategy.field_texts fe on fe.node = n.id and fe.field = 'funding' and fe.language = 'en'
         left join strategy.field_texts fu on fu.node = n.id and fu.field = 'funding' and fu.language = 'ur'
        where a.version = $1 order by n.position`,
      [version],
    )
    return rows
  },
)
