import type { Cell } from 'exceljs'

export interface FormColumn {
  readonly header: string
  readonly width: number
  /** `fixed` is grey and there to be read; `hidden` names the row; `open` is filled in. */
  readonly kind: 'fixed' | 'hidden' | 'open'
  /** For a column that is filled in: what may stand there, said when the cell is chosen, and the words besides numbers. */
  readonly asks?: { readonly title: string; readonly says: string; readonly words: readonly string[] }
}

/** Text; a number; or a formula that a spreadsheet calculates anew, with the result as it stands. */
export type FormCell = string | number | { readonly formula: string; readonly result: number }

export interface FormSheet {
  readonly name: string
  readonly rightToLeft: boolean
  /** Above the table, a line each. */
  readonly titles: readonly string[]
  readonly columns: readonly FormColumn[]
  readonly rows: readonly (readonly FormCell[])[]
}

const grey = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF1F4' } } as const
const edge = { style: 'thin', color: { argb: 'FF8A97A6' } } as const

/** The row in which the first of `rows` stands. */
export const firstRow = ({ titles }: Pick<FormSheet, 'titles'>): number => titles.length + 3

function validate(cell: Cell, address: string, asks: NonNullable<FormColumn['asks']>): void {
  const words = asks.words.map((word) => `TRIM(LOWER(${address}))="${word}"`).join(',')
  cell.dataValidation = {
    type: 'custom',
    allowBlank: true,
    // A warning, not a wall: "۱۲۳" is a number that a spreadsheet does not know.
    ...{ errorStyle: 'warning', showErrorMessage: true, errorTitle: asks.title, error: asks.says },
    ...{ showInputMessage: true, promptTitle: asks.title, prompt: asks.says },
    formulae: [`IFERROR(VALUE(${address})>=0,OR(${words}))`],
  }
}

/** A workbook that goes out to be filled in and comes back. What is not to be filled is grey; text is kept as text. */
export async function writeForm(sheets: readonly FormSheet[]): Promise<Buffer> {
  const { default: library } = await import('exceljs')
  const workbook = new library.Workbook()
  for (const order of sheets) {
    const { name, rightToLeft, titles, columns, rows } = order
    const sheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: firstRow(order) - 1, xSplit: 0, rightToLeft }],
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })
    for (const [at, { width, kind }] of columns.entries())
      Object.assign(sheet.getColumn(at + 1), { width, hidden: kind === 'hidden' })
    const shownFrom = columns.findIndex(({ kind }) => kind !== 'hidden') + 1
    for (const [at, title] of titles.entries()) {
      const cell = sheet.getCell(at + 1, shownFrom)
      Object.assign(cell, { value: title, font: { bold: at === 0, size: at === 0 ? 14 : 11 } })
      cell.alignment = { readingOrder: rightToLeft ? 'rtl' : 'ltr' }
    }
    const head = firstRow(order) - 1
    for (const [at, { header }] of columns.entries()) {
      const cell = sheet.getCell(head, at + 1)
      Object.assign(cell, { value: header, font: { bold: true }, fill: grey })
    }
    for (const [down, row] of rows.entries())
      for (const [at, column] of columns.entries()) {
        const content = row[at] ?? ''
        const cell = sheet.getCell(head + 1 + down, at + 1)
        if (content !== '') cell.value = content
        if (column.kind !== 'open') cell.fill = grey
        else cell.border = { top: edge, bottom: edge, left: edge, right: edge }
        if (typeof content === 'string' && column.kind !== 'open') cell.numFmt = '@'
        const isUrdu = /[\u0600-\u06ff]/.test(cell.text)
        cell.alignment = { wrapText: true, vertical: 'top', readingOrder: isUrdu ? 'rtl' : 'ltr' }
        if (column.asks !== undefined && typeof content !== 'object')
          validate(cell, cell.address, column.asks)
      }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
