import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperOrdered } from '#kernel/contract/papers.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { concurrenceStates } from '../rules/silence-is-not-concurrence.ts'
import { agendaWords } from './agenda-words.ts'
import { decisionWords } from './decision-words.ts'
import { escalationByLetter, negotiationWords as words } from './negotiation-words.ts'
import { everyone, namedOffice, ofVersion, standing, versionShown, whole } from './shapes.ts'
import { block } from './work/shapes.ts'
import { words as ofConcurrence } from './words.ts'

const terms = {
  starts: date.optional(),
  ends: date.optional(),
  scope: text(5_000).optional(),
  money: text(2_000).optional(),
}

const replying = {
  'no-longer-in-force': ofConcurrence.noLongerInForce,
  'replied-at-the-same-moment': { ...words.repliedAtTheSameMoment, constraint: 'one_reply_at_a_time' },
  'due-in-the-past': { ...ofConcurrence.dueInThePast, constraint: 'a_reply_is_due_after_it_is_made' },
} as const

/** What follows where an office does not concur: replies, a coordinating body, its decision. */
export const negotiationActs = {
  replyToOffice: act({
    method: 'POST',
    path: '/concurrence-requests/:request/replies',
    does: words.reply,
    who: ['secretariat'],
    records: 'office replied to',
    byLetter: false,
    input: z.object({
      request: id,
      reply: z.enum(['accepts', 'offers']),
      reason: text(5_000).optional(),
      dueOn: date.optional(),
      ...terms,
    }),
    output: z.object({ state: z.enum(concurrenceStates) }),
    refusals: {
      ...replying,
      'nothing-to-accept': words.nothingToAccept,
      'nothing-to-reply-to': words.nothingToReplyTo,
      'why-and-by-when': { ...words.whyAndByWhen, constraint: 'a_reply_says_why_and_by_when' },
      'accepted-as-it-stands': {
        ...words.acceptedAsItStands,
        constraint: 'only_offers_and_decisions_set_terms',
      },
      'offered-end-before-start': { ...words.offeredEndsFirst, constraint: 'offered_dates_are_in_order' },
    },
  }),
  escalate: act({
    method: 'POST',
    path: '/concurrence-requests/:request/escalations',
    does: words.escalate,
    who: ['secretariat', 'focal person'],
    records: 'matter taken to a body',
    byLetter: escalationByLetter,
    input: z.object({ request: id, body: id, question: text(5_000), dueOn: date }),
    output: z.object({ state: z.enum(concurrenceStates) }),
    refusals: {
      ...replying,
      'nothing-to-escalate': words.nothingToEscalate,
      'no-such-body': words.noSuchBody,
      'another-office-is-accountable': ofConcurrence.anotherOffice,
      'no-accountable-office': ofConcurrence.noAccountableOffice,
      'letter-names-no-office': ofConcurrence.letterNamesNoOffice,
    },
  }),
  recordDecision: act({
    method: 'POST',
    path: '/concurrence-requests/:request/decisions',
    does: words.decide,
    who: ['secretariat'],
    records: 'decision of a body written down',
    byLetter: false,
    input: z.object({
      request: id,
      decision: text(5_000),
      minutes: text(300),
      /** By when the office is asked to answer on what was decided. */
      dueOn: date,
      ...terms,
    }),
    output: z.object({ state: z.enum(concurrenceStates) }),
    refusals: {
      ...replying,
      'nothing-to-decide': words.nothingToDecide,
      'offered-end-before-start': { ...words.offeredEndsFirst, constraint: 'offered_dates_are_in_order' },
    },
  }),
  makeDecisionList: act({
    method: 'POST',
    path: '/escalated/papers',
    does: decisionWords.make,
    who: ['secretariat', 'approving authority', 'focal person', 'oversight'],
    records: 'decision list made',
    byLetter: false,
    input: z.object({ strategy: id, ...paperOrdered }),
    output: z.object({ paper: id }),
    refusals: {},
  }),
  draftAgenda: act({
    method: 'POST',
    path: '/agendas',
    does: agendaWords.does,
    who: ['secretariat'],
    records: 'annotated agenda drafted',
    byLetter: false,
    /** The meeting among whose papers it stands, and the body whose matters it annotates. */
    input: z.object({ strategy: id, meeting: id, body: id }),
    output: z.object({ paper: id, number: whole, matters: whole }),
    refusals: { 'no-matters': agendaWords.noMatters },
  }),
  listEscalated: act({
    method: 'GET',
    path: '/escalated',
    does: words.list,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object(ofVersion),
    output: z.object({
      version: versionShown.nullable(),
      /** Bodies with what waits for them, the longest overdue first; null where the body may not be named. */
      bodies: z.array(
        z.object({
          id: z.string(),
          body: bilingual.nullable(),
          waiting: z.array(standing),
          blocked: z.array(block),
        }),
      ),
      /** What an office and no body can take away, the longest overdue first. */
      offices: z.array(z.object({ office: namedOffice, blocked: z.array(block) })),
      may: z.object({ draftAgenda: ability }),
    }),
    refusals: {},
  }),
}
