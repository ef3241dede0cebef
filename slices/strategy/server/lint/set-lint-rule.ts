import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

export const setLintRule: Handler<typeof strategy.acts.setLintRule, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { strategy, code, severity, reason } = input
  const { rows } = await tx.query<{ severity: string | null }>(
    `select severity from strategy.lint_settings where strategy = $1 and code = $2 order by number desc limit 1`,
    [strategy, code],
  )
  if ((rows[0]?.severity ?? null) === severity) return refuse('set-so-already')
  const { ledger_entry, ledger_salt } = await record(strategy, { code, severity, reason })
  await tx.query(
    `insert into strategy.lint_settings (strategy, code, severity, reason, set_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, (select kernel.person()), $5, $6)`,
    [strategy, code, severity, reason, ledger_entry, ledger_salt],
  )
  return { code }
}
