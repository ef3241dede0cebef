import { z } from 'zod'
import { ability, bilingual, date, id } from '#kernel/contract/shapes.ts'
import {
  ageBands,
  judgements,
  recommendationStates,
  responses,
  sources,
  stages,
} from '../../rules/recommendations/where-a-recommendation-stands.ts'
import { letterShown, namedOffice, someText, whole } from '../shapes.ts'

export const recommendation = z.object({
  id,
  /** As it is called, `R-12`. */
  reference: z.string(),
  source: z.enum(sources),
  body: someText,
  document: z.string(),
  dated: date,
  place: z.string().nullable(),
  link: z.string().nullable(),
  /** As its document says it; a translation may be missing. */
  text: someText,
  level: z.string(),
  addressee: namedOffice,
  /** Today, after changes and successions; null where no office is there. */
  owner: namedOffice.nullable(),
  response: z.enum(responses).nullable(),
  state: z.enum(recommendationStates),
  dueOn: date.nullable(),
  daysLate: whole,
  band: z.enum(ageBands).nullable(),
  closedOn: date.nullable(),
  /** `members` say the same, itself among them; `since` of them are later than this one. */
  raised: z.object({ members: whole, firstYear: whole, since: whole }),
  /** The activity that it serves, as far as it may be read. */
  activity: z.object({ code: z.string(), title: someText, request: id.nullable() }).nullable(),
  illustrative: z.boolean(),
})
export type Recommendation = z.output<typeof recommendation>

export const saidOfRecommendation = {
  responses: z.array(
    z.object({
      id,
      response: z.enum(responses),
      reason: z.string(),
      office: namedOffice,
      madeOn: date,
      byLetter: letterShown.nullable(),
    }),
  ),
  entries: z.array(
    z.object({
      id,
      stage: z.enum(stages),
      says: z.string(),
      evidence: z.string().nullable(),
      fileName: z.string().nullable(),
      sha256: z.string().nullable(),
      office: namedOffice,
      madeOn: date,
      byLetter: letterShown.nullable(),
      judgement: z
        .object({
          judgement: z.enum(judgements),
          says: z.string(),
          /** Who saw the evidence: the name where it may be known, and as what. */
          by: bilingual.nullable(),
          seenAs: z.enum(['secretariat', 'oversight', 'evaluator']),
          madeOn: date,
        })
        .nullable(),
    }),
  ),
  changes: z.array(
    z.object({ id, owner: namedOffice, dueOn: date.nullable(), reason: z.string(), madeOn: date }),
  ),
}

export const mayOfRecommendation = z.object({
  respond: ability,
  enterResponse: ability,
  report: ability,
  enterReport: ability,
  judge: ability,
  change: ability,
  link: ability,
})
