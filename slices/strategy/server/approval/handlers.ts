import { answerStep } from './answer-step.ts'
import { beginStep } from './begin-step.ts'
import { openStepPaper } from './open-step-paper.ts'
import { readApprovalPath } from './read-approval-path.ts'
import { setApprovalPath } from './set-approval-path.ts'
import { skipStep } from './skip-step.ts'

export const approvalHandlers = {
  readApprovalPath,
  setApprovalPath,
  beginStep,
  answerStep,
  skipStep,
  openStepPaper,
}
