import type { PaperOrder } from './typeset.ts'

/** The file of a paper, in this thread. A server calls `typeset` instead. Each writer is read only where it writes. */
export async function writePaper({ paper, format, author, at }: PaperOrder): Promise<Buffer> {
  switch (format) {
    case 'pdf': {
      const { writePdf } = await import('./pdf/write-pdf.ts')
      return writePdf(paper)
    }
    case 'docx': {
      const { writeWord } = await import('./word/write-word.ts')
      return writeWord(paper, { author, at })
    }
    case 'html': {
      const { writeHtml } = await import('./html/write-html.ts')
      return Buffer.from(await writeHtml(paper), 'utf8')
    }
  }
}
