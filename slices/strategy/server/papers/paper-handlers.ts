import type { FileStore } from '#kernel/files/file-store.ts'
import { takeWorkbook } from '../workbooks/take-workbook.ts'
import { tryWorkbook } from '../workbooks/try-workbook.ts'
import { downloadPaper } from './download-paper.ts'
import { listPapers } from './list-papers.ts'
import { makeCoveringNotes } from './make-covering-notes.ts'
import { makePaper } from './make-paper.ts'
import { readSchema } from './files/schemas.ts'

export const paperHandlers = (files: FileStore, site: string) => ({
  makePaper: makePaper(files, site),
  makeCoveringNotes: makeCoveringNotes(files, site),
  listPapers,
  downloadPaper,
  readSchema,
  tryWorkbook: tryWorkbook(files),
  takeWorkbook: takeWorkbook(files),
})
