import type { Handler } from '#kernel/contract/handler.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { mayDeclare } from '../reading/abilities.ts'
import { indicatorsKept, lettersOfSaid, withLatest } from '../reading/indicators.ts'
import { struckFigures } from '../reading/struck-figures.ts'

export const listIndicators: Handler<typeof results.acts.listIndicators, ResultsRows> = async ({
  input,
  tx,
  session,
}) => {
  const { strategy, lineage } = input
  const kept = await indicatorsKept(tx, {
    strategy,
    lineages: lineage === undefined ? undefined : [lineage],
  })
  const struck = await struckFigures(tx, [strategy])
  const declare = mayDeclare(session, strategy)
  return {
    indicators: [...(await withLatest(tx, kept, struck, await lettersOfSaid(tx, kept)))],
    may: { declareIndicator: declare, declareFunnel: declare },
  }
}
