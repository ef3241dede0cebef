import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { faultsOfEnding } from '../../rules/an-office-ends-into-one-that-exists.ts'
import { nonEmpty } from '../non-empty.ts'
import { periodsOf } from './periods.ts'

export const endOffice: Handler<typeof identity.acts.endOffice, IdentityRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { office, lastDay, instrument } = input
  const successor = input.successor ?? null
  // Two people who end one office at once: the second waits here, and then finds it ended.
  await tx.query('select from identity.office_periods where office = $1 for update', [office])
  const periods = await periodsOf(tx, successor === null ? [office] : [office, successor])
  const own = periods.get(office)
  if (own === undefined) throw new NotFound()
  const faults = faultsOfEnding({
    office,
    periods: own,
    lastDay,
    successor: successor === null ? null : { id: successor, periods: periods.get(successor) ?? [] },
  })
  const reasons = nonEmpty(faults)
  if (reasons !== null) return refuse(...reasons)
  const { ledger_entry, ledger_salt } = await record(office, { lastDay, successor, instrument })
  await tx.query(
    `update identity.office_periods
        set exists_until = $2, successor = $3, ending = $4, end_entry = $5, end_salt = $6
      where office = $1 and (exists_until is null or exists_until >= $2)
        and (exists_from is null or exists_from <= $2)`,
    [office, lastDay, successor, instrument, ledger_entry, ledger_salt],
  )
  return { office }
}
