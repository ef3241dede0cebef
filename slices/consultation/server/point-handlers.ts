import { answerPoint } from './points/answer-point.ts'
import { claimPoint, releasePoint } from './points/claims.ts'
import { listDeclarations } from './declarations/list-declarations.ts'
import { mapPoint } from './points/map-point.ts'
import { previewSplit } from './declarations/preview-split.ts'
import { readDeclaration } from './points/read-declaration.ts'
import { splitSubmission } from './declarations/split-submission.ts'
import { addSignatory, readSignatories, showSignatory } from './signatories/signatories.ts'
import { assessPoint, confirmPoint, dissentOnPoint, replyToSignatories } from './points/views.ts'

/** Acts on documents that speak in points. */
export const pointHandlers = {
  previewSplit,
  splitSubmission,
  listDeclarations,
  readDeclaration,
  mapPoint,
  claimPoint,
  releasePoint,
  answerPoint,
  assessPoint,
  confirmPoint,
  dissentOnPoint,
  replyToSignatories,
  readSignatories,
  addSignatory,
  showSignatory,
}
