import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { date, id, instant, text } from '#kernel/contract/shapes.ts'
import { changeWords as words, decisionByLetter, proposalByLetter } from './change-words.ts'
import { refusals as general } from '../refusals.ts'
import { targetOutcomes } from './target-words.ts'
import { can, kind, version, wording } from '../shapes.ts'

/** Everybody inside government: what may change is not yet the participants'. */
const inside = [
  'secretariat',
  'administrator',
  'approving authority',
  'focal person',
  'verifier',
  'approver',
  'evaluator',
  'oversight',
] as const

const { refusals } = words
const named = z.object({ lineage: id, node: id.nullable(), code: z.string(), kind, title: wording })

export const change = z.object({
  id,
  number: z.number().int(),
  title: wording,
  what: z.string(),
  why: z.string(),
  byLetter: z.boolean(),
  proposedAt: instant,
  /** The approved version to which it was proposed. */
  version: z.object({ id, number: z.number().int() }),
  /** The nodes that it names, as far as they may be read. */
  nodes: z.array(named),
  reviews: z.array(z.object({ verdict: z.enum(['supports', 'objects']), reason: z.string(), at: instant })),
  decision: z
    .object({
      decision: z.enum(['approved', 'rejected']),
      instrument: z.string(),
      number: z.string(),
      dated: date,
      reason: z.string(),
      effectiveOn: date.nullable(),
      byLetter: z.boolean(),
    })
    .nullable(),
  /** The version that carries it. */
  carriedBy: z.object({ id, number: z.number().int() }).nullable(),
  may: z.object({ review: can, decide: can, recordDecision: can, draft: can }),
})
export type Change = z.output<typeof change>

const touched = named.extend({ what: z.enum(['added', 'removed', 'changed']) })
export type TouchedNode = z.output<typeof touched>

const closure = named.extend({
  outcome: z.enum(['done', 'carried on', 'given up']),
  into: z.object({ lineage: id, code: z.string() }).nullable(),
  reason: z.string(),
  promised: z.string(),
  closedAt: instant,
})
export type Closure = z.output<typeof closure>

const targetLeft = named.extend({
  /** The words that were approved. */
  target: wording,
  closed: z
    .object({
      outcome: z.enum(targetOutcomes),
      into: z.object({ lineage: id, code: z.string() }).nullable(),
      reason: z.string(),
      closedAt: instant,
      /** Whether it still holds: not where the target that took its place has left too. */
      holds: z.boolean(),
    })
    .nullable(),
})
export type TargetLeft = z.output<typeof targetLeft>

const period = z.object({
  version,
  effectiveOn: date,
  /** The first day on which it was no longer in force; null while nothing has followed it. */
  until: date.nullable(),
  actionYear: z.number().int().nullable(),
  change: z.object({ id, number: z.number().int() }).nullable(),
})
export type PeriodInForce = z.output<typeof period>

