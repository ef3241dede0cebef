import type { Handler } from '#kernel/contract/handler.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { registerFigureUses } from '../periodic/reopen-report.ts'
import { numberOf } from '../reading/indicators.ts'
import { citationsOf } from './figures-cited.ts'
import { codeOf } from './questions-kept.ts'
import { draftNamed } from './sign-draft.ts'
import { toMend } from './write-draft.ts'

type Acts = typeof results.acts

/** What left is kept with each figure as it stood, and each figure remembers that it left with it. */
export const giveAnswer: Handler<Acts['giveAnswer'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { givenOn } = input
  const { question, draft, isNewest, state } = await draftNamed(tx, input.draft)
  if (!isNewest) return refuse('not-the-newest')
  if (draft.givenOn !== null) return refuse('already-given')
  if (state !== 'to give' || session.person === null) return refuse('not-cleared')
  if (givenOn < question.receivedOn || givenOn > dayAt(new Date())) return refuse('given-too-early')
  const { strategy, id } = question
  const citations = await citationsOf(tx, strategy, draft)
  const amiss = toMend(citations)
  if (amiss !== null) return refuse({ code: 'figures-to-mend', values: amiss })
  const figures = citations.flatMap(({ reference, said, label }) =>
    said === null || label === null ? [] : [{ figure: numberOf(reference) ?? 0, said, label }],
  )
  const content = { draft: draft.id, question: id, givenOn, figures: figures.map(({ figure }) => figure) }
  const recorded = await record(draft.id, content, { strategy })
  await tx.db
    .insertInto('results.answers')
    .values({
      ...{ draft: draft.id, question: id, strategy, given_on: givenOn, given_by: session.person },
      ...recorded,
    })
    .execute()
  if (figures.length > 0)
    await tx.db
      .insertInto('results.answer_figures')
      .values(
        figures.map(({ figure, said, label }) => ({
          ...{ draft: draft.id, strategy, figure, said_en: said.en, said_ur: said.ur },
          ...{ label_en: label.en, label_ur: label.ur },
        })),
      )
      .execute()
  const code = codeOf(question.number)
  await registerFigureUses(
    tx,
    figures.map(({ figure }) => ({
      ...{ strategy, figure, kind: 'answer', path: `/questions/${id}` },
      title: { en: `Answer to ${code}, ${question.askedBy}`, ur: `${code} کا جواب، ${question.askedBy}` },
    })),
  )
  return { figures: figures.length }
}
