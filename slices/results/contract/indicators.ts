import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { mappingSeen } from './geographies/geographies.ts'
import { statusByLetter } from './read-back.ts'
import { words } from './words.ts'
import {
  changeSeen,
  coverage,
  decimal,
  direction,
  discrepancy,
  everyone,
  figure,
  indicator,
  letters,
  measure,
  openness,
  period,
  refusalsOfLetters,
  resultLevel,
  saidStatus,
} from './shapes.ts'

const inBoth = (max: number) => z.object({ en: text(max), ur: text(max) })
const expectation = z.object({ place: text(200), office: id.optional() })

export const indicatorActs = {
  declareIndicator: act({
    method: 'POST',
    path: '/indicators',
    does: words.declareIndicator,
    who: ['secretariat'],
    records: 'indicator declared',
    byLetter: false,
    input: z.object({
      strategy: id,
      lineage: id.optional(),
      code: text(40).regex(/^\S+$/),
      name: inBoth(300),
      unit: text(60),
      measure,
      direction,
      level: resultLevel,
      pillar: text(40).optional(),
      definition: inBoth(5_000).optional(),
      source: text(500),
      openness: openness.default('government'),
      /** From which places and offices figures are expected; without it, from those that ever reported. */
      expected: z.array(expectation).max(500).default([]),
    }),
    output: z.object({ indicator: id }),
    refusals: { 'code-taken': { ...words.codeTaken, constraint: 'one_indicator_per_code' } },
  }),
  setBaselineAndTarget: act({
    method: 'POST',
    path: '/indicators/:indicator/target',
    does: words.setBaselineAndTarget,
    who: ['secretariat'],
    records: 'baseline and target set',
    byLetter: false,
    input: z.object({
      indicator: id,
      baseline: z
        .object({
          value: decimal.optional(),
          words: text(500).optional(),
          period: period.optional(),
          source: text(1_000).optional(),
          promisedFor: date.optional(),
          promisedBy: id.optional(),
        })
        .optional(),
      target: z.object({ value: decimal.optional(), words: text(500).optional(), due: date }).optional(),
    }),
    output: z.object({ set: z.literal(true) }),
    refusals: {
      'nothing-to-set': words.nothingToSet,
      'target-without-baseline': words.targetWithoutBaseline,
      'baseline-needs-a-value-or-a-date': {
        ...words.baselineNeedsValueOrDate,
        constraint: 'a_baseline_is_measured_or_promised_for_a_day',
      },
      'target-says-nothing': {
        ...words.targetSaysNothing,
        constraint: 'a_target_says_what_is_to_be_reached',
      },
      'period-backwards': { ...words.periodBackwards, constraint: 'a_baseline_period_ends_after_it_begins' },
    },
  }),
  declareFunnel: act({
    method: 'POST',
    path: '/funnels',
    does: words.declareFunnel,
    who: ['secretariat'],
    records: 'funnel declared',
    byLetter: false,
    input: z.object({ strategy: id, name: text(200), stages: z.array(id).min(2).max(20) }),
    output: z.object({ funnel: id }),
    refusals: {
      'funnel-exists': { ...words.funnelExists, constraint: 'one_funnel_per_name' },
      'stage-twice': { ...words.stageTwice, constraint: 'an_indicator_is_one_stage_of_a_funnel' },
    },
  }),
  listIndicators: act({
    method: 'GET',
    path: '/indicators',
    does: words.listIndicators,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, lineage: id.optional() }),
    output: z.object({
      indicators: z.array(indicator),
      may: z.object({ declareIndicator: ability, declareFunnel: ability }),
    }),
    refusals: {},
  }),
  readIndicator: act({
    method: 'GET',
    path: '/indicators/:indicator',
    does: words.readIndicator,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ indicator: id }),
    output: z.object({
      indicator,
      /** Newest period first; figures that disagree stand side by side. */
      series: z.array(z.object({ period, coverage, figures: z.array(figure) })),
      /** Newest first; a change is told only where the two can be compared. */
      changes: z.array(changeSeen),
      /** What must stand beside the figures where they name places in the words of several geographies; else null. */
      mapping: mappingSeen.nullable(),
      discrepancies: z.array(discrepancy),
      /** The newest ones are shown; the list of figures has them all. */
      figuresInAll: z.number().int(),
      letters,
      /** All that offices said of it, newest first; what was upheld as not theirs stays here, marked. */
      everSaid: z.array(saidStatus),
      may: z.object({ setTarget: ability, writeReading: ability, reportStatus: ability }),
    }),
    refusals: {},
  }),
  writeReading: act({
    method: 'POST',
    path: '/indicators/:indicator/readings',
    does: words.writeReading,
    who: ['secretariat'],
    records: 'reading written',
    byLetter: false,
    input: z.object({ indicator: id, period, text: inBoth(5_000) }),
    output: z.object({ reading: id }),
    refusals: {
      'period-backwards': { ...words.periodBackwards, constraint: 'a_reading_period_ends_after_it_begins' },
    },
  }),
  reportStatus: act({
    method: 'POST',
    path: '/indicators/:indicator/said-status',
    does: words.reportStatus,
    who: ['focal person'],
    records: 'status reported',
    byLetter: statusByLetter,
    input: z.object({
      indicator: id,
      office: id,
      status: z.enum(['met', 'on track', 'behind', 'off track']),
      reason: text(2_000),
    }),
    output: z.object({ said: id }),
    refusals: {
      'office-not-yours': words.officeNotYours,
      'office-needed': words.officeNeeded,
      ...refusalsOfLetters,
    },
  }),
  sumByQuarter: act({
    method: 'GET',
    path: '/indicators/:indicator/quarters',
    does: words.sumByQuarter,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, indicator: id, from: date, until: date }),
    output: z.object({
      unit: z.string(),
      unitName: bilingual,
      quarters: z.array(
        z.object({
          period,
          /** Null where nobody reported: no total is not a total of zero. */
          total: z.string().nullable(),
          coverage,
          /** Figures that could not be added, being of another kind of unit. */
          ofAnotherUnit: z.number().int(),
          /** Places for which documents disagree; the last one received was added. */
          disputed: z.number().int(),
          figures: z.number().int(),
        }),
      ),
    }),
    refusals: { 'has-no-sum': words.hasNoSum },
  }),
} as const
