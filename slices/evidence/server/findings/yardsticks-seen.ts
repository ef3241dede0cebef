import type { Transaction } from '#kernel/database/transaction.ts'
import type { Yardstick } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'

export interface YardsticksAsked {
  readonly strategy: string
  readonly id?: string
}

/** The yardsticks of a strategy with their words, the least likely first. */
export async function yardsticksSeen(
  tx: Transaction<EvidenceRows>,
  { strategy, id }: YardsticksAsked,
): Promise<Yardstick[]> {
  const { rows } = await tx.query<Yardstick>(
    `select y.id, json_build_object('en', y.name_en, 'ur', y.name_ur) as name, y.source,
        (select json_agg(json_build_object('position', w.position, 'range', w.range, 'from', w.from_percent,
            'to', w.to_percent, 'word', json_build_object('en', w.word_en, 'ur', w.word_ur)) order by w.position)
           from evidence.yardstick_words w where w.yardstick = y.id) as words
       from evidence.yardsticks y
      where y.strategy = $1 and ($2::uuid is null or y.id = $2) order by y.declared_at, y.name_en`,
    [strategy, id ?? null],
  )
  return rows
}
