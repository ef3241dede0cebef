import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { aboutIndicator, indicatorsKept } from '../reading/indicators.ts'
import { reportingOffice } from '../reports/reporting-office.ts'

/** What the office says of itself: it stands beside what the data say, and changes nothing of it (design law 5). */
export const reportStatus: Handler<typeof results.acts.reportStatus, ResultsRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const [indicator] = await indicatorsKept(tx, { indicators: [input.indicator] })
  if (indicator === undefined) throw new NotFound()
  const reporter = reportingOffice(session, indicator.strategy, input.office, letter)
  if (!reporter.ok) return refuse(reporter.code)
  const id = randomUUID()
  const { office, status, reason } = input
  const recorded = await record(
    id,
    { indicator: indicator.id, office, status, reason },
    { strategy: indicator.strategy, about: aboutIndicator(indicator) },
  )
  await tx.db
    .insertInto('results.said_statuses')
    .values({
      ...{ id, office, status, reason },
      ...{ indicator: indicator.id, strategy: indicator.strategy, openness: indicator.openness },
      entered_by_letter: letter !== null,
      ...recorded,
    })
    .execute()
  return { said: id }
}
