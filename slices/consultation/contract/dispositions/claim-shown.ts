import { z } from 'zod'
import { bilingual, id, instant } from '#kernel/contract/shapes.ts'

/** Who of the secretariat answers a proposal or a point now. */
export const claimShown = z.object({
  person: id,
  name: bilingual.nullable(),
  until: instant,
  mine: z.boolean(),
})
export type ClaimShown = z.output<typeof claimShown>
