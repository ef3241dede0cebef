import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text, textOrNothing } from '#kernel/contract/shapes.ts'
import { part } from '../breakdowns/part.ts'
import { officials, period } from '../shapes.ts'
import { dutyWords as words } from './duty-words.ts'

export const askers = [
  'parliament',
  'trafficking report',
  'FATF or APG',
  'UNODC',
  'treaty body',
  'partner government',
  'donor',
  'strategy',
  'other',
] as const
export const frequencies = ['month', 'quarter', 'half-year', 'year', 'once'] as const

const place = textOrNothing(200).default('')

const due = { due: date, period }

const named = z.object({ id, code: z.string(), name: bilingual })

/** A form that uses a figure, named shortly: beside a field of a report. */
const use = z.object({
  duty: id,
  code: z.string(),
  name: bilingual,
  asker: z.enum(askers),
  field: z.string(),
  breakdown: z.string(),
})
export type Use = z.output<typeof use>

const duty = named.extend({
  asker: z.enum(askers),
  legalBasis: z.string(),
  form: z.string(),
  frequency: z.enum(frequencies),
  next: z.object(due).nullable(),
  questions: z.array(
    z.object({
      field: z.string(),
      /** Null where the reader may not read the indicator. */
      indicator: named.nullable(),
      place: z.string(),
      breakdown: z.string(),
      /** Is it asked of an office, or was it ever reported? If not, nobody can answer it yet. */
      isCollected: z.boolean(),
      /** Codes of the other duties that ask for the same. */
      alsoAskedBy: z.array(z.string()),
    }),
  ),
})
export type Duty = z.output<typeof duty>

const line = z.object({
  key: z.string(),
  indicator: named.extend({ unit: z.string(), unitName: bilingual, measure: z.string() }),
  place: z.string(),
  /** What was said last for an earlier period; null where nothing was. */
  before: z
    .object({ reference: z.string(), kind: z.string(), value: z.string().nullable(), period })
    .nullable(),
  /** What this office said for this very period; null where it is silent. */
  said: z
    .object({ reference: z.string(), kind: z.string(), value: z.string().nullable(), report: id })
    .nullable(),
  uses: z.array(use),
  /** Of joint operations that ended in the period: the office's own share, of which its value consists in part. */
  joint: z.object({ share: z.string(), operations: z.array(z.string()) }).nullable(),
  /** Of whom the value is asked apart as well, by sex and age; `said` is what this office said for this very period. */
  parts: z.array(
    part.extend({
      key: z.string(),
      said: z.object({ kind: z.string(), value: z.string().nullable() }).nullable(),
    }),
  ),
})
export type Line = z.output<typeof line>

export const dutyActs = {
  listDuties: act({
    method: 'GET',
    path: '/duties',
    does: words.list,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ duties: z.array(duty), may: z.object({ declare: ability }) }),
    refusals: {},
  }),
  declareDuty: act({
    method: 'POST',
    path: '/duties',
    does: words.declare,
    who: ['secretariat'],
    records: 'reporting duty declared',
    byLetter: false,
    input: z.object({
      strategy: id,
      code: text(40).regex(/^\S+$/),
      asker: z.enum(askers),
      name: z.object({ en: text(300), ur: text(300) }),
      legalBasis: text(500),
      form: text(300),
      frequency: z.enum(frequencies),
      next: z.object(due),
      questions: z
        .array(
          z.object({ field: text(300), indicator: id, place, breakdown: textOrNothing(200).default('') }),
        )
        .min(1)
        .max(300),
    }),
    output: z.object({
      duty: id,
      questions: z.number().int(),
      /** How many of them nobody is asked for yet: zero where all their data points exist. */
      newQuestions: z.number().int(),
    }),
    refusals: {
      'code-taken': { ...words.codeTaken, constraint: 'one_reporting_duty_per_code' },
      'asked-twice': { ...words.askedTwice, constraint: 'a_form_asks_for_a_data_point_once' },
      'period-backwards': {
        ...words.periodBackwards,
        constraint: 'the_period_of_a_duty_ends_after_it_begins',
      },
    },
  }),
  dateDuty: act({
    method: 'POST',
    path: '/duties/:duty/date',
    does: words.date,
    who: ['secretariat'],
    records: 'reporting duty dated',
    byLetter: false,
    input: z.object({ duty: id, ...due }),
    output: z.object({ dated: z.literal(true) }),
    refusals: {
      'period-backwards': {
        ...words.periodBackwards,
        constraint: 'the_period_of_a_duty_ends_after_it_begins',
      },
    },
  }),
  askOffice: act({
    method: 'POST',
    path: '/report-lines',
    does: words.ask,
    who: ['secretariat'],
    records: 'office asked to report',
    byLetter: false,
    input: z.object({
      strategy: id,
      office: id,
      indicators: z.array(id).min(1).max(100),
      places: z.array(text(200)).min(1).max(200),
    }),
    output: z.object({ asked: z.number().int() }),
    refusals: {},
  }),
  listLines: act({
    method: 'GET',
    path: '/report-lines',
    does: words.lines,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, office: id, from: date, until: date }),
    output: z.object({
      lines: z.array(line),
      /** What the office gave for this period last; a reopened one is given anew. */
      report: z.object({ id, isReopened: z.boolean() }).nullable(),
    }),
    refusals: {},
  }),
} as const
