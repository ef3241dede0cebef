import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { inTreeOrder } from '../../rules/order-of-a-tree.ts'
import { allChanged } from '../all-changed.ts'

/** Gives the nodes of a draft their places in the whole version again, after one was added or moved. */
export async function renumber(tx: Transaction<StrategyRows>, version: string): Promise<void> {
  const { rows } = await tx.query<{ id: string; parent: string | null; position: number }>(
    'select id, parent, position from strategy.nodes where version = $1 order by position',
    [version],
  )
  const moved = inTreeOrder(rows)
    .map(({ id, position }, at) => ({ id, position, place: (at + 1) * 10 }))
    .filter(({ position, place }) => position !== place)
  if (moved.length === 0) return
  const { rows: changed } = await tx.query(
    `update strategy.nodes n set position = m.place
       from (select unnest($2::uuid[]) as id, unnest($3::integer[]) as place) m
      where n.id = m.id and n.version = $1 returning n.id`,
    [version, moved.map(({ id }) => id), moved.map(({ place }) => place)],
  )
  allChanged(changed, moved.length)
}
