import type { Order } from './typeset.ts'

/** The file of a paper, in this thread. A server calls `typeset` instead. Each writer is read only where it writes. */
export async function writePaper(order: Order): Promise<Buffer> {
  if ('form' in order) {
    const { writeForm } = await import('./pdf/write-form.ts')
    return writeForm(order.form)
  }
  if ('timetable' in order) {
    const { writeTimetable } = await import('./pdf/write-timetable.ts')
    return writeTimetable(order.timetable)
  }
  if ('toFill' in order) {
    const { writeForm } = await import('./workbook/write-form.ts')
    return writeForm(order.toFill)
  }
  switch (order.format) {
    case 'pdf': {
      const { writePdf } = await import('./pdf/write-pdf.ts')
      return writePdf(order.paper)
    }
    case 'docx': {
      const { writeWord } = await import('./word/write-word.ts')
      return writeWord(order.paper, order)
    }
    case 'html': {
      const { writeHtml } = await import('./html/write-html.ts')
      return Buffer.from(await writeHtml(order.paper), 'utf8')
    }
    case 'xlsx': {
      const { writeWorkbook } = await import('./workbook/write-workbook.ts')
      return writeWorkbook(order.sheets)
    }
  }
}
