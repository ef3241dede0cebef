import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { allChanged } from '../all-changed.ts'
import { copyVersion } from '../copy-version.ts'
import { findVersion } from '../doors/tree.ts'

export const startVersion: Handler<typeof strategy.acts.startVersion, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const from = input.from === undefined ? null : await findVersion(tx, input.from)
  if (input.from !== undefined && from?.strategy !== input.strategy) throw new NotFound()
  const title = {
    en: input.title?.en ?? from?.title.en ?? null,
    ur: input.title?.ur ?? from?.title.ur ?? null,
  }
  if (title.en === null && title.ur === null) refuse('needs-a-title')
  const recorded = await record(input.strategy, { from: input.from ?? null, title })
  if (from !== null) {
    await tx.query('select 1 from strategy.versions where id = $1 for update', [from.id])
    const { id, number } = await copyVersion(tx, from.id, recorded)
    const { rows } = await tx.query(
      'update strategy.versions set title_en = $2, title_ur = $3 where id = $1 returning id',
      [id, title.en, title.ur],
    )
    allChanged(rows, 1)
    return { version: id, number }
  }
  const { rows } = await tx.query<{ version: string; number: number }>(
    `insert into strategy.versions (strategy, number, title_en, title_ur, made_by, ledger_entry, ledger_salt)
     select $1, coalesce(max(v.number), 0) + 1, $2, $3, (select kernel.person()), $4, $5
       from strategy.versions v where v.strategy = $1
     returning id as version, number`,
    [input.strategy, title.en, title.ur, recorded.ledger_entry, recorded.ledger_salt],
  )
  const [made] = rows
  if (made === undefined) throw new NotFound()
  return made
}
