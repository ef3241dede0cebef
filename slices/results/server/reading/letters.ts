import type { Transaction } from '#kernel/database/transaction.ts'
import { type LetterBehindAct, lettersForEntries } from '#slices/correspondence/index.ts'
import type { ByLetter } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'

/** Letters by the ledger entry of the act that was entered from them. */
export type Letters = ReadonlyMap<string, LetterBehindAct>

export const letterShown = (letter: LetterBehindAct | undefined): ByLetter | null =>
  letter === undefined
    ? null
    : {
        theirReference: letter.theirReference,
        ourReference: letter.ourReference,
        dated: letter.dated,
        signatory: letter.signatory,
        medium: letter.medium,
        contest: letter.contest?.standing ?? null,
      }

/** The letters behind these acts; no way through the door where there is nothing to ask. */
export const lettersAbout = async (
  tx: Transaction<ResultsRows>,
  entries: readonly string[],
): Promise<Letters> => (entries.length === 0 ? new Map() : lettersForEntries(tx, entries))

export interface LetterOfReport {
  readonly report: string
  readonly letter: ByLetter
}

/** Which of these figures' reports came by letter. Whoever may not read reports is not told from whom they came. */
export async function lettersOf(
  tx: Transaction<ResultsRows>,
  figures: readonly { readonly report: string }[],
): Promise<LetterOfReport[]> {
  const reports = [...new Set(figures.map(({ report }) => report))]
  if (reports.length === 0) return []
  const { rows } = await tx.query<{ id: string; entry: string }>(
    `select id, ledger_entry as entry from results.reports
      where id = any ($1::uuid[]) and entered_by_letter is not false`,
    [reports],
  )
  return lettersOfReports(tx, new Map(rows.map(({ id, entry }) => [id, entry])))
}

/** The same where the reports' ledger entries are known; `entries` are by report. */
export async function lettersOfReports(
  tx: Transaction<ResultsRows>,
  entries: ReadonlyMap<string, string>,
): Promise<LetterOfReport[]> {
  const letters = await lettersAbout(tx, [...entries.values()])
  return [...entries].flatMap(([report, entry]) => {
    const letter = letterShown(letters.get(entry))
    return letter === null ? [] : [{ report, letter }]
  })
}
