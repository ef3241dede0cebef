import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { isThirdPerson } from '../../rules/figures/a-figure-leaves-by-a-third-person.ts'
import { officesOfWhoActs, reportsOf, signingOf } from '../reading/reports.ts'

export const clearReport: Handler<typeof results.acts.clearReport, ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const [report] = await reportsOf(tx, input)
  if (report === undefined || session.person === null) throw new NotFound()
  if (report.origin === 'published') return refuse('published-already')
  if (report.cleared_by !== null) return refuse('already-cleared')
  if (report.verified_by === null) return refuse('not-yet-verified')
  const offices = await officesOfWhoActs(tx)
  if (!isThirdPerson(signingOf(report, session, offices))) return refuse('needs-a-third-person')
  const recorded = await record(report.id, { report: report.id, cleared: true })
  await tx.db
    .insertInto('results.clearances')
    .values({ report: report.id, strategy: report.strategy, cleared_by: session.person, ...recorded })
    .execute()
  return { cleared: true }
}
