import type { FileStore } from '#kernel/files/file-store.ts'
import { answerSeveral } from './answer-several.ts'
import { claimProposal, releaseClaim } from './claims.ts'
import { answerSeveralPoints } from '../point-desk/answer-several-points.ts'
import { assignGroup, groupPoints, groupProposals } from './groups.ts'
import { keepReasonTemplate } from './keep-reason-template.ts'
import { readAnswerDesk } from './read-desk.ts'
import { takePreparedAnswers, tryPreparedAnswers } from './prepared/prepared-answers.ts'
import { makeReplyLetter, makeReplyToDeclaration } from '../reply-letters/make-reply-letters.ts'
import { listReplyLetters } from '../reply-letters/list-reply-letters.ts'
import { openReplyLetter, registerReplyLetter } from '../reply-letters/reply-letters.ts'
import { setAnswersBy } from '../clock/set-answers-by.ts'
import { replyToAnswer } from './reply-to-answer.ts'

export const dispositionHandlers = (files: FileStore, site: string) => ({
  answerSeveral,
  answerSeveralPoints,
  assignGroup,
  claimProposal,
  groupPoints,
  groupProposals,
  keepReasonTemplate,
  readAnswerDesk,
  releaseClaim,
  setAnswersBy,
  replyToAnswer,
  listReplyLetters,
  takePreparedAnswers: takePreparedAnswers(files),
  tryPreparedAnswers: tryPreparedAnswers(files),
  makeReplyLetter: makeReplyLetter(files, site),
  makeReplyToDeclaration: makeReplyToDeclaration(files, site),
  openReplyLetter,
  registerReplyLetter: registerReplyLetter(files, site),
})
