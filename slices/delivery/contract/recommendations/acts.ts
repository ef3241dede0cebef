import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperLanguages } from '#kernel/contract/papers.ts'
import { ability, date, fileHash, id, sentFile, text } from '#kernel/contract/shapes.ts'
import { levels } from '#slices/strategy/contract.ts'
import {
  ageBands,
  judgements,
  recommendationStates,
  responses,
  sources,
  stages,
} from '../../rules/recommendations/where-a-recommendation-stands.ts'
import { everyone, someText, whole } from '../shapes.ts'
import { mayOfRecommendation, recommendation, saidOfRecommendation } from './shapes.ts'
import { entryByLetter, recommendationWords as words, responseByLetter } from './words.ts'

const some = (max: number) => z.object({ en: text(max).optional(), ur: text(max).optional() })
const done = z.object({ recommendation: id })

/** All may be left out; `repeated` is a word, since it stands in an address. */
const filters = {
  source: z.enum(sources).optional(),
  state: z.enum(recommendationStates).optional(),
  band: z.enum(ageBands).optional(),
  office: id.optional(),
  repeated: z.enum(['yes']).optional(),
}

export const refusalsOfRegistering = {
  'no-text': { ...words.noText, constraint: 'a_recommendation_says_something' },
  'no-body': { ...words.noBody, constraint: 'a_recommendation_names_its_body' },
  'dated-tomorrow': { ...words.datedTomorrow, constraint: 'a_recommendation_was_made_before_it_is_entered' },
  'due-before-dated': { ...words.dueBeforeDated, constraint: 'a_recommendation_is_due_after_it_was_made' },
  'no-web-address': { ...words.noLink, constraint: 'a_link_is_a_web_address' },
  'no-such-addressee': { ...words.noSuchOffice, constraint: 'recommendations_address_an_office' },
  'no-such-owner': { ...words.noSuchOffice, constraint: 'recommendations_have_an_owner' },
  'no-such-activity': words.noSuchActivity,
  'activity-is-restricted': words.restricted,
} as const

const speaking = {
  'another-office-speaks': words.anotherOffice,
  'letter-names-no-office': words.letterNamesNoOffice,
  'no-office-there': words.nobodyThere,
  'closed-already': words.closedAlready,
} as const

