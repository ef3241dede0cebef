import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type Level, moreOpenThan } from '../../rules/openness/levels-of-openness.ts'
import { allChanged } from '../all-changed.ts'

type Tx = Transaction<StrategyRows>

export interface Placed {
  readonly id: string
  readonly lineage: string
  readonly code: string
  readonly level: Level
}

/** A node and everything below it, in the plan's order. */
export async function subtreeOf(tx: Tx, node: string): Promise<readonly Placed[]> {
  const { rows } = await tx.query<Placed>(
    `with recursive below as (
       select $1::uuid as id
       union
       select n.id from strategy.nodes n join below b on n.parent = b.id
     )
     select n.id, n.lineage, n.code, n.level from strategy.nodes n join below using (id) order by n.position`,
    [node],
  )
  return rows
}

/**
 * Sets the level of these nodes in one statement, so that none is ever more open than what it hangs below. Their texts
 * and what was written of their changes become as narrow; whatever is narrower already stays.
 */
export async function setLevelOf(
  tx: Tx,
  strategy: string,
  nodes: readonly Pick<Placed, 'id' | 'lineage'>[],
  level: Level,
): Promise<void> {
  const ids = nodes.map(({ id }) => id)
  await tx.query(
    'update strategy.field_texts set level = $2 where node = any ($1::uuid[]) and level = any ($3::text[])',
    [ids, level, moreOpenThan(level)],
  )
  const lineages = nodes.map(({ lineage }) => lineage)
  await narrowChanges(tx, { strategy, lineages, level, field: null })
  await tx.query(
    `update strategy.node_changes set level = $3
      where lineage = any ($1::uuid[]) and strategy = $2 and level = any ($4::text[])`,
    [lineages, strategy, level, moreOpenThan(level)],
  )
  const { rows } = await tx.query(
    'update strategy.nodes set level = $2 where id = any ($1::uuid[]) returning id',
    [ids, level],
  )
  allChanged(rows, ids.length)
}

export interface ChangesOf {
  readonly strategy: string
  readonly lineages: readonly string[]
  readonly level: Level
  /** One field alone; null for all. */
  readonly field: string | null
}

/** What a text was before, and what was decided on reading it, is read by those who read the text now, and nobody else. */
export async function narrowChanges(tx: Tx, { strategy, lineages, level, field }: ChangesOf): Promise<void> {
  await tx.query(
    `update strategy.text_changes set level = $3
      where lineage = any ($1::uuid[]) and strategy = $2 and level = any ($4::text[])
        and ($5::text is null or field = $5)`,
    [lineages, strategy, level, moreOpenThan(level), field],
  )
  for (const table of ['lint_waivers', 'likeness_decisions'] as const) {
    await tx.query(
      `update strategy.${table} set level = $3
        where lineage = any ($1::uuid[]) and strategy = $2 and level = any ($4::text[])`,
      [lineages, strategy, level, moreOpenThan(level)],
    )
  }
}
