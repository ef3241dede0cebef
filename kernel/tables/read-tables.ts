import { decodeText } from './decode-text.ts'
import type { KnowsHeader } from './find-header-row.ts'
import { maxCellLength, maxFileBytes } from './limits.ts'
import { type Problem, listed, problem } from './problem.ts'
import { readCsv } from './read-csv.ts'
import { isDocument, readDocument } from './read-document.ts'
import { readJson } from './read-json.ts'
import { readWorkbook } from './workbook/read-workbook.ts'
import type { RawTable, TablesRead } from './table.ts'
import { cellTooLong, columnName, noRows, nothingInside, toTable } from './to-table.ts'

export interface ReadOptions {
  /** Says whether a text is one of the headers that the caller looks for; finds the header row below titles. */
  readonly knowsHeader?: KnowsHeader
  /** A formula that no program calculated is then blank; a form of our own has them, and adds for itself. */
  readonly uncalculatedIsBlank?: boolean
}

const tooLargeAFile = () =>
  problem(
    'file-too-large',
    {
      en: `The file is larger than ${maxFileBytes / 1024 / 1024} MB.`,
      ur: `فائل کا حجم ${maxFileBytes / 1024 / 1024} میگا بائٹ سے زیادہ ہے۔`,
    },
    {
      en: 'Split it, for instance by year, or remove pictures, and send it again.',
      ur: 'اسے حصوں میں بانٹیں، مثلاً سال کے لحاظ سے، یا تصاویر نکال کر دوبارہ بھیجیں۔',
    },
  )

const oldOrLocked = () =>
  problem(
    'old-or-locked-workbook',
    {
      en: 'This is an old .xls file, or a workbook that is locked with a password.',
      ur: 'یہ پرانی ‎.xls‎ فائل ہے یا ایسی ورک بک جس پر پاس ورڈ لگا ہے۔',
    },
    {
      en: 'Open it, take the password off, save it as .xlsx and send it again.',
      ur: 'اسے کھول کر پاس ورڈ ہٹائیں، ‎.xlsx‎ کے طور پر محفوظ کریں اور دوبارہ بھیجیں۔',
    },
  )

const notATable = (kind: string) =>
  problem(
    'not-a-table',
    { en: `This is a ${kind} file, not a table.`, ur: `یہ ${kind} فائل ہے، جدول نہیں۔` },
    {
      en: 'Copy its table into a spreadsheet or a Word file and send that as .xlsx, .csv or .docx.',
      ur: 'اس کا جدول اسپریڈ شیٹ یا ورڈ فائل میں نقل کر کے ‎.xlsx‎، ‎.csv‎ یا ‎.docx‎ کی صورت میں بھیجیں۔',
    },
  )

const starts = (file: Buffer, signature: string) =>
  file.subarray(0, signature.length).toString('latin1') === signature

const failed = (...problems: readonly Problem[]): TablesRead => ({ ok: false, problems: listed(problems) })

const tooLongIn = (table: RawTable): readonly Problem[] =>
  table.rows.flatMap(({ number, cells }) =>
    cells.flatMap((text, column) =>
      text.length > maxCellLength
        ? [cellTooLong(text.length, { row: number, column: columnName(table, column) })]
        : [],
    ),
  )

function finished(tables: readonly RawTable[], notes: readonly Problem[]): TablesRead {
  const tooLong = tables.flatMap(tooLongIn)
  if (tooLong.length > 0) return failed(...tooLong)
  const filled = tables.filter((table) => table.rows.length > 0)
  if (filled.length > 0) return { ok: true, tables: filled, notes }
  const [first] = tables
  return failed(first ? noRows({ row: first.headerRow }) : nothingInside())
}

async function fromWorkbook(
  file: Buffer,
  name: string,
  knows: KnowsHeader | undefined,
  isLenient: boolean,
): Promise<TablesRead> {
  const read = await readWorkbook(file, isLenient)
  if (!read.ok) return failed(...read.problems)
  const tables = read.sheets.flatMap(({ sheet, rows }) => {
    const table = toTable({ file: name, sheet, format: 'xlsx', rows }, knows)
    return table ? [table] : []
  })
  return finished(tables, read.notes)
}

function fromDocument(file: Buffer, name: string, knows?: KnowsHeader): TablesRead {
  const read = readDocument(file)
  if (!read.ok) return failed(...read.problems)
  const tables = read.tables.flatMap(({ name: sheet, rows }) => {
    const table = toTable({ file: name, sheet, format: 'docx', rows }, knows)
    return table ? [table] : []
  })
  return finished(tables, read.notes)
}

function fromText(file: Buffer, name: string, knows?: KnowsHeader): TablesRead {
  const decoded = decodeText(file)
  if (!decoded.ok) return failed(...decoded.problems)
  if (decoded.text.trim() === '') return failed(nothingInside())
  if (/\.json$/i.test(name)) {
    const json = readJson(decoded.text, name)
    return json.ok ? finished(json.tables, decoded.notes) : failed(...json.problems)
  }
  const csv = readCsv(decoded.text)
  if (!csv.ok) return failed(...csv.problems)
  const table = toTable({ file: name, sheet: '', format: 'csv', rows: csv.rows }, knows)
  return finished(table ? [table] : [], decoded.notes)
}

/**
 * Reads a workbook, the tables of a Word file, CSV or JSON into tables of text, one for each sheet or table with
 * rows. The content decides what the file is; of the name only `.json` matters. Bad input never throws: it comes back as problems, all of
 * them together, each with its place and with what to do next. 100,000 rows of CSV take under a second, of
 * a workbook about six and 0.75 GB of memory.
 */
export async function readTables(
  file: Buffer,
  name: string,
  { knowsHeader, uncalculatedIsBlank = false }: ReadOptions = {},
): Promise<TablesRead> {
  if (file.length > maxFileBytes) return failed(tooLargeAFile())
  if (file.length === 0) return failed(nothingInside())
  if (starts(file, 'PK\u0003\u0004') || starts(file, 'PK\u0005\u0006'))
    return isDocument(file)
      ? fromDocument(file, name, knowsHeader)
      : fromWorkbook(file, name, knowsHeader, uncalculatedIsBlank)
  if (starts(file, '\u00d0\u00cf\u0011\u00e0')) return failed(oldOrLocked())
  if (starts(file, '%PDF')) return failed(notATable('PDF'))
  if (starts(file, '\u0089PNG') || starts(file, '\u00ff\u00d8\u00ff')) return failed(notATable('JPEG/PNG'))
  return fromText(file, name, knowsHeader)
}
