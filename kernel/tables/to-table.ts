import { type Place, type Problem, problem } from './problem.ts'
import { type KnowsHeader, findHeaderRow } from './find-header-row.ts'
import { maxCellLength, maxColumns, maxRows } from './limits.ts'
import { type RawTable, type TableFormat, type TableRow, columnLetters } from './table.ts'

export interface SheetRows {
  readonly file: string
  readonly sheet: string
  readonly format: TableFormat
  readonly rows: readonly TableRow[]
}

/** Takes the headers off the rows. Undefined where the sheet holds nothing. */
export function toTable({ file, sheet, format, rows }: SheetRows, knows?: KnowsHeader): RawTable | undefined {
  const at = findHeaderRow(rows, knows)
  const header = rows[at]
  if (!header) return undefined
  const body = rows.slice(at + 1)
  const width = body.reduce((widest, row) => Math.max(widest, row.cells.length), header.cells.length)
  const headers = Array.from({ length: width }, (_, column) => oneLine(header.cells[column] ?? ''))
  return { file, sheet, format, headerRow: header.number, headers, rows: body }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** For messages: the header or, where it is blank, the letter. */
export const columnName = (table: RawTable, column: number): string => {
  const header = table.headers[column]
  return header === undefined || header === '' ? columnLetters(column) : header
}

export const tooManyRows = (): Problem =>
  problem(
    'too-many-rows',
    {
      en: `The file has more than ${maxRows} rows.`,
      ur: `فائل میں ${maxRows} سے زیادہ سطریں ہیں۔`,
    },
    {
      en: 'Delete empty rows at its end, or split it, for instance by year, and send the parts one after another.',
      ur: 'آخر کی خالی سطریں حذف کریں، یا اسے حصوں میں بانٹیں، مثلاً سال کے لحاظ سے، اور حصے یکے بعد دیگرے بھیجیں۔',
    },
  )

export const tooManyColumns = (place: Place = {}): Problem =>
  problem(
    'too-many-columns',
    {
      en: `A row has more than ${maxColumns} columns.`,
      ur: `ایک سطر میں ${maxColumns} سے زیادہ کالم ہیں۔`,
    },
    {
      en: 'Delete what stands to the right of the table, then save and send it again.',
      ur: 'جدول سے باہر کے کالموں کا مواد حذف کریں، پھر محفوظ کر کے دوبارہ بھیجیں۔',
    },
    place,
  )

export const cellTooLong = (length: number, place: Place): Problem =>
  problem(
    'cell-too-long',
    {
      en: `The cell has ${length} characters; Excel and this program hold ${maxCellLength}.`,
      ur: `خانے میں ${length} حروف ہیں؛ ایکسل اور اس پروگرام میں حد ${maxCellLength} ہے۔`,
    },
    {
      en: 'Shorten the text, or attach it as a document. If it holds several rows, a quotation mark is wrong.',
      ur: 'متن مختصر کریں یا اسے دستاویز کے طور پر منسلک کریں۔ اگر اس میں کئی سطریں آ گئی ہوں تو کہیں واوین غلط ہیں۔',
    },
    place,
  )

export const nothingInside = (): Problem =>
  problem(
    'empty-file',
    { en: 'The file holds no table.', ur: 'فائل میں کوئی جدول نہیں۔' },
    {
      en: 'Send a table with a row of headers and at least one row below it.',
      ur: 'ایسا جدول بھیجیں جس میں عنوانات کی سطر ہو اور اس کے نیچے کم از کم ایک سطر۔',
    },
  )

export const noRows = (place: Place): Problem =>
  problem(
    'no-rows',
    {
      en: 'There are headers, but no row below them.',
      ur: 'عنوانات موجود ہیں مگر ان کے نیچے کوئی سطر نہیں۔',
    },
    {
      en: 'Fill in at least one row, then send the file again.',
      ur: 'کم از کم ایک سطر پُر کریں، پھر فائل دوبارہ بھیجیں۔',
    },
    place,
  )

/** Which of these headers the table lacks. Case, blanks and underscores do not matter. */
export function missingHeaders(table: RawTable, wanted: readonly string[]): readonly Problem[] {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '')
  const present = new Set(table.headers.map(plain))
  return wanted
    .filter((header) => !present.has(plain(header)))
    .map((header) =>
      problem(
        'missing-header',
        { en: `There is no column "${header}".`, ur: `‏“${header}”‏ نام کا کوئی کالم نہیں۔` },
        {
          en: `The headers must be: ${wanted.join(', ')}. Found in row ${table.headerRow}: ${table.headers.join(', ')}.`,
          ur: `عنوانات یہ ہونے چاہییں: ${wanted.join(', ')}۔ سطر ${table.headerRow} میں یہ ملے: ${table.headers.join(', ')}۔`,
        },
        { row: table.headerRow, column: header },
      ),
    )
}
