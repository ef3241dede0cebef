import type { RecordedColumns } from '#kernel/contract/handler.ts'
import { door } from '#kernel/database/door.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { recommendationStateNames } from '../../contract/recommendations/words.ts'
import { today, type Tx } from '../standings/read-standings.ts'
import { readRegister } from './read-recommendations.ts'
import { insertRecommendation } from './register-recommendation.ts'

/** A recommendation as the report of an evaluation says it. */
export interface OfEvaluation {
  readonly strategy: string
  readonly body: string
  readonly document: string
  readonly dated: string
  readonly place: string | null
  readonly link: string | null
  readonly en: string | null
  readonly ur: string | null
  readonly addressee: string
  readonly due: string | null
}

/** Enters it in the caller's transaction and under the caller's ledger entry, as whoever acts: the secretariat. */
export const enterRecommendationOf = door(
  'delivery',
  (
    tx: Tx,
    evaluation: string,
    one: OfEvaluation,
    recorded: RecordedColumns & { readonly made_by: string | null },
  ): Promise<string> => {
    const isUrdu = /[\u0600-\u06ff]/.test(one.body)
    return insertRecommendation(
      tx,
      {
        ...{ strategy: one.strategy, level: 'government', source: 'evaluation', document: one.document },
        ...{ body_en: isUrdu ? null : one.body, body_ur: isUrdu ? one.body : null, dated: one.dated },
        ...{ place: one.place, link: one.link, text_en: one.en, text_ur: one.ur, lineage: null },
        ...{ addressee: one.addressee, owner: one.addressee, due_on: one.due, made_on: today() },
      },
      { ...recorded, evaluation },
    )
  },
)

export interface RecommendationOfEvaluation {
  readonly evaluation: string
  readonly id: string
  readonly reference: string
  readonly text: { readonly en: string | null; readonly ur: string | null }
  readonly owner: Bilingual | null
  readonly state: string
  readonly stateName: Bilingual
  readonly daysLate: number
}

/** Those of a strategy that came from evaluations, as they stand today, as far as they may be read. */
export const recommendationsOfEvaluations = door(
  'delivery',
  async (tx: Tx, strategy: string): Promise<RecommendationOfEvaluation[]> => {
    const { kept, names } = await readRegister(tx, strategy)
    return kept.flatMap(({ evaluation, ...one }) =>
      evaluation === null
        ? []
        : [
            {
              ...{ evaluation, id: one.id, reference: `R-${one.number}`, text: { ...one.text } },
              owner: one.ownerToday === null ? null : (names.get(one.ownerToday) ?? null),
              ...{
                state: one.standing.state,
                stateName: { ...recommendationStateNames[one.standing.state] },
              },
              daysLate: one.standing.daysLate,
            },
          ],
    )
  },
)
