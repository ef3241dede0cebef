import { z } from 'zod'
import { act, contract } from '#kernel/contract/act.ts'
import { shelfActs } from '#kernel/contract/papers.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { contestStandings } from './rules/a-contested-answer-does-not-count.ts'
import { answerKinds, concurrenceStates } from './rules/silence-is-not-concurrence.ts'
import { answerByLetter, transferByLetter } from './contract/read-back.ts'
import { concurrenceLetterActs } from './contract/letters.ts'
import { costingActs } from './contract/costing/costing.ts'
import { moneyLineActs } from './contract/money/lines.ts'
import { moneyQuestionActs } from './contract/money/questions.ts'
import { negotiationActs } from './contract/negotiation.ts'
import { recommendationImportActs } from './contract/recommendations/imports.ts'
import { officeRequestActs } from './contract/office-requests/acts.ts'
import { recommendationActs } from './contract/recommendations/acts.ts'
import { workActs } from './contract/work/work.ts'
import {
  answer,
  everyone,
  namedOffice,
  ofVersion,
  related,
  reply,
  someText,
  standing,
  versionShown,
  whole,
} from './contract/shapes.ts'
import { words } from './contract/words.ts'

export type { CostingFaultShown, CostingInputShown, CostingShown } from './contract/costing/costing.ts'
export type { ActivityInTime, Block, Milestone, SlipShown } from './contract/work/shapes.ts'
export { concurrenceStateNames } from './contract/state-names.ts'
export type {
  ActivityOfMoney,
  AmountShown,
  FiscalYearShown,
  MoneyLine,
  MoneySettings,
  RateShown,
  TotalShown,
} from './contract/money/shapes.ts'
export type { Recommendation } from './contract/recommendations/shapes.ts'
export type { DonorFunction, MoneyGroup, MoneyRead, PillarBalance } from './contract/money/questions.ts'
export type { Answer, Related, Reply, StandingShown, Terms } from './contract/shapes.ts'

const counts = z.object({
  activities: whole,
  asked: whole,
  concurred: whole,
  declined: whole,
  counterProposed: whole,
  contested: whole,
  escalated: whole,
  silent: whole,
  waiting: whole,
  notAsked: whole,
  orphaned: whole,
})

/** `concurred` of `activities`, of which `asked` were asked: never one without the others. */
export const concurrenceSummary = counts.extend({
  byPillar: z.array(counts.extend({ pillar: z.string().nullable() })),
  illustrative: z.boolean(),
})
export type ConcurrenceSummary = z.output<typeof concurrenceSummary>

const answering = {
  'another-office-is-accountable': words.anotherOffice,
  'no-accountable-office': words.noAccountableOffice,
  'letter-names-no-office': words.letterNamesNoOffice,
  'no-longer-in-force': words.noLongerInForce,
} as const

