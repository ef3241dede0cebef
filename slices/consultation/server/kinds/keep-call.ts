import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { nodesOf } from '#slices/strategy/index.ts'
import type { CallAsked } from '../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { KindOfCall } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'

type Tx = Transaction<ConsultationRows>

export interface QuestionAsked {
  readonly words: { readonly en: string; readonly ur: string }
  readonly node: { readonly id: string; readonly lineage: string; readonly code: string } | null
}

/** The questions with the nodes that they name; null where one of those is not public, for everybody reads the form. */
export async function questionsAsked(
  tx: Tx,
  version: string,
  questions: CallAsked['questions'],
): Promise<readonly QuestionAsked[] | null> {
  const nodes = questions.some(({ node }) => node !== undefined) ? await nodesOf(tx, version) : []
  const publicNodes = new Map(nodes.filter(({ level }) => level === 'public').map((node) => [node.id, node]))
  const asked = questions.map(({ words, node }) => ({
    words,
    node: node === undefined ? null : (publicNodes.get(node) ?? undefined),
  }))
  return asked.some(({ node }) => node === undefined)
    ? null
    : asked.map(({ words, node }) => ({ words, node: node ?? null }))
}

/** What belongs to the kind of a round, and its questions in their order. */
export async function keepCall(
  tx: Tx,
  round: { readonly round: string; readonly strategy: string; readonly kind: KindOfCall },
  { asks, answeredBy, particulars: told }: Omit<CallAsked, 'questions'>,
  questions: readonly QuestionAsked[],
  recorded: RecordedColumns,
): Promise<void> {
  await tx.db
    .insertInto('consultation.round_calls')
    .values({
      ...round,
      ...{ asks_en: asks.en, asks_ur: asks.ur, answered_by: answeredBy },
      ...{ province: told.province, district_en: told.district?.en, district_ur: told.district?.ur },
      ...{ place_en: told.place?.en, place_ur: told.place?.ur, held_on: told.heldOn },
      ...{ hosts_en: told.hosts?.en, hosts_ur: told.hosts?.ur },
      ...{ station_en: told.station?.en, station_ur: told.station?.ur },
      ...{ hours_en: told.hours?.en, hours_ur: told.hours?.ur },
      ...{ spoken_en: told.spoken?.en, spoken_ur: told.spoken?.ur, telephone: told.telephone },
      ...{ write_to_en: told.writeTo?.en, write_to_ur: told.writeTo?.ur, email: told.email },
      ...recorded,
    })
    .execute()
  await tx.db
    .insertInto('consultation.call_questions')
    .values(
      questions.map(({ words, node }, at) => ({
        ...{ round: round.round, strategy: round.strategy, number: at + 1 },
        ...{ words_en: words.en, words_ur: words.ur },
        ...{ node: node?.id ?? null, lineage: node?.lineage ?? null, code: node?.code ?? null },
      })),
    )
    .execute()
}
