import { z } from 'zod'

const shape = z.object({
  node: z.string(),
  field: z.string(),
  language: z.enum(['en', 'ur']),
  after: z.string(),
  rationale: z.string(),
  hidden: z.boolean(),
})

/** A proposal while it is being written. */
export type Draft = z.output<typeof shape>

export const blank = (node: string): Draft => ({
  node,
  field: '',
  language: 'en',
  after: '',
  rationale: '',
  hidden: false,
})

export const isDraft = (kept: unknown): kept is Draft => shape.safeParse(kept).success
