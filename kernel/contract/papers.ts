import { z } from 'zod'
import { act } from './act.ts'
import type { MandateKind } from './mandates.ts'
import { bilingual, id, instant, sentFile } from './shapes.ts'

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

/** What is asked of a shelf of papers: each person sees and fetches what they had made. */

export const shelvedFormats = ['pdf', 'docx', 'html', 'xlsx'] as const

/** How a paper of a shelf is asked for, whatever it is of. */
export const paperOrdered = { language: z.enum(paperLanguages), format: z.enum(shelvedFormats) }

const shelvedPaper = z.object({
  id,
  /** As printed on every page. */
  code: z.string(),
  title: bilingual,
  ...paperOrdered,
  marking: z.string(),
  madeAt: instant,
  ...paperStanding,
})
export type ShelvedPaper = z.output<typeof shelvedPaper>

/** The two acts that every slice with a shelf (`kernel/papers/shelf.ts`) has; what fills it are acts of the slice. */
export const shelfActs = (who: readonly [MandateKind, ...MandateKind[]]) => ({
  listPapers: act({
    method: 'GET',
    path: '/papers',
    does: {
      en: 'List the papers of a kind that the person who asks has made, and which are finished.',
      ur: 'کسی قسم کی وہ دستاویزات جو مانگنے والے نے بنوائیں، اور کون سی تیار ہیں۔',
    },
    who,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, kind: z.string().max(60), about: z.string().max(100).optional() }),
    output: z.object({ papers: z.array(shelvedPaper) }),
    refusals: {},
  }),
  downloadPaper: act({
    method: 'GET',
    path: '/papers/:paper/file',
    does: {
      en: 'Fetch the finished file of a paper that one has made.',
      ur: 'اپنی بنوائی ہوئی دستاویز کی تیار فائل حاصل کرنا۔',
    },
    who,
    records: null,
    byLetter: false,
    input: z.object({ paper: id }),
    output: sentFile,
    refusals: {},
  }),
})
export type ShelfActs = ReturnType<typeof shelfActs>
