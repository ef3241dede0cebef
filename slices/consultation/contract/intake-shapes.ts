import { z } from 'zod'
import { ability, bilingual, date, fileHash, id, someBilingual } from '#kernel/contract/shapes.ts'
import { strategy } from '#slices/strategy/contract.ts'

export const submissionKinds = [
  'tracked changes',
  'comment matrix',
  "rapporteur's sheet",
  'letter',
  'scan',
  'declaration',
] as const
/** Sheets come by their own door: line by line, with boxes that are read as such. */
export const sheetKinds = ['phone-in sheet', 'meeting sheet', 'form sheet'] as const
const keptKinds = [...submissionKinds, ...sheetKinds] as const
export type KeptKind = (typeof keptKinds)[number]
export type SubmissionKind = (typeof submissionKinds)[number]

export const changeKinds = ['changed', 'added', 'removed', 'moved', 'comment', 'row', 'point'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const language = z.enum(['en', 'ur'])
export const wording = z.object({ en: z.string().nullable(), ur: z.string().nullable() })
export const field = strategy.acts.editField.input.shape.field

export const unread = z.object({
  what: z.string(),
  paragraph: z.number().int().nullable(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  count: z.number().int(),
  said: bilingual,
})
export type UnreadPart = z.output<typeof unread>

const collidesWith = z.object({
  submission: id,
  number: z.number().int(),
  title: wording,
  author: z.string(),
  after: z.string(),
})

/** A change as the file has it. */
const found = z.object({
  number: z.number().int(),
  kind: z.enum(changeKinds),
  /** As the file names its author; '' where it names none. */
  author: z.string(),
  saidAt: z.string().nullable(),
  part: z.enum(['body', 'footnote', 'endnote', 'sheet', 'summary']),
  paragraph: z.number().int().nullable(),
  /** The paragraph by the numbers that Word prints, such as 2.3(b); '' where it prints none. */
  clause: z.string(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  reference: z.string().nullable(),
  headings: z.array(z.string()),
  before: z.string(),
  after: z.string(),
  remark: z.string(),
  about: z.string(),
  answers: z.number().int().nullable(),
  /** A comment that its authors had settled in Word. */
  isResolved: z.boolean(),
  movedTo: z.number().int().nullable(),
  follows: z.string().nullable(),
  touches: z.array(z.string()),
  others: z.record(z.string(), z.string()),
  language,
})

const place = z.object({
  certainty: z.enum(['same', 'likely', 'nowhere', 'by a person']),
  at: z
    .object({
      node: id,
      code: z.string(),
      field,
      language,
      /** Of the text that stands there the line that the change is about, or its opening where it does not say which. */
      now: z.string(),
      /** Where that begins in the text. */
      from: z.number().int(),
      /** How that would read, '' where it would go; null where a person must say. */
      offered: z.string().nullable(),
    })
    .nullable(),
})

export const foundChange = found.extend({ place })
export type FoundChange = z.output<typeof foundChange>

export const submissionChange = foundChange.extend({
  placedBy: bilingual.nullable(),
  /** Why it was not taken up, by whom and when; the day is not known of what was left out long ago. */
  leftOut: z.object({ reason: bilingual, by: bilingual.nullable(), on: date.nullable() }).nullable(),
  /** The point that it became, or stands in. */
  point: id.nullable(),
  /** Whether the version waits for a decision on it. */
  isUndecided: z.boolean(),
  proposal: z.object({ id, number: z.number().int() }).nullable(),
  collidesWith: z.array(collidesWith),
  may: z.object({ place: ability, propose: ability, leaveOut: ability, makePoint: ability }),
})
export type SubmissionChange = z.output<typeof submissionChange>

const progress = z.object({
  changes: z.number().int(),
  placed: z.number().int(),
  proposed: z.number().int(),
  leftOut: z.number().int(),
  points: z.number().int(),
  undecided: z.number().int(),
  unread: z.number().int(),
})

export const submission = z.object({
  id,
  strategy: id,
  round: id,
  version: id,
  kind: z.enum(keptKinds),
  title: wording,
  from: wording,
  sector: z.string().nullable(),
  receivedOn: date,
  theirReference: z.string().nullable(),
  file: z.object({ sha256: fileHash, name: z.string() }),
  summary: z.string().nullable(),
  earlier: id.nullable(),
  later: id.nullable(),
  paragraphs: z.number().int(),
  found: z.number().int(),
  progress,
})
export type Submission = z.output<typeof submission>

export const proposalSource = z.object({
  submission: id,
  fileName: z.string(),
  paragraph: z.number().int().nullable(),
  clause: z.string().nullable(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  author: z.string(),
  from: someBilingual,
  collidesWith: z.array(z.string()),
  /** Only for those who read every level. */
  mayOpenFile: z.boolean(),
})
