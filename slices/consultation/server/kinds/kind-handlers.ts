import type { Contract } from '#kernel/contract/act.ts'
import type { Handlers } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { kindActs } from '../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { keepLineBack, printLineAgain } from './kept-back/keep-line-back.ts'
import { makeSheet } from './make-sheet.ts'
import { publishCall } from './publish-call.ts'
import { readCall } from './read-call.ts'
import { previewSheet, takeSheetIn, typeSheetIn } from './take-sheet-in.ts'

/** Rounds outside the hotel: what they ask, the sheets that go out and come back, and the page that everybody reads. */
export const kindHandlers = (files: FileStore): Handlers<Contract<typeof kindActs>, ConsultationRows> => ({
  readCall,
  keepLineBack,
  printLineAgain,
  makeSheet: makeSheet(files),
  previewSheet: previewSheet(files),
  takeSheetIn: takeSheetIn(files),
  typeSheetIn: typeSheetIn(files),
  publishCall,
})
