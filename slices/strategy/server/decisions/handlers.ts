import { approveVersion } from './approve-version.ts'
import { openForConsultation } from './open-for-consultation.ts'
import { recordApproval } from './record-approval.ts'
import { submitVersion } from './submit-version.ts'
import { withdrawVersion } from './withdraw-version.ts'

export const decisionHandlers = {
  openForConsultation,
  submitVersion,
  approveVersion,
  recordApproval,
  withdrawVersion,
}
