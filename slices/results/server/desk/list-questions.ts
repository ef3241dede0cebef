import type { Handler } from '#kernel/contract/handler.ts'
import type { results } from '../../contract.ts'
import { deskWords as words } from '../../contract/desk/desk-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { holds, may } from '../reading/abilities.ts'
import { changedSince, figuresThatLeft, questionSeen, questionsKept } from './questions-kept.ts'

export const listQuestions: Handler<(typeof results.acts)['listQuestions'], ResultsRows> = async ({
  input,
  tx,
  session,
}) => {
  const questions = await questionsKept(tx, { strategy: input.strategy })
  const changes = await changedSince(tx, input.strategy, figuresThatLeft(questions))
  return {
    questions: questions.map((one) => questionSeen(one, changes)),
    may: { enter: may(holds(session, input.strategy, 'secretariat'), words.onlyTheSecretariat) },
  }
}
