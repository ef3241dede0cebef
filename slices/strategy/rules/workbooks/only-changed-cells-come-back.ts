/** A sheet as text: what stands in the row of headers, and each row with its number in the file. */
export interface Sheet {
  readonly headers: readonly string[]
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

export interface CellThatCame {
  readonly key: string
  readonly row: number
  readonly header: string
  readonly before: string
  readonly after: string
}

export type RowFault = 'row-not-known' | 'row-twice' | 'column-missing'

export interface SheetCompared {
  readonly changed: readonly CellThatCame[]
  readonly faults: readonly {
    readonly fault: RowFault
    readonly row: number | null
    readonly column: string
  }[]
}

/**
 * Which cells of a sheet differ from the sheet as it went out. Rows are the same by their key, whatever order they came
 * back in; columns by their header. A row that is gone changes nothing: leaving out is no way to remove. Line ends and
 * outer blanks are the work of programs, not of people.
 */
export function changedCells(sent: Sheet, came: Sheet, keyHeader: string): SheetCompared {
  const keyAt = came.headers.indexOf(keyHeader)
  const missing = sent.headers.filter((header) => !came.headers.includes(header))
  if (missing.length > 0 || keyAt < 0) {
    const columns = keyAt < 0 && missing.length === 0 ? [keyHeader] : missing
    return { changed: [], faults: columns.map((column) => ({ fault: 'column-missing', row: null, column })) }
  }
  const original = new Map(sent.rows.map((row) => [cellOf(sent, row.cells, keyHeader), row.cells]))
  const changed: CellThatCame[] = []
  const faults: SheetCompared['faults'][number][] = []
  const seen = new Set<string>()
  for (const { number, cells } of came.rows) {
    const key = cells[keyAt] ?? ''
    const was = original.get(key)
    if (was === undefined || seen.has(key)) {
      faults.push({
        fault: was === undefined ? 'row-not-known' : 'row-twice',
        row: number,
        column: keyHeader,
      })
      continue
    }
    seen.add(key)
    for (const header of sent.headers) {
      const before = cellOf(sent, was, header)
      const after = cellOf(came, cells, header)
      if (plain(before) !== plain(after)) changed.push({ key, row: number, header, before, after })
    }
  }
  return { changed, faults }
}

const cellOf = (sheet: Sheet, cells: readonly string[], header: string): string =>
  cells[sheet.headers.indexOf(header)] ?? ''

/** "_x000D_" is how some programs write the carriage return that others put before a line's end. */
const plain = (text: string): string =>
  text.replaceAll('_x000D_', '').replace(/\r\n?/g, '\n').normalize('NFC').trim()
