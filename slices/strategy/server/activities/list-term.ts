import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

export const listTerm: Handler<typeof strategy.acts.listTerm, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { strategy, kind, code, source } = input
  const title = { en: input.title.en ?? null, ur: input.title.ur ?? null }
  if (title.en === null && title.ur === null) return refuse('needs-a-title')
  const register = input.register ?? null
  const { ledger_entry, ledger_salt } = await record(strategy, { kind, code, title, source, register })
  await tx.query(
    `insert into strategy.terms (strategy, kind, code, title_en, title_ur, source, register, place, ledger_entry, ledger_salt)
     select $1, $2, $3, $4, $5, $6, $7, case when $7::uuid is not null then coalesce(max(place), -1) + 1 end, $8, $9
       from strategy.terms where register = $7`,
    [strategy, kind, code, title.en, title.ur, source, register, ledger_entry, ledger_salt],
  )
  return { code }
}
