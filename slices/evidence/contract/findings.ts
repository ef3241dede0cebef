import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { confidences, everyone, finding, findingKinds, inBoth, level, source, yardstick } from './shapes.ts'
import { words } from './words.ts'

/** Yardsticks of likelihood, and findings, in which likelihood and confidence stand apart. */
export const findingActs = {
  declareYardstick: act({
    method: 'POST',
    path: '/yardsticks',
    does: words.declareYardstick,
    who: ['secretariat'],
    records: 'yardstick declared',
    byLetter: false,
    input: z.object({
      strategy: id,
      name: inBoth(200),
      /** Where it is published. */
      source: text(500),
      /** The least likely first. */
      words: z
        .array(z.object({ word: inBoth(100), range: text(60), from: z.number().int(), to: z.number().int() }))
        .min(2)
        .max(15),
    }),
    output: z.object({ yardstick: id }),
    refusals: {
      'yardstick-taken': { ...words.yardstickTaken, constraint: 'one_yardstick_per_name' },
      'word-twice': { ...words.wordTwice, constraint: 'a_word_stands_once_on_a_yardstick' },
      'range-impossible': {
        ...words.rangeImpossible,
        constraint: 'a_range_lies_between_nothing_and_certainty',
      },
    },
  }),
  listYardsticks: act({
    method: 'GET',
    path: '/yardsticks',
    does: words.listYardsticks,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ yardsticks: z.array(yardstick), may: z.object({ declareYardstick: ability }) }),
    refusals: {},
  }),
  recordFinding: act({
    method: 'POST',
    path: '/findings',
    does: words.recordFinding,
    who: ['secretariat'],
    records: 'finding recorded',
    byLetter: false,
    input: z.object({
      strategy: id,
      openness: level.default('government'),
      kind: z.enum(findingKinds),
      statement: inBoth(4_000),
      likelihood: z.object({ yardstick: id, word: z.number().int() }).optional(),
      confidence: z.enum(confidences),
      confidenceReason: inBoth(2_000),
      asOf: date,
      reviewBy: date,
      sources: z
        .array(z.object({ source: id, passage: text(300).optional() }))
        .min(1)
        .max(30),
      supersedes: id.optional(),
    }),
    output: z.object({ reference: z.string() }),
    refusals: {
      'likelihood-needed': { ...words.likelihoodNeeded, constraint: 'a_judgement_says_how_likely' },
      'confidence-in-the-statement': words.confidenceInTheStatement,
      'another-likelihood-in-the-statement': words.anotherLikelihoodInTheStatement,
      'more-open-than-its-sources': {
        ...words.findingMoreOpenThanSources,
        constraint: 'a_finding_is_no_more_open_than_its_sources',
      },
      'as-of-tomorrow': words.fromTomorrow,
      'review-comes-too-early': {
        ...words.reviewBeforeToday,
        constraint: 'a_finding_is_reviewed_after_it_was_made',
      },
      'already-superseded': { ...words.alreadySuperseded, constraint: 'one_successor_per_finding' },
    },
  }),
  listFindings: act({
    method: 'GET',
    path: '/findings',
    does: words.listFindings,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ findings: z.array(finding), may: z.object({ recordFinding: ability }) }),
    refusals: {},
  }),
  readFinding: act({
    method: 'GET',
    path: '/findings/:reference',
    does: words.readFinding,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ reference: z.string().max(24) }),
    output: z.object({
      finding,
      sources: z.array(z.object({ source, passage: z.string().nullable() })),
      /** All words of the yardstick used, so that the chosen one is read in its place. */
      yardstick: yardstick.nullable(),
      earlier: z.object({ reference: z.string(), statement: bilingual }).nullable(),
      later: z.object({ reference: z.string(), statement: bilingual }).nullable(),
      may: z.object({ supersede: ability }),
    }),
    refusals: {},
  }),
} as const
