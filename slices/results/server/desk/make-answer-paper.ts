import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import { sheetsOfPaper } from '#kernel/papers/workbook/sheets-of-paper.ts'
import { each } from '#kernel/pure/bilingual.ts'
import { groupedDigits } from '#kernel/pure/decimal.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { shelf } from '../papers/shelf.ts'
import { citationsOf } from './figures-cited.ts'
import { type FigureOnPaper, paperOfAnswer } from './paper-of-answer.ts'
import { changedSince, codeOf, type DraftKept, questionNamed } from './questions-kept.ts'

type Acts = typeof results.acts
type Lent = Pick<RoomTools, 'files' | 'address'>

export const makeAnswerPaper =
  ({ files, address }: Lent): Handler<Acts['makeAnswerPaper'], ResultsRows> =>
  async ({ input, tx, refuse, record }) => {
    const { language, format } = input
    const question = await questionNamed(tx, input.question)
    const [draft, ...earlier] = question.drafts
    if (draft === undefined) return refuse('no-words')
    const { strategy, id } = question
    const [code, at] = [newPaperCode(), new Date()]
    const before = earlier.find(({ givenOn }) => givenOn !== null)
    const changes = await changedSince(
      tx,
      strategy,
      (before?.left ?? []).map(({ figure }) => figure),
    )
    const paper = paperOfAnswer({
      ...{ question, draft, code, at, address: `${address}/current/${code}` },
      figures: await figuresOnPaper(tx, strategy, draft),
      corrected: (before?.left ?? [])
        .filter(({ figure }) => changes.has(figure))
        .map(({ said }) => ({ day: before?.givenOn ?? '', said })),
      languages: language === 'both' ? ['en', 'ur'] : [language],
    })
    const marking = draft.givenOn === null ? 'government' : 'public'
    const recorded = await record(id, { question: id, draft: draft.id, language, format, code }, { strategy })
    const kept = {
      ...{ strategy, kind: 'answer', about: id, code, language, format, marking, at },
      title: each((one) => `${codeOf(question.number)} · ${paper.title[one]}`),
      order:
        format === 'xlsx'
          ? { format, sheets: sheetsOfPaper(paper, 'Answer') }
          : { paper, format, at: at.toISOString(), author: 'Sutoon' },
    } as const
    return { paper: await shelf.keep(tx, files, kept, recorded) }
  }

/** Of what left: as it left. Of a draft: as it stands today. */
async function figuresOnPaper(
  tx: Transaction<ResultsRows>,
  strategy: string,
  draft: DraftKept,
): Promise<readonly FigureOnPaper[]> {
  const citations = await citationsOf(tx, strategy, draft)
  return citations.flatMap(({ reference, said, label, rivals, reason }) => {
    const left = draft.left.find(({ figure }) => figureReferenceText(figure) === reference)
    const stands = left ?? (said === null || label === null ? null : { said, label })
    if (stands === null) return []
    const chosen =
      rivals.length === 0 || reason === null
        ? null
        : {
            others: rivals
              .map(
                (one) =>
                  `${one.reference}: ${one.value === null ? (one.words ?? '') : groupedDigits(one.value)}`,
              )
              .join(', '),
            reason,
          }
    return [{ reference, said: stands.said, label: stands.label, chosen }]
  })
}
