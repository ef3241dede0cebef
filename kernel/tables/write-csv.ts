/** What a spreadsheet may run as a formula: OWASP's list, full-width signs included, blanks before it ignored. */
const runnable = /^\s*[=+\-@＝＋－＠]/
const guarded = /^'+\s*[=+\-@＝＋－＠]/
const plainNumber = /^[+-]?\d+(\.\d+)?$/

/**
 * Text that no spreadsheet runs as a formula: guarded by an apostrophe, which the spreadsheet shows as text
 * and `readTables` takes off again. A plain number such as -5 stays a number.
 */
export function neutralise(text: string): string {
  if (plainNumber.test(text)) return text
  return runnable.test(text) || guarded.test(text) ? `'${text}` : text
}

export interface CsvStyle {
  readonly separator?: ',' | ';' | '\t'
  /** Excel takes a file without it for windows-1252, and Urdu is lost. */
  readonly byteOrderMark?: boolean
}

/** A CSV by RFC 4180 with every cell neutralised; CRLF at each line's end, byte order mark by default. */
export function writeCsv(
  rows: readonly (readonly (string | number | null)[])[],
  { separator = ',', byteOrderMark = true }: CsvStyle = {},
): string {
  const written = (cell: string | number | null) => {
    const text = neutralise(cell === null ? '' : String(cell))
    return /["\r\n,;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = rows.map((row) => `${row.map(written).join(separator)}\r\n`)
  return (byteOrderMark ? '\ufeff' : '') + lines.join('')
}
