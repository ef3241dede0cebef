import type { Handler } from '#kernel/contract/handler.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { checkStored, countToCheck, discrepanciesOf, mostChecked } from './discrepancies.ts'

export const checkFigures: Handler<typeof results.acts.checkFigures, ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
}) => {
  const count = await countToCheck(tx, input)
  if (count > mostChecked) return refuse({ code: 'too-many-to-check', values: { count, limit: mostChecked } })
  const { findings, ...checked } = await checkStored(tx, input)
  return { discrepancies: await discrepanciesOf(tx, session, input.strategy, findings), checked }
}
