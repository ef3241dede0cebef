import { z } from 'zod'
import { bilingual, date, id, instant, text } from '#kernel/contract/shapes.ts'
import { levels } from '../rules/levels-of-openness.ts'
import { credibilities, reliabilities } from '../rules/what-cannot-be-judged-is-not-the-worst.ts'

/** Everybody who holds a mandate for the strategy; which rows they then reach is row security's. */
export const everyone = [
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

export const inBoth = (max: number) => z.object({ en: text(max), ur: text(max) })
export const level = z.enum(levels)
export const period = z.object({ from: date, to: date })

/** A year, a month or a day: as precise as the publication says. */
export const datePart = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** An exact decimal number, as text: `6.30` keeps its zero. */
export const decimal = z.string().regex(/^-?\d{1,6}(\.\d{1,4})?$/)

export const grade = z.object({
  reliability: z.enum(reliabilities),
  credibility: z.enum(credibilities),
  reason: text(2_000),
})

export const source = z.object({
  id,
  strategy: id,
  openness: level,
  title: z.object({ en: z.string().nullable(), ur: z.string().nullable() }),
  publisher: z.string(),
  dated: z.string(),
  licence: z.string(),
  link: z.string().nullable(),
  file: z.object({ sha256: z.string(), name: z.string() }).nullable(),
  grade,
  supersedes: id.nullable(),
  isSuperseded: z.boolean(),
  registeredAt: instant,
})
export type Source = z.output<typeof source>

export const yardstickWord = z.object({
  position: z.number().int(),
  word: bilingual,
  /** As the yardstick prints it. */
  range: z.string(),
  from: z.number().int(),
  to: z.number().int(),
})
export type YardstickWord = z.output<typeof yardstickWord>

export const yardstick = z.object({
  id,
  name: bilingual,
  source: z.string(),
  words: z.array(yardstickWord),
})
export type Yardstick = z.output<typeof yardstick>

export const findingKinds = ['as printed', 'judgement'] as const
export const confidences = ['low', 'moderate', 'high'] as const
export const stalenesses = ['superseded', 'past its review', 'drawn from a superseded source'] as const

export const finding = z.object({
  id,
  /** `E-12`. */
  reference: z.string(),
  strategy: id,
  openness: level,
  kind: z.enum(findingKinds),
  statement: bilingual,
  /** With the name of its yardstick: words of two yardsticks do not mean the same. */
  likelihood: yardstickWord.extend({ yardstick: id, of: bilingual }).nullable(),
  confidence: z.enum(confidences),
  confidenceReason: bilingual,
  asOf: date,
  reviewBy: date,
  supersedes: id.nullable(),
  stale: z.enum(stalenesses).nullable(),
  recordedAt: instant,
})
export type Finding = z.output<typeof finding>
