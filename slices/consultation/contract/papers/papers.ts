import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { id, instant, sentFile } from '#kernel/contract/shapes.ts'
import { levels } from '#slices/strategy/contract.ts'

const everyone = [
  'secretariat',
  'administrator',
  'approving authority',
  'focal person',
  'participant',
  'verifier',
  'approver',
  'evaluator',
  'oversight',
] as const

const ordered = z.object({
  language: z.enum(['en', 'ur', 'both']),
  format: z.enum(['pdf', 'docx', 'xlsx']),
})

const roundPaper = ordered.extend({
  id,
  /** As printed on every page. */
  code: z.string(),
  marking: z.enum(levels),
  madeAt: instant,
  state: z.enum(['ready', 'under way', 'failed']),
})
export type RoundPaper = z.output<typeof roundPaper>

export const paperActs = {
  makeRoundPaper: act({
    method: 'POST',
    path: '/rounds/:round/papers',
    does: {
      en: 'Make a paper of a round, "you said, we did": every proposal that one may read, its answer, the reason and the clause that it changed.',
      ur: 'دور کی دستاویز بنانا، "آپ نے کہا، ہم نے کیا": ہر تجویز جو پڑھی جا سکتی ہے، اس کا جواب، وجہ اور بدلی ہوئی شق۔',
    },
    who: everyone,
    records: 'paper of a round made',
    byLetter: false,
    input: ordered.extend({ round: id }),
    output: z.object({ paper: id }),
    refusals: {},
  }),
  listRoundPapers: act({
    method: 'GET',
    path: '/rounds/:round/papers',
    does: {
      en: 'List the papers that the person who asks has made of a round, and which are finished.',
      ur: 'دور کی وہ دستاویزات جو مانگنے والے نے بنوائیں، اور کون سی تیار ہیں۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({ papers: z.array(roundPaper) }),
    refusals: {},
  }),
  downloadRoundPaper: act({
    method: 'GET',
    path: '/papers/:paper/file',
    does: {
      en: 'Fetch the finished file of a paper of a round that one has made.',
      ur: 'دور کی اپنی بنوائی ہوئی دستاویز کی تیار فائل حاصل کرنا۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ paper: id }),
    output: sentFile,
    refusals: {},
  }),
}
