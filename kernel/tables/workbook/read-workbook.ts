import type ExcelJS from 'exceljs'
import { type CellText, textOfCell } from './cell-text.ts'
import { maxColumns, maxMergedCells, maxRows } from '../limits.ts'
import { type Problem, problem } from '../problem.ts'
import { type MergedRange, calculatedToNothing, mergedRanges, sheetsByNumber } from './sheet-parts.ts'
import { type CellNote, type TableRow, columnLetters } from '../table.ts'
import { tooManyColumns, tooManyRows } from '../to-table.ts'
import { notAWorkbook, unpackWorkbook } from './unpack-workbook.ts'

export interface SheetRead {
  readonly sheet: string
  readonly rows: readonly TableRow[]
}

export type WorkbookRead =
  | { readonly ok: true; readonly sheets: readonly SheetRead[]; readonly notes: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Nothing of these is needed for a table, and each lets a small file ask for endless work. */
const ignoreNodes = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'cols',
  'hyperlinks',
  'drawing',
  'picture',
  'legacyDrawing',
  'tableParts',
  'extLst',
]

const failed = (...problems: readonly Problem[]): WorkbookRead => ({ ok: false, problems })

const withoutSheets = (): Problem =>
  problem(
    'workbook-without-sheets',
    { en: 'The workbook has no sheets.', ur: 'ورک بک میں کوئی شیٹ نہیں۔' },
    {
      en: 'Save it again as .xlsx from Excel or LibreOffice and send it again.',
      ur: 'اسے ایکسل یا لبرے آفس سے ‎.xlsx‎ کے طور پر دوبارہ محفوظ کر کے بھیجیں۔',
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
      en: 'Select the sheet, choose "Unmerge cells", and send it again.',
      ur: 'پوری شیٹ منتخب کر کے خانے الگ کریں (Unmerge Cells) اور دوبارہ بھیجیں۔',
    },
  )

const hiddenSheet = (name: string): Problem =>
  problem(
    'hidden-sheet-left-out',
    { en: `The hidden sheet "${name}" was not read.`, ur: `چھپی ہوئی شیٹ “${name}” نہیں پڑھی گئی۔` },
    {
      en: 'Unhide it if it belongs to the table.',
      ur: 'اگر یہ جدول کا حصہ ہے تو اسے ظاہر کریں۔',
    },
  )

interface Row {
  readonly number: number
  readonly cells: string[]
  readonly notes: CellNote[]
}

function rowsOf(sheet: ExcelJS.Worksheet, xml: string, problems: Problem[], isLenient: boolean): Row[] {
  const rows: Row[] = []
  let blanks: ReadonlySet<string> | undefined
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = []
    const notes: CellNote[] = []
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (column > maxColumns) {
        if (!problems.some(({ code }) => code === 'too-many-columns'))
          problems.push(tooManyColumns({ row: number }))
        return
      }
      const read: CellText = textOfCell(cell.value, cell.numFmt, () => {
        blanks ??= calculatedToNothing(xml)
        return isLenient || blanks.has(`${columnLetters(column - 1)}${number}`)
      })
      if (read.problem) problems.push({ ...read.problem, row: number, column: columnLetters(column - 1) })
      while (cells.length < column - 1) cells.push('')
      cells.push(read.text)
      if (read.note) notes.push({ column: column - 1, ...read.note })
    })
    if (cells.some((cell) => cell !== '')) rows.push({ number, cells, notes })
  })
  return rows
}

/** Repeats a merged value in the rows that have content of their own. False where that is too much. */
function repeatMerged(
  rows: readonly Row[],
  ranges: readonly MergedRange[],
  budget: { left: number },
): boolean {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const last = rows[rows.length - 1]?.number ?? 0
  for (const range of ranges) {
    const value = byNumber.get(range.top)?.cells[range.left - 1] ?? ''
    if (value === '') continue
    const from = `${columnLetters(range.left - 1)}${range.top}`
    for (let number = range.top; number <= Math.min(range.bottom, last); number += 1) {
      budget.left -= 1
      if (budget.left < 0) return false
      const row = byNumber.get(number)
      if (!row) continue
      for (let column = range.left; column <= Math.min(range.right, maxColumns); column += 1) {
        if (number === range.top && column === range.left) continue
        budget.left -= 1
        while (row.cells.length < column) row.cells.push('')
        row.cells[column - 1] = value
        row.notes.push({ column: column - 1, code: 'merged', from })
      }
    }
  }
  return true
}

async function opened(file: Buffer): Promise<ExcelJS.Workbook | Problem> {
  // Loaded with the first workbook: most starts of the program read none.
  const { default: library } = await import('exceljs')
  const workbook = new library.Workbook()
  try {
    // The library's types ask for an ArrayBuffer; it hands any buffer on to its unzipper.
    const bytes = new Uint8Array(file).buffer
    await workbook.xlsx.load(bytes, { ignoreNodes, ...{ maxRows, maxCols: maxColumns * 4 } })
    return workbook
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/^Max row count/.test(message)) return tooManyRows()
    if (/^Max column count|Out of bounds/.test(message)) return tooManyColumns()
    return notAWorkbook()
  }
}

/**
 * Every visible sheet of a workbook as rows of text: a merged value is repeated, a formula gives the result
 * that was saved with it, a date becomes 2026-12-31. All faulty cells are reported together.
 */
/** `uncalculatedIsBlank`: a formula without a saved result is an empty cell, and no problem. */
export async function readWorkbook(file: Buffer, uncalculatedIsBlank = false): Promise<WorkbookRead> {
  const unpacked = unpackWorkbook(file)
  if (!unpacked.ok) return unpacked
  if (unpacked.parts.size === 0) return failed(withoutSheets())
  const workbook = await opened(file)
  if ('code' in workbook) return failed(workbook)
  if (workbook.worksheets.length === 0) return failed(withoutSheets())
  const xmls = sheetsByNumber(unpacked.parts)
  const problems: Problem[] = []
  const notes: Problem[] = []
  const sheets: SheetRead[] = []
  const budget = { left: maxMergedCells }
  let count = 0
  for (const worksheet of workbook.worksheets) {
    if (worksheet.state !== 'visible') {
      notes.push(hiddenSheet(worksheet.name))
      continue
    }
    const xml = xmls.get(worksheet.id) ?? ''
    const rows = rowsOf(worksheet, xml, problems, uncalculatedIsBlank)
    count += rows.length
    if (count > maxRows) return failed(tooManyRows())
    if (!repeatMerged(rows, mergedRanges(xml), budget)) return failed(tooManyMerged())
    sheets.push({ sheet: worksheet.name, rows })
  }
  return problems.length > 0 ? failed(...problems) : { ok: true, sheets, notes }
}
