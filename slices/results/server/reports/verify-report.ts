import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { isSecondPerson } from '../../rules/figures/a-figure-leaves-by-a-third-person.ts'
import { isTranscribed, reportsOf, signingOf } from '../reading/reports.ts'

export const verifyReport: Handler<typeof results.acts.verifyReport, ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const [report] = await reportsOf(tx, input)
  if (report === undefined || session.person === null) throw new NotFound()
  if (isTranscribed(report)) return refuse('published-already')
  if (report.verified_by !== null) return refuse('already-verified')
  if (!isSecondPerson(signingOf(report, session, []))) return refuse('needs-a-second-person')
  const recorded = await record(report.id, { report: report.id, verified: true })
  await tx.db
    .insertInto('results.verifications')
    .values({ report: report.id, strategy: report.strategy, verified_by: session.person, ...recorded })
    .execute()
  return { verified: true }
}
