import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { bilingual, id } from '#kernel/contract/shapes.ts'

export const participationActs = {
  readParticipation: act({
    method: 'GET',
    path: '/rounds/:round/participation',
    does: {
      en: 'Read which sectors have spoken in each pillar of a round, and which have not, and how many voices outside the hotel.',
      ur: 'پڑھنا کہ دور میں ہر ستون پر کن شعبوں نے بات کی اور کن نے نہیں، اور ہوٹل سے باہر کتنی آوازیں آئیں۔',
    },
    who: mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]],
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({
      pillars: z.array(
        z.object({
          pillar: z.string(),
          title: z.object({ en: z.string().nullable(), ur: z.string().nullable() }),
          spoken: z.array(
            z.object({
              sector: z.string(),
              proposals: z.number().int(),
              /** On how many proposals the sector took positions. */
              positions: z.number().int(),
            }),
          ),
          silent: z.array(z.string()),
        }),
      ),
      /** Voices of rounds outside the hotel on the same version: beside persons, never in a sum with them. */
      outside: z.object({
        rounds: z.array(
          z.object({
            round: id,
            kind: z.enum(['district meeting', 'written call', 'radio hour']),
            lines: z.number().int(),
            sheets: z.number().int(),
            districts: z.array(bilingual),
            /** To how many lines a question about an entry of the pillar was asked. */
            pillars: z.array(z.object({ pillar: z.string(), lines: z.number().int() })),
          }),
        ),
        /** Named by the plan, and no meeting there has brought a line; told once there is a round outside the hotel. */
        silentProvinces: z.array(
          z.object({
            code: z.string(),
            title: z.object({ en: z.string().nullable(), ur: z.string().nullable() }),
          }),
        ),
      }),
    }),
    refusals: {},
  }),
}
