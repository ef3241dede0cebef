import { z } from 'zod'

const bilingual = z.strictObject({ en: z.string().min(1), ur: z.string().min(1) })
const visibility = z.enum(['public', 'partners', 'government', 'restricted annex'])
const point = z.number().int().min(1).max(5)

/** Coordinating bodies and risks of the example: illustrative, with offices of the register and no persons. */
export const governanceFile = z.strictObject({
  notice: bilingual,
  bodies: z.array(
    z.strictObject({
      code: z.string(),
      visibility,
      name: bilingual,
      terms: bilingual,
      decides: bilingual,
      rhythm: bilingual,
      quorum: z.number().int().min(1),
      members: z
        .array(z.strictObject({ office: z.string(), role: z.enum(['chair', 'deputy', 'member']) }))
        .min(1),
    }),
  ),
  risks: z.array(
    z.strictObject({
      visibility,
      title: bilingual,
      /** Places on the usual scales; the makers' judgement, not a measurement. */
      likelihood: point,
      impact: point,
      owner: z.string(),
      mitigation: bilingual,
      review_on: z.iso.date(),
      /** Codes of entries of the plan. */
      threatens: z.array(z.string()).min(1),
    }),
  ),
})
export type GovernanceFile = z.infer<typeof governanceFile>
