import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { withoutGuard } from '#kernel/tables/table.ts'
import { preparedHeaders } from '../../../contract/dispositions/prepared/prepared-words.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { preparedCells, type PreparedRow } from '../../../rules/dispositions/a-row-answers-one-proposal.ts'

const known: ReadonlySet<string> = new Set(Object.values(preparedHeaders))

/** The rows of the sheet in which answers are prepared; null where the file holds none that was made here. */
export async function readPreparedFile(
  tx: Transaction<ConsultationRows>,
  files: FileStore,
  came: { readonly file: string; readonly name: string },
): Promise<readonly PreparedRow[] | null> {
  await findUpload(tx, came.file)
  const read = await readTables(await files.get(came.file), came.name, {
    knowsHeader: (text) => known.has(text),
  })
  const table = read.ok
    ? read.tables.find(({ headers }) => [...known].every((header) => headers.includes(header)))
    : undefined
  if (table === undefined) return null
  const places = preparedCells.map((cell) => [cell, table.headers.indexOf(preparedHeaders[cell])] as const)
  return table.rows.map(({ number, cells }) => ({
    row: number,
    cells: Object.fromEntries(
      places.map(([cell, at]) => [cell, withoutGuard(cells[at] ?? '')]),
    ) as PreparedRow['cells'],
  }))
}
