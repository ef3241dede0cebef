import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { indicatorsKept } from '../reading/indicators.ts'

export const declareFunnel: Handler<typeof results.acts.declareFunnel, ResultsRows> = async ({
  input,
  tx,
  record,
}) => {
  const { strategy, name, stages } = input
  const known = await indicatorsKept(tx, { strategy, indicators: stages })
  if (known.length !== new Set(stages).size) throw new NotFound()
  const id = randomUUID()
  const recorded = await record(id, { strategy, name, stages })
  await tx.db
    .insertInto('results.funnels')
    .values({ id, strategy, name, ...recorded })
    .execute()
  await tx.db
    .insertInto('results.funnel_stages')
    .values(stages.map((indicator, position) => ({ funnel: id, strategy, position, indicator })))
    .execute()
  return { funnel: id }
}
