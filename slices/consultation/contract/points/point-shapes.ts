import { z } from 'zod'
import { ability, bilingual, date, id } from '#kernel/contract/shapes.ts'
import { outcomes } from '../../rules/an-answer-gives-its-reason.ts'
import { language, wording } from '../intake-shapes.ts'

export const completions = ['no evidence', 'not started', 'limited', 'substantial', 'complete'] as const
export type Completion = (typeof completions)[number]

export const partOfSplit = z.object({
  label: z.string(),
  text: z.string(),
  headings: z.array(z.string()),
  why: z.enum(['preamble', 'introduction']).nullable(),
})
export type PartOfSplit = z.output<typeof partOfSplit>

/** A node as it stands in the newest version that the reader sees; gone where it is no longer there. */
const entry = z.object({ lineage: id, node: id, code: z.string(), title: wording })

/** An activity that came of a point: who owns it, when, and what the plan itself says of its money. */
const activity = entry.extend({
  /** It did not stand in the version that the declaration speaks of. */
  isNew: z.boolean(),
  /** It stands in the newest version that was approved. */
  isInForce: z.boolean(),
  owner: bilingual.nullable(),
  starts: date.nullable(),
  ends: date.nullable(),
  /** Whether the plan states a cost, and in which words: null where the reader may not read them. */
  money: z.object({ isStated: z.boolean(), cost: wording, funding: wording }),
})
export type LaterActivity = z.output<typeof activity>

const textChanged = z.object({
  code: z.string().nullable(),
  field: z.string(),
  language,
  before: z.string(),
  after: z.string(),
  /** Names of the offices, codes and days of which it speaks, by their keys. */
  names: z.record(z.string(), bilingual),
  on: date,
})

const view = z.object({
  id,
  kind: z.enum(['assessment', 'confirmation', 'dissent']),
  completion: z.enum(completions).nullable(),
  /** Empty where an answer was confirmed without a word. */
  words: z.string(),
  evidenceOn: date.nullable(),
  saidOn: date,
  by: bilingual.nullable(),
  isByLetter: z.boolean(),
  /** Of the letter by which it came; told to the secretariat alone. */
  signatory: z.string().nullable(),
  reply: z.object({ words: bilingual, on: date }).nullable(),
})
export type SignatoryView = z.output<typeof view>

/** Where in a file a point stood that was a comment or a row; null for what was split from a document. */
export const pointSource = z.object({
  submission: id,
  change: z.number().int(),
  fileName: z.string(),
  paragraph: z.number().int().nullable(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  /** As the file names its author; '' where it names none. */
  author: z.string(),
  /** The words that it is anchored to. */
  about: z.string(),
})
export type PointSource = z.output<typeof pointSource>

export const point = z.object({
  id,
  number: z.number().int(),
  label: wording,
  words: wording,
  headings: z.array(z.string()),
  source: pointSource.nullable(),
  entries: z.array(entry),
  claim: z.object({ by: bilingual.nullable(), mine: z.boolean() }).nullable(),
  answer: z
    .object({
      outcome: z.enum(outcomes),
      reason: bilingual,
      deferredTo: date.nullable(),
      owner: bilingual.nullable(),
      decidedBy: bilingual.nullable(),
      decidedOn: date,
      /** Answers that put it off before this one, oldest first. */
      earlier: z.array(
        z.object({ reason: bilingual, decidedOn: date, deferredTo: date, owner: bilingual.nullable() }),
      ),
    })
    .nullable(),
  /** Proposals that were made from its paragraphs. */
  proposals: z.array(z.object({ id, number: z.number().int(), outcome: z.enum(outcomes).nullable() })),
  /** Nodes that the answer names as changed, and which words changed there since. */
  clauses: z.array(entry),
  changes: z.array(textChanged),
  /** Activities of the newest version at or below what the point touches or changed. */
  activities: z.array(activity),
  /** Activities that stood there when the declaration came and stand there no more. */
  gone: z.array(entry),
  views: z.array(view),
  may: z.object({
    map: ability,
    claim: ability,
    release: ability,
    answer: ability,
    assess: ability,
    confirm: ability,
    dissent: ability,
    reply: ability,
  }),
})
export type Point = z.output<typeof point>

export const declaration = z.object({
  submission: id,
  strategy: id,
  round: id,
  version: id,
  title: wording,
  from: wording,
  receivedOn: date,
  points: z.number().int(),
  answered: z.number().int(),
})
export type Declaration = z.output<typeof declaration>
