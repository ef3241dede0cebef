import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperLanguages, paperStanding, printedSheet } from '#kernel/contract/papers.ts'
import { id, instant, sentFile } from '#kernel/contract/shapes.ts'
import { roundCoveringNoteActs } from './covering-notes.ts'
import { trackerPaperActs } from './tracker-papers.ts'
import { kindWords } from '../kinds/kind-words.ts'
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

export const roundPaperKinds = ['answers', 'workshop'] as const
/** To write on by hand: the sheet that lies on the table or in the studio, and the form for one person. */
export const handPaperKinds = ['sheet', 'form'] as const

const ordered = z.object({
  kind: z.enum(roundPaperKinds),
  language: z.enum(paperLanguages),
  format: z.enum(['pdf', 'docx', 'xlsx', 'html', 'json']),
})

const roundPaper = ordered.extend({
  id,
  kind: z.enum([...roundPaperKinds, ...handPaperKinds]),
  /** As printed on every page. */
  code: z.string(),
  marking: z.enum(levels),
  madeAt: instant,
  ...paperStanding,
})
export type RoundPaper = z.output<typeof roundPaper>

export const paperActs = {
  ...trackerPaperActs,
  ...roundCoveringNoteActs,
  makeRoundPaper: act({
    method: 'POST',
    path: '/rounds/:round/papers',
    does: {
      en: 'Make a paper of a round: "you said, we did", every proposal that one may read with its answer, or the report of its workshop, what came of each group.',
      ur: 'دور کی دستاویز بنانا: "آپ نے کہا، ہم نے کیا"، ہر تجویز جو پڑھی جا سکتی ہے جواب کے ساتھ، یا ورکشاپ کی رپورٹ، ہر گروہ کا حاصل۔',
    },
    who: everyone,
    records: 'paper of a round made',
    byLetter: false,
    input: ordered.extend({ round: id }),
    output: z.object({ paper: id }),
    refusals: {},
  }),
  makeSheetPaper: act({
    method: 'POST',
    path: '/rounds/:round/sheet-papers',
    does: {
      en: 'Have the sheet or the form of a round outside the hotel set for print, in both languages, with room to write by hand.',
      ur: 'ہوٹل سے باہر کے دور کی شیٹ یا فارم دونوں زبانوں میں چھپائی کے لیے تیار کروانا، ہاتھ سے لکھنے کی جگہ کے ساتھ۔',
    },
    who: ['secretariat'],
    records: 'sheet of a round set for print',
    byLetter: false,
    input: z.object({
      round: id,
      kind: z.enum(handPaperKinds),
      lines: z.number().int().min(1).max(200).default(20),
    }),
    output: z.object({ paper: id }),
    refusals: { 'no-call': kindWords.noCall },
  }),
  printRoundSheet: act({
    method: 'POST',
    path: '/rounds/:round/sheet-prints',
    does: {
      en: 'Make a sheet of a round outside the hotel for the browser to print, in both languages, with a code of its own.',
      ur: 'ہوٹل سے باہر کے دور کی شیٹ براؤزر سے چھاپنے کے لیے بنانا، دونوں زبانوں میں، اپنے کوڈ کے ساتھ۔',
    },
    who: ['secretariat'],
    records: 'sheet of a round printed',
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({
      printed: printedSheet,
      /** Of the plan that the round speaks about; null where it may not be seen. */
      version: z.number().int().nullable(),
      isOpen: z.boolean(),
    }),
    refusals: { 'no-call': kindWords.noCall },
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
  readRoundSchema: act({
    method: 'GET',
    path: '/schemas/:file',
    does: {
      en: 'The JSON Schema of "you said, we did" or of the report of a round as a file.',
      ur: 'فائل کی صورت میں "آپ نے کہا، ہم نے کیا" یا دور کی رپورٹ کا JSON Schema۔',
    },
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({ file: z.enum(roundPaperKinds) }),
    output: z.record(z.string(), z.json()),
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
