import type { AnyTransaction } from '#kernel/database/door.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { type RawTable, withoutGuard } from '#kernel/tables/table.ts'
import { columnNames } from '../../contract/kinds/sheet-names.ts'
import {
  type SheetColumn,
  sheetColumns,
  type SheetRow,
} from '../../rules/kinds/a-sheet-is-read-line-by-line.ts'

export interface SheetFile {
  readonly name: string
  /** The sheet's own name in the workbook, by which a person finds the row. */
  readonly sheet: string
  readonly rows: readonly SheetRow[]
}

const columns = [...new Set(Object.values(sheetColumns).flat())]

/** By either of its two names: whoever typed the sheet anew may have written one language only. */
function columnOf(header: string): SheetColumn | undefined {
  const parts = header.split('·').map((part) => part.trim().toLowerCase())
  return columns.find((column) => {
    const { en, ur } = columnNames[column]
    return parts.includes(en.toLowerCase()) || parts.includes(ur)
  })
}

const isSheet = ({ headers }: RawTable) => {
  const found = headers.map(columnOf)
  return (['sheet', 'line', 'question', 'words'] as const).every((column) => found.includes(column))
}

/** The lines of a file that was sent; null where it is no sheet of ours. Rejects with NotFound where it never arrived. */
export async function readSheetFile(
  tx: AnyTransaction,
  files: FileStore,
  sha256: string,
): Promise<SheetFile | null> {
  const { name } = await findUpload(tx, sha256)
  const read = await readTables(await files.get(sha256), name, {
    knowsHeader: (text) => columnOf(text) !== undefined,
  })
  const table = read.ok ? read.tables.find(isSheet) : undefined
  return table === undefined ? null : { name, sheet: table.sheet, rows: rowsOf(table) }
}

function rowsOf(table: RawTable): SheetRow[] {
  const found = table.headers.map(columnOf)
  return table.rows.map(({ number, cells }) => {
    const row: Partial<Record<SheetColumn, string>> = {}
    for (const [at, column] of found.entries()) {
      if (column !== undefined) row[column] ??= withoutGuard(cells[at] ?? '')
    }
    return { row: number, cells: row }
  })
}
