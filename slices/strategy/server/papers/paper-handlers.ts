import { takeWorkbook } from '../workbooks/take-workbook.ts'
import { tryWorkbook } from '../workbooks/try-workbook.ts'
import { downloadPaper } from './download-paper.ts'
import { listPapers } from './list-papers.ts'
import { makeCoveringNotes } from './make-covering-notes.ts'
import { makePaper, type PaperTools } from './make-paper.ts'
import { readSchema } from './files/schemas.ts'

export const paperHandlers = ({ files, site, saidOnCover }: PaperTools) => ({
  makePaper: makePaper({ files, site, saidOnCover }),
  makeCoveringNotes: makeCoveringNotes(files, site),
  listPapers,
  downloadPaper,
  readSchema,
  tryWorkbook: tryWorkbook(files),
  takeWorkbook: takeWorkbook(files),
})
