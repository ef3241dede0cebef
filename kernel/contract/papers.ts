import { z } from 'zod'
import { instant } from './shapes.ts'

/** Shapes of what every slice says of a paper that it was asked to make. */

export const paperLanguages = ['en', 'ur', 'both'] as const
export type PaperLanguage = (typeof paperLanguages)[number]

/** A paper is written by a job: how far that has come, in parts done and how many there are. */
export const paperStanding = {
  state: z.enum(['ready', 'waiting', 'running', 'failed']),
  progress: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
}

/** What a sheet that is printed from the screen bears on every page, made and recorded before it is shown. */
export const printedSheet = z.object({
  code: z.string(),
  /** Where one learns whether it is current, and the square that leads there. */
  address: z.string(),
  square: z.string(),
  madeAt: instant,
})
export type PrintedSheet = z.output<typeof printedSheet>
