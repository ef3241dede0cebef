import { type Database, actAs } from '#kernel/database/act-as.ts'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import { record } from '#kernel/ledger/record.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import type { Source } from '../../rules/recommendations/where-a-recommendation-stands.ts'
import type { Tx } from '../standings/read-standings.ts'

export interface ExampleRecommendations {
  readonly strategy: string
  readonly recommendations: readonly {
    readonly source: Source
    readonly body: { readonly en: string; readonly ur: string }
    readonly document: string
    readonly dated: string
    readonly place: string
    readonly link: string
    readonly text: string
    /** An office of the register, by its identifier. */
    readonly addressee: string
    readonly dueOn: string
    /** The place in this list of the one that it repeats, and why. */
    readonly repeats?: { readonly at: number; readonly reason: string }
  }[]
}

/** Recommendations that were published, as they were printed; which office has them by which day is illustrative. */
export function loadExampleRecommendations(
  database: Database,
  { strategy, recommendations }: ExampleRecommendations,
): Promise<number> {
  return actAs<DeliveryRows, number>(
    database,
    { kind: 'machine', name: 'example' },
    'delivery',
    async (tx) => {
      const ids: string[] = []
      for (const { body, text, dueOn, repeats, ...one } of recommendations) {
        const row = {
          ...{ ...one, strategy, level: 'public', body_en: body.en, body_ur: body.ur, text_en: text },
          ...{ owner: one.addressee, due_on: dueOn, is_illustrative: true },
        }
        const { id } = await tx.db
          .insertInto('delivery.recommendations')
          .values({ ...row, ...(await recorded(tx, 'registerRecommendation', strategy, row)) })
          .returning('id')
          .executeTakeFirstOrThrow()
        ids.push(id)
        if (repeats === undefined) continue
        const said = { earlier: ids[repeats.at] ?? '', verdict: 'repeats', reason: repeats.reason }
        await tx.db
          .insertInto('delivery.recommendation_repetitions')
          .values({
            ...{ recommendation: id, strategy, ...said },
            ...(await recorded(tx, 'linkRecommendation', id, said)),
          })
          .execute()
      }
      return ids.length
    },
  )
}

async function recorded(tx: Tx, act: string, subject: string, content: JsonValue): Promise<RecordedColumns> {
  const { ledger_entry, ledger_salt } = await record(tx, { act: `delivery.${act}`, subject, content })
  return { ledger_entry, ledger_salt }
}
