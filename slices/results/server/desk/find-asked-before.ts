import type { Handler } from '#kernel/contract/handler.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import { alikeAmong } from '#kernel/pure/words/alike-in-words.ts'
import type { AskedBefore, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { codeOf, type QuestionKept, questionsKept } from './questions-kept.ts'

/** So alike that somebody looks at it: half of the words in common, for a person judges each. */
const alikeToLookAt = 0.5
const fewBefore = 5

/** Those of the questions that ask nearly the same, the likest first, with the figures that were given. */
export function askedBefore(questions: readonly QuestionKept[], texts: readonly string[]): AskedBefore[] {
  const others = questions.map((question) => ({
    question,
    texts: [question.text.en ?? '', question.text.ur ?? ''],
  }))
  return alikeAmong(
    others,
    alikeToLookAt,
  )(texts)
    .slice(0, fewBefore)
    .map(({ there: { question }, likeness }) => {
      const answer = question.drafts.find(({ givenOn }) => givenOn !== null)
      return {
        ...{ id: question.id, code: codeOf(question.number), askedBy: question.askedBy, likeness },
        ...{ text: { ...question.text }, answeredOn: answer?.givenOn ?? null },
        figures: (answer?.left ?? []).map(({ figure }) => figureReferenceText(figure)),
      }
    })
}

export const findAskedBefore: Handler<(typeof results.acts)['findAskedBefore'], ResultsRows> = async ({
  input,
  tx,
}) => ({ before: askedBefore(await questionsKept(tx, { strategy: input.strategy }), [input.text]) })
