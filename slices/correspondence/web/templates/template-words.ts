import { z } from 'zod'

const both = z.object({ en: z.string(), ur: z.string() })
const shape = z.object({ subject: both, body: both })

/** Subject and text of a letter while they are written. */
export type TemplateWords = z.output<typeof shape>

export const fits = (kept: unknown): kept is TemplateWords => shape.safeParse(kept).success
