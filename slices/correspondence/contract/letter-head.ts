import { z } from 'zod'
import { text } from '#kernel/contract/shapes.ts'

const both = (max: number) => z.object({ en: text(max), ur: text(max) })

/** What stands on every letter of this office. */
export const letterHead = z.object({
  letterhead: both(300),
  fileNumber: text(100),
  signatory: both(300),
  /** Who may be written to. */
  contact: text(300),
})
export type LetterHead = z.output<typeof letterHead>

/** Somebody who is written to and stands in no register, by name or function. */
export const addresseeWritten = both(300)
