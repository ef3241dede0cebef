import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Citation, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  figuresNamed,
  numbersWithoutReference,
} from '../../rules/desk/an-answer-says-its-figures-by-reference.ts'
import { numberOf } from '../reading/indicators.ts'
import { orNull } from './enter-question.ts'
import { figuresCited } from './figures-cited.ts'
import { questionNamed } from './questions-kept.ts'

type Acts = typeof results.acts

interface Chosen {
  readonly choices: readonly { readonly figure: string; readonly reason: string }[]
}

const reasonsIn = ({ choices }: Chosen): ReadonlyMap<number, string> =>
  new Map(
    choices.flatMap(({ figure, reason }) => {
      const number = numberOf(figure)
      return number === null ? [] : [[number, reason] as const]
    }),
  )

export const tryDraft: Handler<Acts['tryDraft'], ResultsRows> = async ({ input, tx }) => {
  const { strategy } = await questionNamed(tx, input.question)
  const { en, ur } = input
  const asked = { strategy, numbers: figuresNamed(en, ur), reasons: reasonsIn(input) }
  return { citations: await figuresCited(tx, asked), bareNumbers: [...numbersWithoutReference(en, ur)] }
}

/** How a draft is refused for its figures: how many, and which. */
export const toMend = (citations: readonly Citation[]) => {
  const amiss = citations.filter(({ fault }) => fault !== null)
  return amiss.length === 0
    ? null
    : { count: amiss.length, figures: amiss.map(({ reference }) => reference).join(', ') }
}

/**
 * A draft may name a figure that waits for its third person: it is read by those who sign, and stopped there. What does
 * not exist, was corrected, or was chosen among several without a reason is mended at once.
 */
export const writeDraft: Handler<Acts['writeDraft'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const question = await questionNamed(tx, input.question)
  const { en, ur } = input
  if (en === '' && ur === '') return refuse('no-words')
  const { strategy } = question
  const citations = await figuresCited(tx, {
    ...{ strategy, numbers: figuresNamed(en, ur), reasons: reasonsIn(input) },
  })
  const amiss = toMend(citations.filter(({ fault }) => fault !== 'not cleared'))
  if (amiss !== null) return refuse({ code: 'figures-to-mend', values: amiss })
  if (session.person === null) return refuse('no-words')
  const [id, number] = [randomUUID(), (question.drafts[0]?.number ?? 0) + 1]
  const figures = citations.map(({ reference, reason }) => ({ reference, reason }))
  const recorded = await record(id, { question: question.id, number, en, ur, figures }, { strategy })
  await tx.db
    .insertInto('results.answer_drafts')
    .values({
      ...{ id, question: question.id, strategy, number, written_by: session.person, ...recorded },
      ...{ text_en: orNull(en), text_ur: orNull(ur) },
    })
    .execute()
  if (citations.length > 0)
    await tx.db
      .insertInto('results.draft_figures')
      .values(
        citations.map(({ reference, rivals, reason }) => ({
          ...{ draft: id, question: question.id, strategy, figure: numberOf(reference) ?? 0, reason },
          rivals: rivals.map((one) => numberOf(one.reference) ?? 0),
        })),
      )
      .execute()
  return { draft: id, number }
}
