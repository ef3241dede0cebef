import type { AnyTransaction } from '#kernel/database/door.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import type { Problem } from '#kernel/tables/problem.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { type RawTable, withoutGuard } from '#kernel/tables/table.ts'
import { missingHeaders } from '#kernel/tables/to-table.ts'
import {
  type FigureColumn,
  type FigureRow,
  figureColumns,
} from '../../rules/figure-checks/rows-become-statements.ts'

export interface FiguresFile {
  readonly name: string
  readonly rows: readonly FigureRow[]
  /** Why the file could not be read; then there are no rows. */
  readonly problems: readonly Problem[]
}

/** More rows than this in one file are refused by number: a year of a country's monthly district figures is less. */
export const mostFigures = 100_000

const required: readonly FigureColumn[] = ['indicator', 'period', 'value']

const columnOf = (header: string): FigureColumn | undefined => {
  const name = header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return figureColumns.find((column) => column === name)
}

export const isFiguresHeader = (text: string): boolean => columnOf(text) !== undefined

/** A figures file that the person who acts has sent, or a secretariat may open. Rejects with NotFound otherwise. */
export async function readFiguresFile(
  tx: AnyTransaction,
  files: FileStore,
  sha256: string,
): Promise<FiguresFile> {
  const { name } = await findUpload(tx, sha256)
  return tableOfFigures(await files.get(sha256), name)
}

export async function tableOfFigures(bytes: Buffer, name: string): Promise<FiguresFile> {
  const read = await readTables(bytes, name, { knowsHeader: isFiguresHeader })
  if (!read.ok) return { name, rows: [], problems: read.problems }
  const tables = read.tables.filter((table) => missingHeaders(table, required).length === 0)
  const [first] = read.tables
  if (tables.length === 0)
    return { name, rows: [], problems: first === undefined ? [] : missingHeaders(first, required) }
  // Only one sheet: two with the same headers could number the same row, and a person must be able to find it.
  const [table] = tables
  return { name, rows: table === undefined ? [] : rowsOf(table), problems: [] }
}

function rowsOf(table: RawTable): FigureRow[] {
  const columns = table.headers.map(columnOf)
  return table.rows.map(({ number, cells }) => {
    const row: Partial<Record<FigureColumn, string>> = {}
    for (const [at, column] of columns.entries()) if (column) row[column] ??= withoutGuard(cells[at] ?? '')
    return { row: number, cells: row }
  })
}
