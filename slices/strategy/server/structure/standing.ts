import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import { standingVersion } from './next-draft.ts'

/** The version in which what was consulted on stands now, as far as the person who acts may read; null where none is seen. */
export const versionStandingFor = door('strategy', standingVersion)

export interface TextNow {
  readonly lineage: string
  readonly field: string
  readonly language: Language
  readonly text: string
  readonly level: Level
}

/** The texts of nodes, by lineage, as they stand in a version and may be read. */
export const textsNow = door(
  'strategy',
  async (
    tx: Transaction<StrategyRows>,
    version: string,
    lineages: readonly string[],
  ): Promise<readonly TextNow[]> => {
    const { rows } = await tx.query<TextNow>(
      `select n.lineage, t.field, t.language, t.text, t.level
         from strategy.nodes n join strategy.field_texts t on t.node = n.id
        where n.version = $1 and n.lineage = any ($2::uuid[])`,
      [version, lineages],
    )
    return rows
  },
)
