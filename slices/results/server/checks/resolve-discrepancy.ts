import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { results } from '../../contract.ts'
import { needsTheSeries } from '../../rules/figure-checks/series/check-series.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { discrepancyKey } from '../../rules/figure-checks/figures-become-statements.ts'
import { figuresByNumber } from '../reading/figures.ts'
import { numberOf } from '../reading/indicators.ts'
import { checkStored } from './discrepancies.ts'

/** A named officer says which figure stands, and why. Both remain; where a further figure joins in, it is open again. */
export const resolveDiscrepancy: Handler<typeof results.acts.resolveDiscrepancy, ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const named = [...input.discrepancy.matchAll(/F-(\d{1,15})/g)].map(([, digits]) => Number(digits))
  const figures = [...(await figuresByNumber(tx, named)).values()]
  const [first] = figures
  if (first === undefined) return refuse('no-longer-found')
  // Only what concerns these figures is checked again, their period or their series: the whole register may be large.
  const from = figures.reduce((a, { period }) => (period.from < a ? period.from : a), first.period.from)
  const until = figures.reduce((a, { period }) => (period.to > a ? period.to : a), first.period.to)
  const code = input.discrepancy.slice(0, input.discrepancy.indexOf(':'))
  const { findings } = await checkStored(
    tx,
    needsTheSeries(code)
      ? { strategy: input.strategy, indicator: first.indicator.id }
      : { strategy: input.strategy, from, until },
  )
  if (!findings.some((finding) => discrepancyKey(finding) === input.discrepancy))
    return refuse('no-longer-found')
  const stands = input.stands === undefined ? null : numberOf(input.stands)
  if (input.stands !== undefined && (stands === null || !named.includes(stands)))
    return refuse('not-one-of-them')
  const id = randomUUID()
  const { strategy, discrepancy, reason } = input
  const recorded = await record(id, { strategy, discrepancy, stands, reason })
  await tx.query(
    `insert into results.resolutions (id, strategy, discrepancy, figures, stands, reason, resolved_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4::bigint[], $5, $6, $7, $8, $9)`,
    [
      ...[id, strategy, discrepancy, named, stands, reason, session.person],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  return { resolution: id }
}
