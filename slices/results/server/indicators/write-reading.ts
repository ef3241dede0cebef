import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { indicatorsKept } from '../reading/indicators.ts'

export const writeReading: Handler<typeof results.acts.writeReading, ResultsRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  const [indicator] = await indicatorsKept(tx, { indicators: [input.indicator] })
  if (indicator === undefined) throw new NotFound()
  const id = randomUUID()
  const { period, text } = input
  const recorded = await record(id, { indicator: indicator.id, period, text })
  await tx.db
    .insertInto('results.readings')
    .values({
      id,
      indicator: indicator.id,
      strategy: indicator.strategy,
      openness: indicator.openness,
      period_from: period.from,
      period_until: period.to,
      text_en: text.en,
      text_ur: text.ur,
      written_by: session.person,
      ...recorded,
    })
    .execute()
  return { reading: id }
}
