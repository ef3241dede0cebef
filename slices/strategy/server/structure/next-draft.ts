import type { RecordedColumns } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { copyVersion, type NextVersion } from '../copy-version.ts'

type Tx = Transaction<StrategyRows>

/**
 * The draft into which what was accepted goes. Where none is open the next version is made from the newest that came of
 * the one that was consulted on. The lock on that one makes two answers at once agree on one next draft.
 */
export async function draftFor(
  tx: Tx,
  consulted: { readonly strategy: string; readonly version: string },
  recorded: RecordedColumns,
): Promise<NextVersion> {
  const { rows: round } = await tx.query(
    'select 1 from strategy.versions where id = $1 and strategy = $2 for update',
    [consulted.version, consulted.strategy],
  )
  if (round.length === 0) throw new NotFound()
  const { rows: drafts } = await tx.query<NextVersion>(
    `select id, number from strategy.versions where strategy = $1 and status = 'draft' for update`,
    [consulted.strategy],
  )
  const standing = await standingVersion(tx, consulted)
  return drafts[0] ?? copyVersion(tx, standing?.id ?? consulted.version, recorded)
}

/**
 * The version in which what was consulted on stands now, as far as whoever acts may read: the open draft, else the
 * newest that was made from the one consulted on and not withdrawn, else that one itself.
 */
export async function standingVersion(
  tx: Tx,
  consulted: { readonly strategy: string; readonly version: string },
): Promise<NextVersion | null> {
  const { rows } = await tx.query<NextVersion>(
    `with recursive later as (
       select v.id, v.number, v.status from strategy.versions v where v.id = $2
       union
       select v.id, v.number, v.status from strategy.versions v join later l on v.based_on = l.id
     )
     select s.id, s.number from (
       select v.id, v.number, 0 as place from strategy.versions v where v.strategy = $1 and v.status = 'draft'
       union all
       select l.id, l.number, 1 from later l where l.status <> 'withdrawn' or l.id = $2
     ) s order by s.place, s.number desc limit 1`,
    [consulted.strategy, consulted.version],
  )
  return rows[0] ?? null
}
