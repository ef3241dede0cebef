import ExcelJS from 'exceljs'

/** The cells of the first sheet as text, and whether it runs from right to left. */
export async function readWorkbook(
  bytes: Buffer,
): Promise<{ readonly cells: readonly string[]; readonly isRightToLeft: boolean }> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  const sheet = workbook.worksheets[0]
  const cells: string[] = []
  sheet?.eachRow((row) => row.eachCell((cell) => void cells.push(cell.text)))
  return { cells, isRightToLeft: sheet?.views[0]?.rightToLeft === true }
}
