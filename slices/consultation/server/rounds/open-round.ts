import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import { versionState } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { problemsOfCall } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'
import { askToRemind } from '../clock/remind-of-answers.ts'
import { keepAnswersBy } from '../clock/set-answers-by.ts'
import { keepCall, questionsAsked } from '../kinds/keep-call.ts'

export const openRound: Handler<typeof consultation.acts.openRound, ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await versionState(tx, input.version)
  if (version === null || version.strategy !== input.strategy) throw new NotFound()
  if (version.status !== 'in consultation') return refuse('version-not-in-consultation')
  const { kind, call, answersBy, ...content } = input
  const [problem, ...more] = problemsOfCall(kind, call, input)
  if (problem !== undefined) return refuse(problem, ...more)
  const ownDay = kind === 'workshop' ? answersBy : undefined
  if (ownDay !== undefined && ownDay < input.closesOn) return refuse('answered-before-it-closes')
  const questions = call === undefined ? [] : await questionsAsked(tx, input.version, call.questions)
  if (questions === null) return refuse('question-not-public')
  const id = randomUUID()
  const asked = call === undefined ? {} : { call: call as unknown as JsonValue }
  const recorded = await record(id, {
    ...{ ...content, kind, ...asked },
    ...(ownDay === undefined ? {} : { answersBy: ownDay }),
  })
  await tx.db
    .insertInto('consultation.rounds')
    .values({
      id,
      kind,
      strategy: input.strategy,
      version: input.version,
      title_en: input.title.en,
      title_ur: input.title.ur,
      opens_on: input.opensOn,
      closes_on: input.closesOn,
      closed_at: null,
      ...recorded,
    })
    .execute()
  if (call !== undefined && kind !== 'workshop') {
    await keepCall(tx, { round: id, strategy: input.strategy, kind }, call, questions, recorded)
  }
  const day = call?.answeredBy ?? ownDay
  if (ownDay !== undefined) await keepAnswersBy(tx, { id, strategy: input.strategy }, ownDay, recorded)
  else if (day !== undefined) await askToRemind(tx, id, day)
  return { round: id }
}
