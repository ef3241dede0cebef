import { CsvError, parse } from 'csv-parse/sync'
import { maxColumns, maxRecordLength, maxRows } from './limits.ts'
import { type Problem, problem } from './problem.ts'
import { type TableRow, cleanText, noNotes, withoutGuard } from './table.ts'
import { tooManyColumns, tooManyRows } from './to-table.ts'

const separators = [',', ';', '\t'] as const

export type RowsRead =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** How often each separator stands in each of the first records, quoted text left out. */
function countsOf(text: string, separator: string): readonly number[] {
  const counts: number[] = []
  let count = 0
  let quoted = false
  let content = false
  for (let at = 0; at < Math.min(text.length, 100_000) && counts.length < 20; at += 1) {
    const letter = text[at]
    if (letter === '"') quoted = !quoted
    else if (letter === separator && !quoted) count += 1
    if (letter === '\n' && !quoted) {
      if (content) counts.push(count)
      count = 0
      content = false
    } else content = true
  }
  return content ? [...counts, count] : counts
}

/**
 * The separator that cuts most records into the same number of cells: a plan's own lists ("Ministry of
 * Justice; courts") hold more semicolons than its columns, but never evenly.
 */
export function separatorOf(text: string): string {
  const even = (separator: string) => {
    const times = new Map<number, number>()
    for (const count of countsOf(text, separator))
      if (count > 0) times.set(count, (times.get(count) ?? 0) + 1)
    const [count = 0, records = 0] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
    return { separator, count, records }
  }
  const [best] = separators.map(even).sort((a, b) => b.records - a.records || b.count - a.count)
  return best && best.records > 0 ? best.separator : ','
}

function notClosed(error: CsvError): Problem {
  const before: unknown = error['records']
  return problem(
    'quote-not-closed',
    {
      en: 'A cell opens with a quotation mark that is never closed, so the rest of the file cannot be told apart.',
      ur: 'ایک خانہ واوین سے شروع ہوتا ہے جو بند نہیں ہوئے، اس لیے باقی فائل کے خانے الگ نہیں کیے جا سکتے۔',
    },
    {
      en: 'Open the file in a spreadsheet and save it again as CSV, or close the quotation mark.',
      ur: 'فائل کو اسپریڈ شیٹ میں کھول کر دوبارہ CSV کے طور پر محفوظ کریں، یا واوین بند کریں۔',
    },
    typeof before === 'number' ? { row: before + 1 } : {},
  )
}

const damaged = (): Problem =>
  problem(
    'not-a-csv',
    {
      en: 'The rows of this CSV cannot be told apart.',
      ur: 'اس CSV فائل کی سطریں الگ نہیں کی جا سکتیں۔',
    },
    {
      en: 'Open it in a spreadsheet, look at it, and save it again as "CSV UTF-8".',
      ur: 'اسے اسپریڈ شیٹ میں کھول کر دیکھیں اور ‎“CSV UTF-8”‎ کے طور پر دوبارہ محفوظ کریں۔',
    },
  )

/**
 * Rows of a CSV. The row number is the one that a spreadsheet shows: blank lines count, line breaks
 * inside a cell do not. Excel's own first line "sep=;" is obeyed and not counted.
 */
export function readCsv(whole: string): RowsRead {
  const lines = whole.replace(/\r\n?/g, '\n')
  const told = /^sep=([,;\t])\n/i.exec(lines)
  const text = told ? lines.slice(told[0].length) : lines
  try {
    const records = parse(text, {
      delimiter: told?.[1] ?? separatorOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: maxRecordLength,
      to: maxRows + 1,
    })
    if (records.length > maxRows) return { ok: false, problems: [tooManyRows()] }
    const rows: TableRow[] = []
    for (const [at, record] of records.entries()) {
      const cells = record.map((cell) => withoutGuard(cleanText(cell)))
      while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop()
      if (cells.length > maxColumns) return { ok: false, problems: [tooManyColumns({ row: at + 1 })] }
      if (cells.length > 0) rows.push({ number: at + 1, cells, notes: noNotes })
    }
    return { ok: true, rows }
  } catch (error) {
    const open =
      error instanceof CsvError &&
      (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE')
    return { ok: false, problems: [open ? notClosed(error) : damaged()] }
  }
}
