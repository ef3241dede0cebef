import { type Paragraph, type WordDocument, textAfter } from '#kernel/pure/words/revised-text.ts'
import { readWord, wordLimits } from '#kernel/word/read-word.ts'
import type { MergedCell } from '#kernel/word/word-reading.ts'
import { maxColumns, maxMergedCells, maxRows, maxUnpackedBytes } from './limits.ts'
import { type Problem, problem } from './problem.ts'
import { type CellNote, type TableRow, cleanText, columnLetters } from './table.ts'
import { tooManyColumns, tooManyRows } from './to-table.ts'

export type DocumentRead =
  | {
      readonly ok: true
      readonly tables: readonly { readonly name: string; readonly rows: readonly TableRow[] }[]
      readonly notes: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const failed = (...problems: readonly Problem[]): DocumentRead => ({ ok: false, problems })

const damaged = (): Problem =>
  problem(
    'not-a-word-file',
    { en: 'The file is damaged or is not a Word document.', ur: 'فائل خراب ہے یا ورڈ دستاویز نہیں ہے۔' },
    {
      en: 'Open it in Word or LibreOffice, save it as .docx and send it again.',
      ur: 'اسے ورڈ یا لبرے آفس میں کھول کر ‎.docx‎ کے طور پر محفوظ کریں اور دوبارہ بھیجیں۔',
    },
  )

const tooLarge = (): Problem =>
  problem(
    'unpacks-too-large',
    {
      en: `Unpacked, the document is larger than ${maxUnpackedBytes / 1024 / 1024} MB; it was not opened.`,
      ur: `کھلنے پر دستاویز کا حجم ${maxUnpackedBytes / 1024 / 1024} میگا بائٹ سے زیادہ ہے؛ اسے نہیں کھولا گیا۔`,
    },
    {
      en: 'Delete pictures, or copy the table into a document of its own, and send that.',
      ur: 'تصاویر حذف کریں، یا جدول کو الگ دستاویز میں نقل کر کے وہ بھیجیں۔',
    },
  )

const tooManyMerged = (): Problem =>
  problem(
    'too-many-merged-cells',
    {
      en: `More than ${maxMergedCells} cells are merged.`,
      ur: `${maxMergedCells} سے زیادہ خانے یکجا کیے گئے ہیں۔`,
    },
    {
      en: 'Split the merged cells of the table, and send it again.',
      ur: 'جدول کے یکجا خانے الگ کریں (Split Cells) اور دوبارہ بھیجیں۔',
    },
  )

const changesAccepted = (count: number): Problem =>
  problem(
    'tracked-changes-accepted',
    {
      en: `The tables hold ${count} tracked changes; they were read as if all were accepted.`,
      ur: `جدولوں میں ${count} ٹریک شدہ تبدیلیاں ہیں؛ متن یوں پڑھا گیا گویا سب قبول ہیں۔`,
    },
    {
      en: 'If some are not agreed, reject them in Word first and send the file again.',
      ur: 'اگر بعض پر اتفاق نہیں تو پہلے ورڈ میں انہیں مسترد کریں اور فائل دوبارہ بھیجیں۔',
    },
  )

const notText = (count: number): Problem =>
  problem(
    'pictures-in-tables-not-read',
    {
      en: `${count} pictures, text boxes or other objects in the tables were not read.`,
      ur: `جدولوں کی ${count} تصاویر، متنی خانے یا دیگر اشیا نہیں پڑھی گئیں۔`,
    },
    {
      en: 'If they hold words of the plan, type these into the cells.',
      ur: 'اگر ان میں منصوبے کے الفاظ ہیں تو انہیں خانوں میں ٹائپ کریں۔',
    },
  )

interface Grid {
  readonly name: string
  readonly rows: Map<number, { readonly cells: string[]; readonly notes: CellNote[] }>
}

/** With the number that Word prints before it, for a column may be numbered by Word alone; a bullet numbers nothing. */
function asPrinted({ numbers, pieces, cell }: Paragraph): string {
  const number = numbers.at(-1) ?? ''
  const words = textAfter(pieces)
  return cell === null || !/[\p{L}\p{N}]/u.test(number) ? words : `${number} ${words}`.trim()
}

/** The tables in their order, each named by its number and the heading above it. */
function gridsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Grid> {
  const grids = new Map<number, Grid>()
  let heading = ''
  let last: Paragraph | undefined
  for (const paragraph of paragraphs) {
    const { cell } = paragraph
    const text = asPrinted(paragraph)
    if (cell === null) {
      if (paragraph.heading !== null && text.trim() !== '') heading = text.replace(/\s+/g, ' ').trim()
      continue
    }
    const grid: Grid = grids.get(cell.table) ?? {
      name: heading === '' ? `Table ${cell.table}` : `Table ${cell.table}: ${heading}`,
      rows: new Map(),
    }
    grids.set(cell.table, grid)
    const row = grid.rows.get(cell.row) ?? { cells: [], notes: [] }
    grid.rows.set(cell.row, row)
    if (cell.column > maxColumns) continue
    while (row.cells.length < cell.column) row.cells.push('')
    const before = row.cells[cell.column - 1] ?? ''
    const runsOn = last !== undefined && sameCell(last, paragraph) && endsDeleted(last)
    row.cells[cell.column - 1] = before === '' ? text : `${before}${runsOn ? '' : '\n'}${text}`
    last = paragraph
  }
  return grids
}

const sameCell = (a: Paragraph, b: Paragraph) =>
  a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column

/** A deleted paragraph end runs the next paragraph on. */
const endsDeleted = ({ mark }: Paragraph) =>
  mark.some(({ kind }) => kind === 'deleted' || kind === 'moved from')

/** Repeats a merged value in the rows that have content of their own, as a workbook's is. */
function repeatMerged(grids: ReadonlyMap<number, Grid>, merged: readonly MergedCell[]): Problem | undefined {
  const firstRow = new Map<string, number>()
  let left = maxMergedCells
  for (const { table, row: number, column, columns, goesOnFromAbove } of merged) {
    if (column + columns - 1 > maxColumns) return tooManyColumns({ row: number })
    const place = (row: number) => `${table} ${row} ${column}`
    const from = goesOnFromAbove ? (firstRow.get(place(number - 1)) ?? number - 1) : number
    firstRow.set(place(number), from)
    const rows = grids.get(table)?.rows
    const value = rows?.get(from)?.cells[column - 1] ?? ''
    const row = rows?.get(number)
    if (!row || value === '' || row.cells.every((cell) => cell === '')) continue
    for (let at = column - 1; at < column - 1 + columns; at += 1) {
      if (from === number && at === column - 1) continue
      left -= 1
      if (left < 0) return tooManyMerged()
      while (row.cells.length <= at) row.cells.push('')
      row.cells[at] = value
      row.notes.push({ column: at, code: 'merged', from: `${columnLetters(column - 1)}${from}` })
    }
  }
  return undefined
}

/** Pieces with a revision, and paragraph ends with one where no piece of theirs has it. */
const changesIn = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((count, { pieces, mark }) => {
    const changed = pieces.filter(({ revisions }) => revisions.length > 0).length
    return count + (changed === 0 && mark.length > 0 ? 1 : changed)
  }, 0)

function notesOn({ paragraphs, unread }: WordDocument): readonly Problem[] {
  const inTables = paragraphs.filter(({ cell }) => cell !== null)
  const numbers = new Set(inTables.map(({ number }) => number))
  const changes = changesIn(inTables)
  const objects = unread
    .filter(
      ({ paragraph, what }) => paragraph !== null && numbers.has(paragraph) && what !== 'changed format',
    )
    .reduce((count, one) => count + one.count, 0)
  return [...(changes > 0 ? [changesAccepted(changes)] : []), ...(objects > 0 ? [notText(objects)] : [])]
}

/**
 * Every table of a Word file as rows of text, its tracked changes accepted and its merged values repeated.
 * A table within a cell of another is a table of its own. Notes say how many changes were accepted.
 */
export function readDocument(file: Buffer): DocumentRead {
  const read = readWord(file, { ...wordLimits, maxBytes: maxUnpackedBytes })
  if (!read.ok) return failed(read.why === 'too large' ? tooLarge() : damaged())
  const { document, merged } = read
  const wide = document.paragraphs.find(({ cell }) => cell !== null && cell.column > maxColumns)
  if (wide?.cell) return failed(tooManyColumns({ row: wide.cell.row }))
  const grids = gridsOf(document.paragraphs)
  if ([...grids.values()].reduce((count, { rows }) => count + rows.size, 0) > maxRows)
    return failed(tooManyRows())
  const tooMuch = repeatMerged(grids, merged)
  if (tooMuch) return failed(tooMuch)
  const tables = [...grids.values()].map(({ name, rows }) => ({
    name,
    rows: [...rows].flatMap(([number, { cells, notes }]) => {
      const texts = cells.map(cleanText)
      return texts.some((text) => text !== '') ? [{ number, cells: texts, notes }] : []
    }),
  }))
  return { ok: true, tables, notes: notesOn(document) }
}

const endOfArchive = Buffer.from('PK\u0005\u0006', 'latin1')

/** Whether the archive's directory names the part that makes a Word file; what an embedded file holds is not asked. */
export function isDocument(file: Buffer): boolean {
  const end = file.lastIndexOf(endOfArchive)
  if (end < 0 || end + 22 > file.length) return false
  const directory = file.subarray(Math.min(file.readUInt32LE(end + 16), end), end)
  return directory.includes('word/document') && !directory.includes('xl/workbook.xml')
}
