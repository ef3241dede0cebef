import type { Session } from '#kernel/database/session.ts'
import { type QuestionState, whyNotSign } from '../../rules/desk/two-people-sign-before-an-answer-leaves.ts'
import { holds } from '../reading/abilities.ts'
import type { QuestionKept } from './questions-kept.ts'

/** As whom each step is taken. */
const signsAs = {
  checked: ['secretariat', 'verifier'],
  cleared: ['approver', 'approving authority'],
  'sent back': ['secretariat', 'verifier', 'approver', 'approving authority'],
} as const

export type StepSigned = keyof typeof signsAs

/** Why the person who acts cannot take a step with the newest draft, or null. */
export function whyNot(step: StepSigned, question: QuestionKept, state: QuestionState, session: Session) {
  const [newest] = question.drafts
  return whyNotSign(step, state, {
    isAuthor: newest !== undefined && newest.writtenBy === session.person,
    hasSigned: newest?.signatures.some(({ by }) => by === session.person) === true,
    maySignAs: holds(session, question.strategy, ...signsAs[step]),
  })
}
