import { answerSeveral } from './answer-several.ts'
import { claimProposal, releaseClaim } from './claims.ts'
import { assignGroup, groupProposals } from './groups.ts'
import { keepReasonTemplate } from './keep-reason-template.ts'
import { readAnswerDesk } from './read-desk.ts'
import { replyToAnswer } from './reply-to-answer.ts'

export const dispositionHandlers = {
  answerSeveral,
  assignGroup,
  claimProposal,
  groupProposals,
  keepReasonTemplate,
  readAnswerDesk,
  releaseClaim,
  replyToAnswer,
}
