import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Report } from '../../contract.ts'
import { words } from '../../contract/words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  isSecondPerson,
  isThirdPerson,
  type Signing,
} from '../../rules/figures/a-figure-leaves-by-a-third-person.ts'
import { type Ability, holds, may } from './abilities.ts'

export interface ReportRow {
  readonly id: string
  readonly strategy: string
  readonly kind: Report['kind']
  readonly origin: Report['origin']
  readonly reporter_office: string | null
  readonly document: string
  readonly file_name: string | null
  readonly period_from: string
  readonly period_until: string
  readonly figures: number
  readonly submitted_by: string | null
  readonly submitted_at: Date
  readonly ledger_entry: string
  readonly verified_by: string | null
  readonly verified_at: Date | null
  readonly cleared_by: string | null
  readonly cleared_at: Date | null
}

export interface ReportsAsked {
  readonly strategy?: string
  readonly report?: string | undefined
  /** Those reported to the secretariat that were not cleared yet. */
  readonly waiting?: boolean | undefined
  readonly before?: string | undefined
}

/** Reports that may be read, newest first. Times are compared by the millisecond, as they are shown. */
export async function reportsOf(
  tx: Transaction<ResultsRows>,
  asked: ReportsAsked,
  limit = 1,
): Promise<readonly ReportRow[]> {
  const { rows } = await tx.query<ReportRow>(
    `select r.id, r.strategy, r.kind, r.origin, r.reporter_office, r.document, r.file_name, r.period_from,
            r.period_until, r.figures, r.submitted_by, r.submitted_at, r.ledger_entry, v.verified_by, v.verified_at,
            c.cleared_by, c.cleared_at
       from results.reports r
       left join results.verifications v on v.report = r.id
       left join results.clearances c on c.report = r.id
      where ($1::uuid is null or r.strategy = $1) and ($2::uuid is null or r.id = $2)
        and ($3::timestamptz is null or date_trunc('milliseconds', r.submitted_at) < $3)
        and (not $4::boolean or (r.origin = 'reported' and c.report is null))
      order by r.submitted_at desc, r.id limit $5`,
    [
      ...[asked.strategy ?? null, asked.report ?? null, asked.before ?? null],
      ...[asked.waiting ?? false, limit],
    ],
  )
  return rows
}

export const signingOf = (row: ReportRow, session: Session): Signing => ({
  person: session.person,
  offices: session.mandates.flatMap(({ kind, office }) =>
    kind === 'focal person' && office !== null ? [office] : [],
  ),
  submittedBy: row.submitted_by,
  verifiedBy: row.verified_by,
  reporterOffice: row.reporter_office,
})

/** May this person verify or clear the report now, and if not, why not? */
export function maySign(row: ReportRow, session: Session): Report['may'] {
  const signing = signingOf(row, session)
  const verify = (): Ability => {
    if (row.origin === 'published') return may(false, words.publishedAlready)
    if (row.verified_by !== null) return may(false, words.alreadyVerified)
    if (!holds(session, row.strategy, 'verifier')) return may(false, words.onlyVerifiers)
    return may(isSecondPerson(signing), words.needsSecondPerson)
  }
  const clear = (): Ability => {
    if (row.origin === 'published') return may(false, words.publishedAlready)
    if (row.cleared_by !== null) return may(false, words.alreadyCleared)
    if (row.verified_by === null) return may(false, words.notYetVerified)
    if (!holds(session, row.strategy, 'approver')) return may(false, words.onlyApprovers)
    return may(isThirdPerson(signing), words.needsThirdPerson)
  }
  return { verify: verify(), clear: clear() }
}
