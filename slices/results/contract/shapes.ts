import { z } from 'zod'
import { ability, bilingual, date, id, media } from '#kernel/contract/shapes.ts'
import { words } from './words.ts'
import { noChangeReasons } from '../rules/passports/a-change-is-told-only-within-a-series.ts'
import { opennesses, resultLevels, directions, measures } from '../rules/indicators/what-an-indicator-says.ts'

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

/** Those who read what is kept inside government. */
export const officials = [
  'secretariat',
  'administrator',
  'approving authority',
  'focal person',
  'verifier',
  'approver',
  'evaluator',
  'oversight',
] as const

/** How an act of an office can be refused that the secretariat enters, or enters without a letter. */
export const refusalsOfLetters = {
  'letter-needed': words.letterNeeded,
  'letter-names-no-office': words.letterNamesNoOffice,
  'letter-of-another-office': words.letterOfAnotherOffice,
} as const

export const measure = z.enum(measures)
export const direction = z.enum(directions)
export const resultLevel = z.enum(resultLevels)
export const openness = z.enum(opennesses)

/** From the first day to the last, both included. */
export const period = z.object({ from: date, to: date })

/** An exact decimal number, as text: `-1234.50`. */
export const decimal = z.string().regex(/^[+-]?\d{1,30}(\.\d{1,15})?$/)

/** `F-1207`: the form is read by the handler, since what is no reference is simply not found. */
export const reference = z.string().max(24)

export const figureKinds = ['value', 'total', 'nil', 'not reported', 'not applicable'] as const
export const figureStatuses = ['provisional', 'final'] as const
export const origins = ['reported', 'published'] as const
export const standings = ['reported', 'verified', 'cleared', 'published'] as const

export const coverage = z.object({
  expected: z.number().int(),
  reported: z.number().int(),
  nil: z.number().int(),
  notReported: z.number().int(),
  notApplicable: z.number().int(),
  complete: z.boolean(),
})

/** A figure never appears without its source, period, status and reference (design law 1). */
export const figure = z.object({
  reference: z.string(),
  indicator: z.object({ id, code: z.string(), name: bilingual }),
  place: z.string(),
  partOf: z.string(),
  period,
  kind: z.enum(figureKinds),
  /** As written, with its decimal places; null where nothing was counted. */
  value: z.string().nullable(),
  words: z.string().nullable(),
  unit: z.string(),
  unitName: bilingual,
  agency: z.string(),
  office: z.object({ id, name: bilingual }).nullable(),
  document: z.string(),
  status: z.enum(figureStatuses),
  /** How many people stand behind it: reported, verified, cleared to leave government, or published elsewhere. */
  standing: z.enum(standings),
  corrects: z.string().nullable(),
  correctedBy: z.string().nullable(),
  report: id,
  reportedOn: date,
})
export type Figure = z.output<typeof figure>

/** The letter behind what the secretariat entered for an office (design law 19). */
export const byLetter = z.object({
  theirReference: z.string(),
  ourReference: z.string(),
  dated: date,
  signatory: z.string(),
  medium: z.enum(media),
  /** Its office says that this is not its word. Upheld: it counts for nothing. Kept: it counts, and the contest shows. */
  contest: z.enum(['unanswered', 'upheld', 'kept']).nullable(),
})
export type ByLetter = z.output<typeof byLetter>

/** Reports that came by letter, for those who may read reports: their figures are marked as such. */
export const letters = z.array(z.object({ report: id, letter: byLetter }))

export const statusReading = z.object({
  status: z.enum([
    'met',
    'on track',
    'behind',
    'off track',
    'needs a reading',
    'withheld',
    'cannot be computed',
  ]),
  colour: z.enum(['green', 'amber', 'red']).nullable(),
  because: bilingual,
})

export const baseline = z.object({
  value: z.string().nullable(),
  words: z.string().nullable(),
  period: period.nullable(),
  source: z.string().nullable(),
  promisedFor: date.nullable(),
  promisedBy: bilingual.nullable(),
})

export const target = z.object({ value: z.string().nullable(), words: z.string().nullable(), due: date })

/** From one period to the next at a place: by how much, or why nothing is said. */
export const changeSeen = z.object({
  place: z.string(),
  from: period,
  to: period,
  /** With its sign, in the unit of the later figure. */
  by: z.string().nullable(),
  unitName: bilingual,
  /** Of the earlier one; null of what has no share, as a score. */
  share: z.number().nullable(),
  because: z.enum(noChangeReasons).nullable(),
  references: z.array(z.string()),
})
export type ChangeSeen = z.output<typeof changeSeen>

/** What an office says of itself, on a day. */
export const saidStatus = z.object({
  status: z.enum(['met', 'on track', 'behind', 'off track']),
  reason: z.string(),
  office: bilingual,
  on: date,
  byLetter: byLetter.nullable(),
})
export type SaidStatus = z.output<typeof saidStatus>

export const indicator = z.object({
  id,
  strategy: id,
  code: z.string(),
  name: bilingual,
  unit: z.string(),
  unitName: bilingual,
  measure,
  direction,
  level: resultLevel,
  pillar: z.string().nullable(),
  /** The node of the plan that it measures, across versions. */
  lineage: id.nullable(),
  /** The one that holds today. */
  definition: z.object({ en: z.string().nullable(), ur: z.string().nullable() }),
  /** First days of definitions by which figures cannot be compared with those before them, earliest first. */
  breaks: z.array(date),
  source: z.string(),
  openness,
  latest: figure.nullable(),
  /** Of the latest period: how many of those expected reported. Null where nothing was reported yet. */
  coverage: coverage.nullable(),
  /** What the data say, and what the office says of itself: side by side, neither hiding the other. */
  computed: statusReading,
  said: saidStatus.nullable(),
  reading: z.object({ text: bilingual, period }).nullable(),
  baseline: baseline.nullable(),
  target: target.nullable(),
})
export type Indicator = z.output<typeof indicator>

/** A finding of the checks over stored figures, with the figures concerned side by side. */
export const discrepancy = z.object({
  key: z.string(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  messages: bilingual,
  hint: bilingual,
  explanation: z.enum(['factor-of-ten', 'swapped-digits']).nullable(),
  figures: z.array(figure),
  resolution: z
    .object({ stands: z.string().nullable(), reason: z.string(), by: bilingual.nullable(), on: date })
    .nullable(),
  may: z.object({ resolve: ability }),
})
export type Discrepancy = z.output<typeof discrepancy>
