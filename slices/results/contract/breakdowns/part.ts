import { z } from 'zod'
import { bilingual } from '#kernel/contract/shapes.ts'
import { sexes } from '../../rules/breakdowns/parts-of-a-figure.ts'

/** Of whom a part of a figure speaks; null where it says nothing of sex or of age. */
export const part = z.object({
  sex: z.enum(sexes).nullable(),
  /** `0-17`, `18+` or `not recorded`. */
  ages: z.string().nullable(),
  name: bilingual,
})

/** What a figure says of them, in its own unit. */
export const partSaid = part.extend({
  kind: z.enum(['value', 'nil', 'not reported']),
  value: z.string().nullable(),
})
export type PartSaid = z.output<typeof partSaid>
