import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { versionInForce } from './find-change.ts'
import { namedNodes } from './named-nodes.ts'

export const proposeChange: Handler<typeof strategy.acts.proposeChange, StrategyRows> = async ({
  input,
  tx,
  letter,
  refuse,
  record,
}) => {
  const { title, what, why } = input
  if (title.en === undefined && title.ur === undefined) return refuse('needs-a-title')
  const version = await versionInForce(tx, input.strategy)
  if (version === null) return refuse('not-in-force')
  const lineages = [...new Set(input.lineages)]
  const nodes = await namedNodes(tx, lineages, [version.id])
  if (nodes.size !== lineages.length) return refuse('no-such-node')
  const id = randomUUID()
  const about = {
    ...{ code: `C-${version.number}`, title: { en: title.en ?? null, ur: title.ur ?? null } },
    path: `/plan/${version.id}/changes`,
  }
  const recorded = await record(
    id,
    { version: version.id, title: { en: title.en ?? null, ur: title.ur ?? null }, what, why, lineages },
    { strategy: input.strategy, ...(letter && { about }) },
  )
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`changes of ${input.strategy}`])
  const { rows } = await tx.query<{ number: number }>(
    `insert into strategy.changes (id, strategy, number, version, title_en, title_ur, what, why, by_letter, proposed_by,
        ledger_entry, ledger_salt)
     select $1, $2, coalesce(max(c.number), 0) + 1, $3, $4, $5, $6, $7, $8,
            case when $8 then null else (select kernel.person()) end, $9, $10
       from strategy.changes c where c.strategy = $2
     returning number`,
    [
      ...[id, input.strategy, version.id, title.en ?? null, title.ur ?? null, what, why, letter !== null],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  await tx.query(
    `insert into strategy.change_nodes (change, strategy, lineage) select $1, $2, unnest($3::uuid[])`,
    [id, input.strategy, lineages],
  )
  return { change: id, number: rows[0]?.number ?? 0 }
}
