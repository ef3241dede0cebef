import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

export const withdrawWaiver: Handler<typeof strategy.acts.withdrawWaiver, StrategyRows> = async ({
  input,
  tx,
  record,
}) => {
  const { waiver, reason } = input
  const { rows } = await tx.query<{ strategy: string }>(
    'select strategy from strategy.lint_waivers where id = $1',
    [waiver],
  )
  if (rows[0] === undefined) throw new NotFound()
  const { ledger_entry, ledger_salt } = await record(waiver, { reason })
  await tx.query(
    `insert into strategy.lint_waiver_withdrawals (waiver, strategy, reason, withdrawn_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, (select kernel.person()), $4, $5)`,
    [waiver, rows[0].strategy, reason, ledger_entry, ledger_salt],
  )
  return { waiver }
}
