import type { TableRow } from './table.ts'

/** Titles, dates and letterheads stand above the headers; nobody puts more than this many rows of them. */
const rowsLookedAt = 20

/** Says whether a text is a header that the caller knows, so that a wide title row is not taken for one. */
export type KnowsHeader = (text: string) => boolean

const distinct = (row: TableRow) => new Set(row.cells.filter((cell) => cell !== '')).size

/**
 * Position of the header row in `rows`; -1 where there are no rows. The row with most headers that the
 * caller knows (two at least), else the first that fills most of the table's width. A title merged over
 * the whole width counts as one cell.
 */
export function findHeaderRow(rows: readonly TableRow[], knows?: KnowsHeader): number {
  const looked = rows.slice(0, rowsLookedAt)
  if (knows) {
    const known = looked.map((row) => new Set(row.cells.filter((cell) => cell !== '' && knows(cell))).size)
    const most = Math.max(0, ...known)
    if (most >= 2) return known.indexOf(most)
  }
  const widths = looked.map(distinct)
  const enough = Math.max(1, Math.ceil(Math.max(0, ...widths) * 0.6))
  return widths.findIndex((width) => width >= enough)
}
