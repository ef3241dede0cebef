import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import {
  criteria,
  evaluationKinds,
  evaluationScopes,
  evaluationStates,
} from '../../rules/evaluations/where-an-evaluation-stands.ts'
import { officials } from '../shapes.ts'
import { evaluationWords as words } from './evaluation-words.ts'

const someText = z.object({ en: z.string().nullable(), ur: z.string().nullable() })
const given = (max: number) => z.object({ en: text(max).optional(), ur: text(max).optional() })
const whole = z.number().int()

export const evaluation = z.object({
  id,
  kind: z.enum(evaluationKinds),
  scope: z.enum(evaluationScopes),
  /** The pillar or objective; null for the whole strategy, or where the version in force has it no more. */
  part: z.object({ code: z.string(), title: someText }).nullable(),
  title: someText,
  evaluator: z.string(),
  isInside: z.boolean(),
  terms: z.string(),
  startsOn: date,
  endsOn: date,
  state: z.enum(evaluationStates),
  daysLate: whole,
  report: z.object({ document: z.string(), link: z.string().nullable(), reportedOn: date }).nullable(),
  /** Criteria by which nothing was found yet. */
  without: z.array(z.enum(criteria)),
  recommendations: whole,
  illustrative: z.boolean(),
})
export type EvaluationSeen = z.output<typeof evaluation>

const finding = z.object({
  id,
  criterion: z.enum(criteria),
  finding: someText,
  evidence: z.string(),
  /** References of the figures that the evidence names. */
  figures: z.array(z.string()),
  /** In the words of the evaluator; null where none was given. */
  rating: z.string().nullable(),
  madeOn: date,
})

/** Evaluations of the strategy and its parts, by the six criteria of OECD-DAC. */
export const evaluationActs = {
  listEvaluations: act({
    method: 'GET',
    path: '/evaluations',
    does: words.list,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({
      evaluations: z.array(evaluation),
      /** Pillars and objectives of the version in force, for planning. */
      parts: z.array(
        z.object({ lineage: id, kind: z.enum(['pillar', 'objective']), code: z.string(), title: someText }),
      ),
      may: z.object({ plan: ability }),
    }),
    refusals: {},
  }),
  readEvaluation: act({
    method: 'GET',
    path: '/evaluations/:evaluation',
    does: words.read,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ evaluation: id }),
    output: z.object({
      evaluation,
      strategy: id,
      /** Newest first; of each criterion the first one counts. */
      findings: z.array(finding),
      /** As they stand in the register of recommendations today. */
      recommendations: z.array(
        z.object({
          id,
          reference: z.string(),
          text: someText,
          owner: bilingual.nullable(),
          state: z.string(),
          stateName: bilingual,
          daysLate: whole,
        }),
      ),
      may: z.object({ find: ability, report: ability, recommend: ability }),
    }),
    refusals: {},
  }),
  planEvaluation: act({
    method: 'POST',
    path: '/evaluations',
    does: words.plan,
    who: ['secretariat'],
    records: 'evaluation planned',
    byLetter: false,
    input: z.object({
      strategy: id,
      kind: z.enum(evaluationKinds),
      scope: z.enum(evaluationScopes),
      lineage: id.optional(),
      title: given(300),
      evaluator: text(300),
      isInside: z.boolean(),
      terms: text(10_000),
      startsOn: date,
      endsOn: date,
    }),
    output: z.object({ evaluation: id }),
    refusals: {
      'no-title': { ...words.noTitle, constraint: 'an_evaluation_has_a_title' },
      'ends-before-it-starts': { ...words.endsFirst, constraint: 'an_evaluation_ends_after_it_starts' },
      'no-such-part': { ...words.noSuchPart, constraint: 'a_part_is_named_where_a_part_is_evaluated' },
    },
  }),
  enterEvaluationFinding: act({
    method: 'POST',
    path: '/evaluations/:evaluation/findings',
    does: words.find,
    who: ['secretariat', 'evaluator'],
    records: 'finding of an evaluation entered',
    byLetter: false,
    input: z.object({
      evaluation: id,
      criterion: z.enum(criteria),
      finding: given(10_000),
      evidence: text(5_000),
      rating: text(200).optional(),
    }),
    output: z.object({ evaluation: id }),
    refusals: {
      'no-finding': { ...words.noFinding, constraint: 'a_finding_of_an_evaluation_says_something' },
      'no-such-figure': words.noSuchFigure,
    },
  }),
  enterEvaluationReport: act({
    method: 'POST',
    path: '/evaluations/:evaluation/report',
    does: words.report,
    who: ['secretariat', 'evaluator'],
    records: 'report of an evaluation entered',
    byLetter: false,
    input: z.object({ evaluation: id, reportedOn: date, document: text(500), link: text(1_000).optional() }),
    output: z.object({ evaluation: id }),
    refusals: {
      'reported-already': { ...words.reportedAlready, constraint: 'an_evaluation_reports_once' },
      'reported-tomorrow': { ...words.reportedTomorrow, constraint: 'no_evaluation_reports_tomorrow' },
      'no-web-address': { ...words.noLink, constraint: 'an_evaluation_report_is_a_web_address' },
    },
  }),
  recommendFromEvaluation: act({
    method: 'POST',
    path: '/evaluations/:evaluation/recommendations',
    does: words.recommend,
    who: ['secretariat'],
    records: 'recommendation of an evaluation entered',
    byLetter: false,
    input: z.object({
      evaluation: id,
      says: given(10_000),
      place: text(200).optional(),
      addressee: id,
      dueOn: date.optional(),
    }),
    output: z.object({ recommendation: id }),
    refusals: {
      'no-text': { ...words.noFinding, constraint: 'a_recommendation_says_something' },
      'no-such-addressee': { ...words.noSuchOffice, constraint: 'recommendations_address_an_office' },
      'due-before-dated': { ...words.dueFirst, constraint: 'a_recommendation_is_due_after_it_was_made' },
      'not-reported-yet': words.notReported,
    },
  }),
}
