import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StrategyRows } from '../../database/rows.ts'

export interface BodyNamed {
  readonly id: string
  readonly lineage: string
  readonly name: Bilingual
}

/** The coordinating bodies of a version that may be read, in their order. */
export const bodiesNamed = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<readonly BodyNamed[]> => {
    const { rows } = await tx.query<BodyNamed>(
      `select id, lineage, json_build_object('en', name_en, 'ur', name_ur) as name
         from strategy.bodies where version = $1 order by position`,
      [version],
    )
    return rows
  },
)