export const changeActs = {
  proposeChange: act({
    method: 'POST',
    path: '/strategies/:strategy/changes',
    does: words.propose,
    who: ['secretariat', 'focal person'],
    records: 'change proposed',
    byLetter: proposalByLetter,
    input: z.object({
      strategy: id,
      title: z.object({ en: text(300).optional(), ur: text(300).optional() }),
      what: text(10_000),
      why: text(10_000),
      lineages: z.array(id).min(1).max(200),
    }),
    output: z.object({ change: id, number: z.number().int() }),
    refusals: {
      'needs-a-title': general['needs-a-title'],
      'not-in-force': refusals['not-in-force'],
      'no-such-node': refusals['no-such-node'],
    },
  }),
  listChanges: act({
    method: 'GET',
    path: '/strategies/:strategy/changes',
    does: words.list,
    who: inside,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ changes: z.array(change), may: z.object({ propose: can, enterLetter: can }) }),
    refusals: {},
  }),
  reviewChange: act({
    method: 'POST',
    path: '/changes/:change/reviews',
    does: words.review,
    who: ['secretariat', 'approver', 'approving authority'],
    records: 'change reviewed',
    byLetter: false,
    input: z.object({ change: id, verdict: z.enum(['supports', 'objects']), reason: text(5000) }),
    output: z.object({ change: id }),
    refusals: {
      'needs-another-person': {
        ...refusals['needs-another-person'],
        constraint: 'reviewing_a_change_needs_another_person',
      },
      'reviewed-already': { ...refusals['reviewed-already'], constraint: 'change_reviews_pkey' },
      'decided-already': refusals['decided-already'],
    },
  }),
  decideChange: act({
    method: 'POST',
    path: '/changes/:change/decision',
    does: words.decide,
    who: ['approving authority'],
    records: 'change decided',
    byLetter: decisionByLetter,
    input: z.object({
      change: id,
      decision: z.enum(['approved', 'rejected']),
      instrument: text(200),
      number: text(100),
      dated: date,
      reason: text(5000),
      effectiveOn: date.optional(),
    }),
    output: z.object({ change: id }),
    refusals: {
      'decided-already': { ...refusals['decided-already'], constraint: 'change_decisions_pkey' },
      'needs-a-review': refusals['needs-a-review'],
      'needs-a-third-person': {
        ...refusals['needs-a-third-person'],
        constraint: 'deciding_a_change_needs_a_third_person',
      },
      'needs-effective-date': {
        ...refusals['needs-effective-date'],
        constraint: 'an_approved_change_says_from_when',
      },
    },
  }),
  draftChange: act({
    method: 'POST',
    path: '/changes/:change/draft',
    does: words.draft,
    who: ['secretariat'],
    records: 'change drafted',
    byLetter: false,
    input: z.object({ change: id }),
    output: z.object({ version: id, number: z.number().int() }),
    refusals: {
      'not-approved': refusals['not-approved'],
      'drafted-already': refusals['drafted-already'],
      'draft-exists': general['draft-exists'],
      'not-in-force': refusals['not-in-force'],
    },
  }),
  startActionPlan: act({
    method: 'POST',
    path: '/versions/:version/action-plans',
    does: words.actionPlan,
    who: ['secretariat'],
    records: 'action plan started',
    byLetter: false,
    input: z.object({ version: id, year: z.number().int().min(2000).max(2100) }),
    output: z.object({ version: id, number: z.number().int() }),
    refusals: { 'draft-exists': general['draft-exists'], 'not-in-force': refusals['not-in-force'] },
  }),
  closeActivity: act({
    method: 'POST',
    path: '/versions/:version/closures',
    does: words.close,
    who: ['secretariat'],
    records: 'activity closed',
    byLetter: false,
    input: z.object({
      version: id,
      activity: id,
      outcome: z.enum(['done', 'carried on', 'given up']),
      /** The lineage of the activity in which it goes on. */
      into: id.optional(),
      reason: text(5000),
      promised: text(5000),
    }),
    output: z.object({ removed: z.number().int() }),
    refusals: {
      'not-a-draft': general['not-a-draft'],
      'not-an-approved-activity': refusals['not-an-approved-activity'],
      'closed-already': { ...refusals['closed-already'], constraint: 'closures_pkey' },
      'says-where-it-goes-on': {
        ...refusals['says-where-it-goes-on'],
        constraint: 'what_is_carried_on_says_where',
      },
    },
  }),
  readCarriage: act({
    method: 'GET',
    path: '/versions/:version/carriage',
    does: words.carriage,
    who: inside,
    records: null,
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({
      actionYear: z.number().int().nullable(),
      change: z.object({ id, number: z.number().int(), title: wording }).nullable(),
      /** The approved version that it is held against; null where none was approved before it. */
      approved: z.object({ id, number: z.number().int() }).nullable(),
      touched: z.array(touched),
      beyond: z.array(touched),
      unexplained: z.array(touched),
      closures: z.array(closure),
      /** Approved targets that the version has no longer, with the reason where one was given. */
      targetsLeft: z.array(targetLeft),
      may: z.object({ close: can, startActionPlan: can }),
    }),
    refusals: {},
  }),
  planOn: act({
    method: 'GET',
    path: '/strategies/:strategy/plan-on',
    does: words.planOn,
    who: inside,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, on: date }),
    output: z.object({
      inForce: period.nullable(),
      /** The version by which the strategy's own part was approved, where a yearly action plan is in force. */
      strategyPart: period.nullable(),
      /** Every version that was ever approved, in the order in which they took effect. */
      periods: z.array(period),
    }),
    refusals: {},
  }),
}
