export interface SheetOrder {
  readonly name: string
  readonly rightToLeft: boolean
  /** Width in characters; a fixed column is grey: it is there to be read. */
  readonly columns: readonly { readonly header: string; readonly width: number; readonly isFixed: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

const grey = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF1F4' } } as const

/**
 * A workbook of text. Every cell is written as text, so that "=1+1" is no formula, "3/4" no date and "007" no number,
 * here and when another program has saved it again.
 */
export async function writeWorkbook(orders: readonly SheetOrder[]): Promise<Buffer> {
  // Loaded when it is needed: a tenth of the server's start was its.
  const { default: library } = await import('exceljs')
  const workbook = new library.Workbook()
  for (const { name, rightToLeft, columns, rows } of orders) {
    const sheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1, xSplit: 0, rightToLeft }],
    })
    sheet.columns = columns.map(({ width }) => ({ width, style: { numFmt: '@' } }))
    sheet.addRow(columns.map(({ header }) => header)).font = { bold: true }
    for (const row of rows) sheet.addRow(row.map((text) => (text === '' ? null : text)))
    sheet.eachRow((row) => {
      for (const [index, { isFixed }] of columns.entries()) {
        const cell = row.getCell(index + 1)
        cell.alignment = { wrapText: true, vertical: 'top', readingOrder: 'ltr' }
        if (isFixed || row.number === 1) cell.fill = grey
        if (/[\u0600-\u06ff]/.test(cell.text)) cell.alignment = { ...cell.alignment, readingOrder: 'rtl' }
      }
    })
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
