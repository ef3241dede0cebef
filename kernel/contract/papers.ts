import { z } from 'zod'

/** Shapes of what every slice says of a paper that it was asked to make. */

export const paperLanguages = ['en', 'ur', 'both'] as const
export type PaperLanguage = (typeof paperLanguages)[number]

/** A paper is written by a job: how far that has come, in parts done and how many there are. */
export const paperStanding = {
  state: z.enum(['ready', 'waiting', 'running', 'failed']),
  progress: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
}
