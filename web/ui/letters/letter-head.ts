import { z } from 'zod'
import { type Draft, useDraft } from '../forms/useDraft.ts'

const both = z.object({ en: z.string(), ur: z.string() })
const shape = z.object({ letterhead: both, fileNumber: z.string(), signatory: both, contact: z.string() })

/** What stands on every letter of an office: its name, the file, who signs, who may be written to. */
export type LetterHead = z.output<typeof shape>

const isHead = (kept: unknown): kept is LetterHead => shape.safeParse(kept).success

export const blankHead: LetterHead = {
  letterhead: { en: '', ur: '' },
  fileNumber: '',
  signatory: { en: '', ur: '' },
  contact: '',
}

/** Kept on this machine, for the next letter says the same, whatever its kind. */
export const useLetterHead = (): Draft<LetterHead> => useDraft<LetterHead>('letterhead', blankHead, isHead)
