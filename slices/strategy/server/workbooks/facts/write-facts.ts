import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { StrategyRows } from '../../../database/rows.ts'
import { replacePartners } from '../../activities/replace-partners.ts'
import { allChanged } from '../../all-changed.ts'
import { findNode } from '../../nodes/find-node.ts'
import { noteNodeChange } from '../../nodes/note-node-change.ts'
import type { FactCell } from './facts-returned.ts'

type Tx = Transaction<StrategyRows>

/** A changed cell with what was committed to of it, and by which it can be proved. */
export interface RecordedFact {
  readonly cell: FactCell
  readonly content: JsonValue
  readonly recorded: RecordedColumns
}

/** Each activity is written once, so that no day stands alone between two; each cell is told on its page. */
export async function writeFacts(tx: Tx, all: readonly RecordedFact[]): Promise<void> {
  for (const id of new Set(all.map(({ cell }) => cell.node))) {
    const mine = all.filter(({ cell }) => cell.node === id)
    const node = await findNode(tx, id)
    const values = Object.fromEntries(mine.map(({ cell }) => [cell.field, cell.values]))
    const { partners } = values
    const { rows } = await tx.query(
      `update strategy.activities a
          set lead = case when c.lead is null then a.lead else (c.lead ->> 0)::uuid end,
              starts = case when c.starts is null then a.starts else (c.starts ->> 0)::date end,
              ends = case when c.ends is null then a.ends else (c.ends ->> 0)::date end
         from json_to_record($2::json) as c (lead json, starts json, ends json)
        where a.node = $1 returning a.node`,
      [id, JSON.stringify(values)],
    )
    allChanged(rows, 1)
    if (partners !== undefined) await replacePartners(tx, node, partners)
    for (const { content, recorded } of mine) await noteNodeChange(tx, node, 'facts set', content, recorded)
  }
}
