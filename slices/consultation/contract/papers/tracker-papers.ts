import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperLanguages, paperStanding } from '#kernel/contract/papers.ts'
import { id, instant } from '#kernel/contract/shapes.ts'
import { levels } from '#slices/strategy/contract.ts'

/** Row security leaves of the participants those whose organisation sent or signed it. */
const readers = ['secretariat', 'approving authority', 'oversight', 'participant'] as const

export const trackerFormats = ['pdf', 'docx', 'xlsx', 'html'] as const

const ordered = z.object({ language: z.enum(paperLanguages), format: z.enum(trackerFormats) })

const trackerPaper = ordered.extend({
  id,
  /** As printed on every page. */
  code: z.string(),
  marking: z.enum(levels),
  madeAt: instant,
  ...paperStanding,
})
export type TrackerPaper = z.output<typeof trackerPaper>

/** Its finished file is fetched as that of any paper of a round. */
export const trackerPaperActs = {
  makeTrackerPaper: act({
    method: 'POST',
    path: '/submissions/:submission/tracker-papers',
    does: {
      en: 'Make a paper of the tracker of a declaration: what became of each point, as the government says and as its signatories say.',
      ur: 'اعلامیہ ٹریکر کی دستاویز بنانا: ہر نکتے کا کیا بنا، حکومت کے مطابق اور دستخط کنندگان کے مطابق۔',
    },
    who: readers,
    records: 'paper of a tracker made',
    byLetter: false,
    input: ordered.extend({ submission: id }),
    output: z.object({ paper: id }),
    refusals: {},
  }),
  listTrackerPapers: act({
    method: 'GET',
    path: '/submissions/:submission/tracker-papers',
    does: {
      en: 'List the papers that the person who asks has made of the tracker of a declaration, and which are finished.',
      ur: 'اعلامیہ ٹریکر کی وہ دستاویزات جو مانگنے والے نے بنوائیں، اور کون سی تیار ہیں۔',
    },
    who: readers,
    records: null,
    byLetter: false,
    input: z.object({ submission: id }),
    output: z.object({ papers: z.array(trackerPaper) }),
    refusals: {},
  }),
}
