import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

export const withdrawCitation: Handler<typeof strategy.acts.withdrawCitation, StrategyRows> = async ({
  input,
  tx,
  record,
}) => {
  const { citation, reason } = input
  const { rows } = await tx.query<{ strategy: string }>(
    'select strategy from strategy.citations where id = $1',
    [citation],
  )
  if (rows[0] === undefined) throw new NotFound()
  const { ledger_entry, ledger_salt } = await record(citation, { reason })
  await tx.query(
    `insert into strategy.citation_withdrawals (citation, strategy, reason, withdrawn_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, (select kernel.person()), $4, $5)`,
    [citation, rows[0].strategy, reason, ledger_entry, ledger_salt],
  )
  return { citation }
}
