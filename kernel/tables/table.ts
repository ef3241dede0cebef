import type { Problem } from './problem.ts'

export type TableFormat = 'xlsx' | 'docx' | 'csv' | 'json'

/** What was done to a cell on reading, so that a person can be told. */
export interface CellNote {
  /** Position in `cells`, from 0. */
  readonly column: number
  readonly code: 'merged' | 'formula' | 'percent'
  /** For `merged`: the address that holds the value ("A3"). For `formula`: the formula. */
  readonly from: string
}

export interface TableRow {
  /** The row number that Excel shows; in Word the row of the table, in JSON the place of the record in its list, from 1. */
  readonly number: number
  readonly cells: readonly string[]
  readonly notes: readonly CellNote[]
}

/** One sheet, or one table of a Word file, as text. Rows without any content are left out; their numbers are not used again. */
export interface RawTable {
  readonly file: string
  readonly sheet: string
  readonly format: TableFormat
  /** Row number of the headers; 0 in JSON, where the keys are the headers. */
  readonly headerRow: number
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
}

export type TablesRead =
  | { readonly ok: true; readonly tables: readonly RawTable[]; readonly notes: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const noNotes: readonly CellNote[] = []

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1)
    letters = String.fromCharCode(65 + (left % 26)) + letters
  return letters
}

/** "B7" as a spreadsheet shows it; for JSON the record and its key ("7.lead"). */
export const cellAddress = (table: RawTable, row: number, column: number): string =>
  table.format === 'json' ? `${row}.${table.headers[column] ?? column}` : `${columnLetters(column)}${row}`

/**
 * Text that a database and every writer can hold: no NUL, no half of a surrogate pair, no outer blanks.
 * Line breaks inside a cell stay, since plans list their indicators that way.
 */
export function cleanText(text: string): string {
  const trimmed = text.trim()
  return /[\0\p{Surrogate}]/u.test(trimmed)
    ? trimmed
        .replaceAll('\0', '')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .trim()
    : trimmed
}

/**
 * A cell that was guarded against being run as a formula ("'=1+1") gets its own text back.
 * The counterpart of `neutralise`, so that what went out comes back unchanged.
 */
export const withoutGuard = (text: string): string =>
  /^'+\s*[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text