/** What audits, treaty bodies, parliament, evaluations and reviews ask for, in one register. */
export const recommendationActs = {
  listRecommendations: act({
    method: 'GET',
    path: '/recommendations',
    does: words.list,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, ...filters }),
    output: z.object({
      /** Those that pass the filters, the longest overdue first. */
      recommendations: z.array(recommendation),
      /** Of all that may be read, whatever the filters leave. */
      inAll: whole,
      overdue: z.array(z.object({ band: z.enum(ageBands), count: whole })),
      repeated: whole,
      unanswered: whole,
      may: z.object({ register: ability }),
    }),
    refusals: {},
  }),
  readRecommendation: act({
    method: 'GET',
    path: '/recommendations/:recommendation',
    does: words.read,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ recommendation: id }),
    output: z.object({
      recommendation,
      ...saidOfRecommendation,
      /** All that say the same, the first first, itself among them. */
      thread: z.array(recommendation),
      /** Earlier ones that may say the same: offered, never linked by themselves. */
      candidates: z.array(recommendation),
      /** Earlier ones of which it was said that it repeats them, with the reason. */
      links: z.array(z.object({ earlier: id, reason: z.string(), madeOn: date })),
      text: someText,
      may: mayOfRecommendation,
    }),
    refusals: {},
  }),
  registerRecommendation: act({
    method: 'POST',
    path: '/recommendations',
    does: words.register,
    who: ['secretariat'],
    records: 'recommendation entered',
    byLetter: false,
    input: z.object({
      strategy: id,
      level: z.enum(levels).default('government'),
      source: z.enum(sources),
      body: some(300),
      document: text(500),
      dated: date,
      place: text(200).optional(),
      link: text(1_000).optional(),
      says: some(10_000),
      addressee: id,
      owner: id.optional(),
      dueOn: date.optional(),
      lineage: id.optional(),
    }),
    output: done,
    refusals: refusalsOfRegistering,
  }),
  respondToRecommendation: act({
    method: 'POST',
    path: '/recommendations/:recommendation/responses',
    does: words.respond,
    who: ['focal person'],
    records: 'recommendation answered',
    byLetter: responseByLetter,
    input: z.object({ recommendation: id, response: z.enum(responses), reason: text(5_000) }),
    output: done,
    refusals: speaking,
  }),
  reportOnRecommendation: act({
    method: 'POST',
    path: '/recommendations/:recommendation/entries',
    does: words.report,
    who: ['focal person'],
    records: 'recommendation reported on',
    byLetter: entryByLetter,
    input: z.object({
      recommendation: id,
      stage: z.enum(stages),
      says: text(5_000),
      evidence: text(5_000).optional(),
      file: fileHash.optional(),
    }),
    output: done,
    refusals: {
      ...speaking,
      'needs-evidence': { ...words.needsEvidence, constraint: 'what_is_done_has_evidence' },
      'file-not-received': words.fileNotReceived,
      'reported-at-the-same-moment': {
        ...words.atTheSameMoment,
        constraint: 'one_entry_of_a_recommendation_at_a_time',
      },
    },
  }),
  judgeRecommendation: act({
    method: 'POST',
    path: '/recommendations/:recommendation/judgements',
    does: words.judge,
    who: ['secretariat', 'oversight', 'evaluator'],
    records: 'evidence of a recommendation seen',
    byLetter: false,
    input: z.object({ recommendation: id, judgement: z.enum(judgements), says: text(5_000) }),
    output: done,
    refusals: {
      'nothing-to-see': { ...words.nothingToSee, constraint: 'one_judgement_of_an_entry' },
      'not-the-owner-nor-who-gave-it': words.notYours,
      'only-what-is-done-closes': words.onlyDoneCloses,
      'closed-already': { ...words.closedAlready, constraint: 'a_recommendation_is_closed_once' },
    },
  }),
  changeRecommendation: act({
    method: 'POST',
    path: '/recommendations/:recommendation/changes',
    does: words.change,
    who: ['secretariat'],
    records: 'owner or day of a recommendation changed',
    byLetter: false,
    input: z.object({
      recommendation: id,
      owner: id.optional(),
      dueOn: date.optional(),
      reason: text(5_000),
    }),
    output: done,
    refusals: {
      'closed-already': words.closedAlready,
      'nothing-changes': words.nothingChanges,
      'due-before-dated': words.dueBeforeDated,
      'no-such-owner': { ...words.noSuchOffice, constraint: 'changes_name_an_owner' },
      'changed-at-the-same-moment': {
        ...words.atTheSameMoment,
        constraint: 'one_change_of_a_recommendation_at_a_time',
      },
    },
  }),
  linkRecommendation: act({
    method: 'POST',
    path: '/recommendations/:recommendation/repetitions',
    does: words.link,
    who: ['secretariat'],
    records: 'repetition of a recommendation said',
    byLetter: false,
    input: z.object({
      recommendation: id,
      earlier: id,
      verdict: z.enum(['repeats', 'differs']),
      reason: text(2_000),
    }),
    output: done,
    refusals: {
      'not-an-earlier-one': { ...words.notEarlier, constraint: 'nothing_repeats_itself' },
      'said-already': words.saidAlready,
    },
  }),
  openRecommendationEvidence: act({
    method: 'GET',
    path: '/recommendation-entries/:entry/file',
    does: words.open,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ entry: id }),
    output: sentFile,
    refusals: {},
  }),
  makeRecommendationList: act({
    method: 'POST',
    path: '/recommendations/papers',
    does: words.make,
    who: ['secretariat', 'approving authority', 'focal person', 'oversight', 'evaluator'],
    records: 'list of recommendations made',
    byLetter: false,
    input: z.object({
      strategy: id,
      ...filters,
      language: z.enum(paperLanguages),
      format: z.enum(['pdf', 'docx', 'xlsx']),
    }),
    output: z.object({ paper: id }),
    refusals: {},
  }),
}
