import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { codeOf } from './questions-kept.ts'

/** As it stands in a column: a language in which nothing was written has nothing. */
export const orNull = (text: string): string | null => (text === '' ? null : text)

export const enterQuestion: Handler<(typeof results.acts)['enterQuestion'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { strategy, asker, askedBy, theirReference, en, ur, receivedOn, dueOn } = input
  if (en === '' && ur === '') return refuse('no-words')
  const id = randomUUID()
  const recorded = await record(id, { ...input })
  const { number } = await tx.db
    .insertInto('results.questions')
    .values({
      ...{ id, strategy, asker, asked_by: askedBy, their_reference: theirReference },
      ...{ text_en: orNull(en), text_ur: orNull(ur), received_on: receivedOn, due_on: dueOn },
      ...{ entered_by: session.person, ...recorded },
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  return { question: id, code: codeOf(Number(number)) }
}
