import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Report, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  isSecondPerson,
  isThirdPerson,
  standingOf,
} from '../../rules/figures/a-figure-leaves-by-a-third-person.ts'
import { words } from '../../contract/words.ts'

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
  readonly verified_by: string | null
  readonly cleared_by: string | null
}

const shownAtMost = 100

/** Reports that may be read, newest first, or the one asked for. */
export async function reportsOf(
  tx: Transaction<ResultsRows>,
  asked: { readonly strategy?: string; readonly report?: string; readonly before?: string | undefined },
): Promise<readonly ReportRow[]> {
  const { rows } = await tx.query<ReportRow>(
    `select r.id, r.strategy, r.kind, r.origin, r.reporter_office, r.document, r.file_name, r.period_from,
            r.period_until, r.figures, r.submitted_by, r.submitted_at, v.verified_by, c.cleared_by
       from results.reports r
       left join results.verifications v on v.report = r.id
       left join results.clearances c on c.report = r.id
      where ($1::uuid is null or r.strategy = $1) and ($2::uuid is null or r.id = $2)
        and ($3::date is null or r.submitted_at < $3::date)
      order by r.submitted_at desc, r.id limit ${shownAtMost}`,
    [asked.strategy ?? null, asked.report ?? null, asked.before ?? null],
  )
  return rows
}

export const signingOf = (row: ReportRow, session: Session) => ({
  person: session.person,
  offices: session.mandates.flatMap(({ kind, office }) =>
    kind === 'focal person' && office !== null ? [office] : [],
  ),
  submittedBy: row.submitted_by,
  verifiedBy: row.verified_by,
  reporterOffice: row.reporter_office,
})

const no = (because: { readonly en: string; readonly ur: string }) => ({ ok: false, because: { ...because } })

function abilities(row: ReportRow, session: Session): Report['may'] {
  const holds = (kind: string) =>
    session.mandates.some((mandate) => mandate.kind === kind && mandate.strategy === row.strategy)
  const signing = signingOf(row, session)
  const verify = () => {
    if (row.verified_by !== null) return no(words.alreadyVerified)
    if (!holds('verifier')) return no(words.onlyVerifiers)
    return isSecondPerson(signing) ? { ok: true, because: null } : no(words.needsSecondPerson)
  }
  const clear = () => {
    if (row.cleared_by !== null) return no(words.alreadyCleared)
    if (row.verified_by === null) return no(words.notYetVerified)
    if (!holds('approver')) return no(words.onlyApprovers)
    return isThirdPerson(signing) ? { ok: true, because: null } : no(words.needsThirdPerson)
  }
  return { verify: verify(), clear: clear() }
}

export const listReports: Handler<typeof results.acts.listReports, ResultsRows> = async ({
  input,
  tx,
  session,
}) => {
  const rows = await reportsOf(tx, input)
  const names = await namesOf(tx, {
    people: rows.flatMap(({ submitted_by }) => submitted_by ?? []),
    offices: rows.flatMap(({ reporter_office }) => reporter_office ?? []),
  })
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return {
    reports: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      origin: row.origin,
      office: named(row.reporter_office),
      document: row.document,
      fileName: row.file_name,
      period: { from: row.period_from, to: row.period_until },
      figures: row.figures,
      submittedBy: named(row.submitted_by),
      submittedAt: row.submitted_at.toISOString(),
      standing: standingOf({
        origin: row.origin,
        isVerified: row.verified_by !== null,
        isCleared: row.cleared_by !== null,
      }),
      may: abilities(row, session),
    })),
  }
}