export const delivery = contract('delivery', {
  ...shelfActs(everyone),
  ...costingActs,
  ...moneyLineActs,
  ...moneyQuestionActs,
  askForConcurrence: act({
    method: 'POST',
    path: '/versions/:version/concurrence-requests',
    does: words.askForConcurrence,
    who: ['secretariat'],
    records: 'concurrence asked for',
    byLetter: false,
    input: z.object({ strategy: id, version: id, dueOn: date, pillar: text(40).optional() }),
    output: z.object({ asked: whole, askedBefore: whole, withoutOffice: whole }),
    refusals: {
      'not-yet-submitted': words.notYetSubmitted,
      'no-longer-in-force': words.noLongerInForce,
      'due-in-the-past': { ...words.dueInThePast, constraint: 'an_answer_is_due_after_it_is_asked' },
      'nothing-to-ask': words.nothingToAsk,
      'asked-at-the-same-moment': { ...words.askedAtTheSameMoment, constraint: 'one_request_per_activity' },
    },
  }),
  answerRequest: act({
    method: 'POST',
    path: '/concurrence-requests/:request/answers',
    does: words.answerRequest,
    who: ['focal person'],
    records: 'concurrence answered',
    byLetter: answerByLetter,
    input: z.object({
      request: id,
      answer: z.enum(answerKinds),
      reason: text(5_000).optional(),
      proposedStarts: date.optional(),
      proposedEnds: date.optional(),
      proposedScope: text(5_000).optional(),
      moneyNote: text(2_000).optional(),
    }),
    output: z.object({ state: z.enum(concurrenceStates) }),
    refusals: {
      ...answering,
      'reason-missing': { ...words.reasonMissing, constraint: 'declining_gives_a_reason' },
      'nothing-proposed': { ...words.nothingProposed, constraint: 'a_counter_proposal_proposes_something' },
      'only-a-counter-proposal-proposes': {
        ...words.proposesWithoutCounterProposal,
        constraint: 'only_a_counter_proposal_proposes',
      },
      'proposed-end-before-start': {
        ...words.proposedEndsFirst,
        constraint: 'proposed_dates_are_in_order',
      },
    },
  }),
  acceptTransfer: act({
    method: 'POST',
    path: '/concurrence-requests/:request/transfer',
    does: words.acceptTransfer,
    who: ['focal person'],
    records: 'transfer confirmed',
    byLetter: transferByLetter,
    input: z.object({ request: id }),
    output: z.object({ office: id }),
    refusals: {
      ...answering,
      'nothing-to-take-over': words.nothingToTakeOver,
      'already-taken-over': words.alreadyTakenOver,
    },
  }),
  assignOrphan: act({
    method: 'POST',
    path: '/versions/:version/activities/:node/assignment',
    does: words.assignOrphan,
    who: ['secretariat'],
    records: 'orphan assigned',
    byLetter: false,
    input: z.object({ version: id, node: id, office: id, dueOn: date, reason: text(2_000) }),
    output: z.object({ request: id }),
    refusals: {
      'still-held': words.stillHeld,
      'office-not-in-existence': words.officeNotInExistence,
      'due-in-the-past': { ...words.dueInThePast, constraint: 'an_answer_is_due_after_it_is_asked' },
      'not-yet-submitted': words.notYetSubmitted,
      'no-longer-in-force': words.noLongerInForce,
    },
  }),
  listRequests: act({
    method: 'GET',
    path: '/concurrence',
    does: words.listRequests,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({
      ...ofVersion,
      office: id.optional(),
      state: z.enum(concurrenceStates).optional(),
      pillar: text(40).optional(),
    }),
    output: z.object({
      version: versionShown.nullable(),
      versions: z.array(versionShown),
      /** Of the whole version, whatever the filters leave. */
      summary: concurrenceSummary,
      offices: z.array(namedOffice),
      activities: z.array(standing),
      may: z.object({ ask: ability, letters: ability }),
    }),
    refusals: {},
  }),
  readRequest: act({
    method: 'GET',
    path: '/concurrence-requests/:request',
    does: words.readRequest,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ request: id }),
    output: z.object({
      standing,
      /** Oldest first; nothing is overwritten. */
      answers: z.array(answer),
      /** Who contributes besides the accountable office, and what, as the plan says it. */
      contributors: z.array(z.object({ office: bilingual, contribution: someText })),
      /** The activity of which it is a part, and its own parts: each concurs for itself. */
      partOf: related.nullable(),
      parts: z.array(related),
      /** What was said to them, and what bodies decided, oldest first. */
      replies: z.array(reply),
      /** Coordinating bodies of the version, to which it can be taken. */
      bodies: z.array(z.object({ id, name: bilingual })),
      transfers: z.array(
        z.object({
          kind: z.enum(['succession', 'assignment']),
          from: namedOffice.nullable(),
          to: namedOffice,
          reason: z.string().nullable(),
          madeOn: date,
          byLetter: z.boolean(),
          contest: z.enum(contestStandings).nullable(),
        }),
      ),
    }),
    refusals: {},
  }),
  summary: act({
    method: 'GET',
    path: '/concurrence/summary',
    does: words.summary,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object(ofVersion),
    output: z.object({ version: versionShown.nullable(), summary: concurrenceSummary }),
    refusals: {},
  }),
  listOrphans: act({
    method: 'GET',
    path: '/orphans',
    does: words.listOrphans,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object(ofVersion),
    output: z.object({
      version: versionShown.nullable(),
      orphans: z.array(standing),
      /** Declined by the office that was asked, and not yet given to another. */
      declined: z.array(standing),
      /** Held by a successor since the office that was asked ended. */
      passedOn: z.array(standing),
    }),
    refusals: {},
  }),
  ...negotiationActs,
  ...officeRequestActs,
  ...recommendationActs,
  ...recommendationImportActs,
  ...workActs,
  ...concurrenceLetterActs,
})
export type { OfficeRequest, OfficeRequestStepShown } from './contract/office-requests/acts.ts'
