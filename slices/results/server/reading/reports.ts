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
  /** Those of these offices. */
  readonly offices?: readonly string[] | undefined
  /** Those that lack a signature: not cleared or, taken from a public document, not compared with it. */
  readonly waiting?: boolean | undefined
  /** Those submitted before this one; of one moment, the smaller identifier comes later. */
  readonly before?: string | undefined
}

const lacksASignature = `c.report is null
  and (r.origin = 'reported' or (v.report is null and r.submitted_by is not null))`

/** Reports that may be read, newest first. */
export async function reportsOf(
  tx: Transaction<ResultsRows>,
  asked: ReportsAsked,
  limit = 1,
): Promise<readonly ReportRow[]> {
  const values: unknown[] = []
  const where = (condition: (parameter: string) => string, value: unknown) =>
    value === undefined ? [] : [condition(`$${values.push(value)}`)]
  const filter = [
    ...where((strategy) => `r.strategy = ${strategy}`, asked.strategy),
    ...where((report) => `r.id = ${report}`, asked.report),
    ...where((offices) => `r.reporter_office = any (${offices}::uuid[])`, asked.offices),
    ...where(
      (before) =>
        `(r.submitted_at, r.id) < (select b.submitted_at, b.id from results.reports b where b.id = ${before})`,
      asked.before,
    ),
    ...(asked.waiting ? [lacksASignature] : []),
  ]
  const { rows } = await tx.query<ReportRow>(
    `select r.id, r.strategy, r.kind, r.origin, r.reporter_office, r.document, r.file_name, r.period_from,
            r.period_until, r.figures, r.submitted_by, r.submitted_at, r.ledger_entry, v.verified_by, v.verified_at,
            c.cleared_by, c.cleared_at
       from results.reports r
       left join results.verifications v on v.report = r.id
       left join results.clearances c on c.report = r.id
      where ${filter.join(' and ')}
      order by r.submitted_at desc, r.id desc limit $${values.push(limit)}`,
    values,
  )
  return rows
}

/** Brought by the loader of the example: nobody submitted it. */
export const isTranscribed = (row: Pick<ReportRow, 'origin' | 'submitted_by'>): boolean =>
  row.origin === 'published' && row.submitted_by === null

/** Offices to which the person who acts belongs: mandated for them in any kind, or member of their organisation. */
export async function officesOfWhoActs(tx: Transaction<ResultsRows>): Promise<readonly string[]> {
  const { rows } = await tx.query<{ offices: string[] }>(`select identity.offices_of_who_acts() as offices`)
  return rows[0]?.offices ?? []
}

export const signingOf = (row: ReportRow, session: Session, offices: readonly string[]): Signing => ({
  person: session.person,
  offices,
  isSecretariat: holds(session, row.strategy, 'secretariat'),
  submittedBy: row.submitted_by,
  verifiedBy: row.verified_by,
  reporterOffice: row.reporter_office,
})

/** May this person verify or clear the report now, and if not, why not? */
export function maySign(row: ReportRow, session: Session, offices: readonly string[]): Report['may'] {
  const signing = signingOf(row, session, offices)
  const verify = (): Ability => {
    if (isTranscribed(row)) return may(false, words.publishedAlready)
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
