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
  const { ledger_entry, ledger_salt } = await record(strategy, { kind, code, title, source })
  await tx.query(
    `insert into strategy.terms (strategy, kind, code, title_en, title_ur, source, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [strategy, kind, code, title.en, title.ur, source, ledger_entry, ledger_salt],
  )
  return { code }
}
