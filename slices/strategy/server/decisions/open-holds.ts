import type { Transaction } from '#kernel/database/transaction.ts'
import type { Hold } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

type HoldRow = Omit<Hold, 'placedAt'> & { readonly placedAt: Date }

/** By number where the reasons bear one: proposal 9 before proposal 10. */
const natural = new Intl.Collator('en', { numeric: true })

const inOrder = (a: Hold, b: Hold): number =>
  natural.compare(a.placedBy, b.placedBy) || natural.compare(a.reason.en, b.reason.en)

/** What holds a version now, on it or on the undecided versions that it was made from. */
export async function openHolds(tx: Transaction<StrategyRows>, version: string): Promise<readonly Hold[]> {
  const { rows } = await tx.query<HoldRow>(
    `select h.id, h.version, h.placed_by as "placedBy", h.code, h.subject, h.placed_at as "placedAt",
            json_build_object('en', h.reason_en, 'ur', h.reason_ur) as reason
       from strategy.holds h
      where h.lifted_at is null and h.version in (select strategy.held_versions($1))
      order by h.placed_at, h.id`,
    [version],
  )
  return rows.map((row) => ({ ...row, placedAt: row.placedAt.toISOString() })).toSorted(inOrder)
}
