import { writeHtml } from './html/write-html.ts'
import { writePdf } from './pdf/write-pdf.ts'
import type { PaperOrder } from './typeset.ts'
import { writeWord } from './word/write-word.ts'

/** The file of a paper, in this thread. A server calls `typeset` instead. */
export async function writePaper({ paper, format, author, at }: PaperOrder): Promise<Buffer> {
  switch (format) {
    case 'pdf':
      return writePdf(paper)
    case 'docx':
      return writeWord(paper, { author, at })
    case 'html':
      return Buffer.from(await writeHtml(paper), 'utf8')
  }
}
