import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { id } from '#kernel/contract/shapes.ts'

export const participationActs = {
  readParticipation: act({
    method: 'GET',
    path: '/rounds/:round/participation',
    does: {
      en: 'Read which sectors have spoken in each pillar of a round, and which have not.',
      ur: 'پڑھنا کہ دور میں ہر ستون پر کن شعبوں نے بات کی اور کن نے نہیں۔',
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
    }),
    refusals: {},
  }),
}
