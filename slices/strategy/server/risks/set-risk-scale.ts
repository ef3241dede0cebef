import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { isWholeScale } from '../../rules/risks/the-usual-scales.ts'

export const setRiskScale: Handler<typeof strategy.acts.setRiskScale, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { strategy: of, axis, points } = input
  if (!isWholeScale(points)) return refuse('five-points')
  const { ledger_entry, ledger_salt } = await record(of, { axis, points })
  for (const { point, name, means } of points) {
    await tx.query(
      `insert into strategy.risk_scales (strategy, axis, point, name_en, name_ur, means_en, means_ur, ledger_entry,
          ledger_salt)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (strategy, axis, point) do update
         set name_en = excluded.name_en, name_ur = excluded.name_ur, means_en = excluded.means_en,
             means_ur = excluded.means_ur, ledger_entry = excluded.ledger_entry, ledger_salt = excluded.ledger_salt`,
      [of, axis, point, name.en, name.ur, means.en, means.ur, ledger_entry, ledger_salt],
    )
  }
  return { points: points.length }
}
