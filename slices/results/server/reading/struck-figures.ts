import type { Transaction } from '#kernel/database/transaction.ts'
import { lettersForEntries } from '#slices/correspondence/index.ts'
import type { ResultsRows } from '../../database/rows.ts'

/**
 * What an office said was not its own, and the secretariat upheld it: figures by letter that count for nothing, and those
 * that count again because only such a figure corrected them. Both stay in the lists, marked.
 */
export interface Struck {
  readonly figures: readonly number[]
  readonly restored: readonly number[]
}

export const nothingStruck: Struck = { figures: [], restored: [] }

/** For every reader alike: whoever may not read reports is told no more than which figures count. */
export async function struckFigures(
  tx: Transaction<ResultsRows>,
  strategies: readonly string[],
): Promise<Struck> {
  if (strategies.length === 0) return nothingStruck
  const { rows: byLetter } = await tx.query<{ report: string; entry: string }>(
    'select report, entry from results.reports_by_letter($1::uuid[])',
    [strategies],
  )
  if (byLetter.length === 0) return nothingStruck
  const letters = await lettersForEntries(
    tx,
    byLetter.map(({ entry }) => entry),
  )
  const reports = byLetter.flatMap(({ report, entry }) =>
    letters.get(entry)?.contest?.standing === 'upheld' ? [report] : [],
  )
  return reports.length === 0 ? nothingStruck : figuresOfStruck(tx, reports)
}

/** A correction that was struck gives way to what it corrected, unless that was struck too, or it was corrected since. */
async function figuresOfStruck(tx: Transaction<ResultsRows>, reports: readonly string[]): Promise<Struck> {
  const { rows } = await tx.query<{ number: number; is_struck: boolean }>(
    `with recursive undone as (
       select s.number, s.corrects, true as is_struck from results.figures s
        where s.report = any ($1::uuid[]) and not exists (select from results.figures n where n.corrects = s.number)
       union all
       select p.number, p.corrects, p.report = any ($1::uuid[])
         from undone u join results.figures p on p.number = u.corrects where u.is_struck
     ) select number, is_struck from undone
       union select number, true from results.figures where report = any ($1::uuid[])`,
    [reports],
  )
  const numbers = (isStruck: boolean) =>
    rows.filter((row) => row.is_struck === isStruck).map(({ number }) => number)
  return { figures: numbers(true), restored: numbers(false) }
}

/**
 * The condition under which a figure counts: it was not corrected, and neither was struck. Its values take the parameters
 * from `first`; where nothing was struck there are none, and the plain condition keeps its plan.
 */
export function counts(
  figure: string,
  struck: Struck,
  first: number,
): { readonly sql: string; readonly values: readonly unknown[] } {
  const { sql: stands } = notCorrected(figure, struck, first + 1)
  if (isNothing(struck)) return { sql: stands, values: [] }
  return {
    sql: `${figure}.number <> all ($${first}::bigint[]) and ${stands}`,
    values: [struck.figures, struck.restored],
  }
}

/** As `counts`, but keeps what was struck itself: for lists that show it, marked. */
export function notCorrected(
  figure: string,
  struck: Struck,
  first: number,
): { readonly sql: string; readonly values: readonly unknown[] } {
  const plain = `not exists (select from results.figures n where n.corrects = ${figure}.number)`
  if (isNothing(struck)) return { sql: plain, values: [] }
  return { sql: `(${plain} or ${figure}.number = any ($${first}::bigint[]))`, values: [struck.restored] }
}

const isNothing = ({ figures, restored }: Struck): boolean => figures.length + restored.length === 0
