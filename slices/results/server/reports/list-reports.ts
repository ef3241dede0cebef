import type { Handler } from '#kernel/contract/handler.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Report, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { standingOf } from '../../rules/figures/a-figure-leaves-by-a-third-person.ts'
import { mayReport } from '../reading/abilities.ts'
import { type Letters, letterShown, lettersAbout } from '../reading/letters.ts'
import { isTranscribed, maySign, officesOfWhoActs, type ReportRow, reportsOf } from '../reading/reports.ts'

const onePage = 50
/** What waits is looked through whole: a backlog longer than this is shown when its first part is done. */
const lookedThrough = 1_000

export const listReports: Handler<typeof results.acts.listReports, ResultsRows> = async ({
  input,
  tx,
  session,
}) => {
  const found = await reportsOf(tx, input, input.waiting ? lookedThrough : onePage + 1)
  const offices = await officesOfWhoActs(tx)
  const signed = found.map((row) => ({ row, may: maySign(row, session, offices) }))
  const shown = input.waiting
    ? signed.filter(({ may }) => may.verify.ok || may.clear.ok)
    : signed.slice(0, onePage)
  const rows = shown.map(({ row }) => row)
  const last = !input.waiting && found.length > onePage ? rows.at(-1) : undefined
  const names = await namesOf(tx, {
    people: rows.flatMap((row) =>
      [row.submitted_by, row.verified_by, row.cleared_by].flatMap((one) => one ?? []),
    ),
    offices: rows.flatMap(({ reporter_office }) => reporter_office ?? []),
  })
  const letters = await lettersAbout(
    tx,
    rows.map(({ ledger_entry }) => ledger_entry),
  )
  const report = mayReport(session, input.strategy)
  return {
    reports: shown.map(({ row, may }) => reportShown(row, may, names, letters)),
    next: last?.id ?? null,
    may: { import: report, reportNil: report },
  }
}

function reportShown(
  row: ReportRow,
  may: Report['may'],
  names: Awaited<ReturnType<typeof namesOf>>,
  letters: Letters,
): Report {
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return {
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
    byLetter: letterShown(letters.get(row.ledger_entry)),
    verifiedBy: named(row.verified_by),
    verifiedAt: row.verified_at?.toISOString() ?? null,
    clearedBy: named(row.cleared_by),
    clearedAt: row.cleared_at?.toISOString() ?? null,
    standing: standingOf({
      origin: row.origin,
      isTranscribed: isTranscribed(row),
      isVerified: row.verified_by !== null,
      isCleared: row.cleared_by !== null,
    }),
    may,
  }
}
