import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, instant, sentFile, text } from '#kernel/contract/shapes.ts'
import { receiptShape } from '#kernel/ledger/receipts/receipt-shape.ts'
import { parts } from '../../rules/moderation/what-may-be-flagged.ts'
import { appealByLetter, moderationWords as words } from './moderation-words.ts'

const everyone = [
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
const deciders = ['secretariat', 'oversight'] as const

const ground = z.object({ name: bilingual, meaning: bilingual })
const outcome = z.enum(['stays', 'hidden'])

export const moderationPolicy = z.object({
  /** 0 is the one that is written for a start. */
  edition: z.number().int(),
  publishedOn: date.nullable(),
  text: bilingual,
  grounds: z.array(ground),
  editions: z.array(z.object({ edition: z.number().int(), publishedOn: date.nullable() })),
})
export type ModerationPolicyShown = z.output<typeof moderationPolicy>

const decision = z.object({
  outcome,
  ground: bilingual.nullable(),
  reason: bilingual,
  on: date,
})

/** What was decided on one text, for whoever reads it. */
export const moderationNote = z.object({
  case: id,
  proposal: id.nullable(),
  view: id.nullable(),
  part: z.enum(parts),
  isHidden: z.boolean(),
  first: decision,
  appeal: decision.nullable(),
  isAppealed: z.boolean(),
  /** The words themselves; told to the secretariat, oversight and whoever wrote them. */
  words: z.string().nullable(),
  /** A hidden author appeals with the receipt. */
  byReceipt: z.boolean(),
  may: z.object({ appeal: ability, appealByLetter: ability }),
})
export type ModerationNote = z.output<typeof moderationNote>

export const moderationCase = z.object({
  case: id,
  proposal: id.nullable(),
  number: z.number().int().nullable(),
  /** Where it stands, for a link: the page of the proposal or of the tracker. */
  path: z.string(),
  part: z.enum(parts),
  words: z.string(),
  /** The name of the office, code or day that was proposed; null where words were. */
  named: bilingual.nullable(),
  isByHiddenAuthor: z.boolean(),
  openedAt: instant,
  flags: z.array(z.object({ ground: bilingual, said: z.string(), on: date })),
  claim: z.object({ name: bilingual.nullable(), until: instant, mine: z.boolean() }).nullable(),
  first: decision.nullable(),
  appeal: z.object({ words: z.string(), on: date, decision: decision.nullable() }).nullable(),
  stage: z.enum(['waits', 'appealed', 'decided']),
  may: z.object({ claim: ability, decide: ability, decideAppeal: ability }),
})
export type ModerationCase = z.output<typeof moderationCase>

const reason = z.object({ en: text(5_000), ur: text(5_000) })
const done = z.object({ done: z.literal(true) })
const claimRefusals = {
  'claimed-by-another': words.claimedByAnother,
  'decided-already': { ...words.decidedAlready, constraint: 'one_decision_per_stage' },
}

export const moderationActs = {
  readModerationPolicy: act({
    method: 'GET',
    path: '/strategies/:strategy/moderation-policy',
    does: words.readPolicy,
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, edition: z.coerce.number().int().min(0).max(10_000).optional() }),
    output: moderationPolicy,
    refusals: {},
  }),
  publishModerationPolicy: act({
    method: 'POST',
    path: '/strategies/:strategy/moderation-policy',
    does: words.publishPolicy,
    who: ['secretariat'],
    records: 'moderation policy published',
    byLetter: false,
    input: z.object({
      strategy: id,
      text: z.object({ en: text(20_000), ur: text(20_000) }),
      grounds: z
        .array(
          z.object({
            name: z.object({ en: text(200), ur: text(200) }),
            meaning: z.object({ en: text(2_000), ur: text(2_000) }),
          }),
        )
        .min(1)
        .max(20),
    }),
    output: z.object({ edition: z.number().int() }),
    refusals: {},
  }),
  flagWords: act({
    method: 'POST',
    path: '/moderation/flags',
    does: words.flag,
    who: everyone,
    records: 'words flagged',
    byLetter: false,
    input: z.object({
      proposal: id.optional(),
      view: id.optional(),
      part: z.enum(parts),
      /** The edition that the reader saw, and the place of the ground in it. */
      edition: z.number().int().min(0),
      ground: z.number().int().min(0),
      said: z.string().trim().max(2_000).default(''),
    }),
    output: done,
    refusals: {
      'flagged-already': { ...words.flaggedAlready, constraint: 'one_flag_per_person_and_case' },
      'hidden-already': words.hiddenAlready,
      'nothing-there': words.nothingThere,
      'no-such-ground': words.noSuchGround,
    },
  }),
  readModerationNotes: act({
    method: 'GET',
    path: '/moderation/notes',
    does: words.readNotes,
    who: everyone,
    records: null,
    byLetter: false,
    /** Of one proposal, or of all views on one declaration. */
    input: z.object({ proposal: id.optional(), declaration: id.optional() }),
    output: z.object({ strategy: id, notes: z.array(moderationNote), may: z.object({ flag: ability }) }),
    refusals: {},
  }),
  readModerationQueue: act({
    method: 'GET',
    path: '/strategies/:strategy/moderation',
    does: words.readQueue,
    who: deciders,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({
      cases: z.array(moderationCase),
      policy: moderationPolicy,
      may: z.object({ publish: ability }),
    }),
    refusals: {},
  }),
  claimModeration: act({
    method: 'POST',
    path: '/moderation/:case/claim',
    does: words.claim,
    who: deciders,
    records: 'flagged words claimed',
    byLetter: false,
    input: z.object({ case: id }),
    output: z.object({ until: instant }),
    refusals: claimRefusals,
  }),
  releaseModeration: act({
    method: 'POST',
    path: '/moderation/:case/release',
    does: words.release,
    who: deciders,
    records: 'flagged words released',
    byLetter: false,
    input: z.object({ case: id }),
    output: done,
    refusals: { 'not-claimed': words.notClaimed },
  }),
  decideModeration: act({
    method: 'POST',
    path: '/moderation/:case/decision',
    does: words.decide,
    who: ['secretariat'],
    records: 'flagged words decided',
    byLetter: false,
    input: z.object({ case: id, outcome, ground: z.number().int().min(0).optional(), reason }),
    output: done,
    refusals: {
      ...claimRefusals,
      'claim-first': words.claimFirst,
      'ground-needed': { ...words.groundNeeded, constraint: 'what_is_hidden_has_a_ground' },
      'no-such-ground': words.noSuchGround,
      'own-words': words.ownWords,
    },
  }),
  appealModeration: act({
    method: 'POST',
    path: '/moderation/:case/appeal',
    does: words.appeal,
    who: ['participant', 'focal person', 'secretariat'],
    records: 'hiding appealed',
    byLetter: appealByLetter,
    input: z.object({ case: id, words: text(5_000), receipt: receiptShape.optional() }),
    output: done,
    refusals: {
      'not-hidden': words.notHidden,
      'appealed-already': { ...words.appealedAlready, constraint: 'moderation_appeals_pkey' },
      'not-the-author': words.notTheAuthor,
    },
  }),
  decideModerationAppeal: act({
    method: 'POST',
    path: '/moderation/:case/appeal/decision',
    does: words.decideAppeal,
    who: deciders,
    records: 'appeal against hiding decided',
    byLetter: false,
    input: z.object({ case: id, outcome, reason }),
    output: done,
    refusals: {
      ...claimRefusals,
      'claim-first': words.claimFirst,
      'not-appealed': words.notAppealed,
      'needs-other-hands': words.otherHands,
      'own-words': words.ownWords,
    },
  }),
  exportModerationLog: act({
    method: 'POST',
    path: '/strategies/:strategy/moderation/log',
    does: words.exportLog,
    who: deciders,
    records: 'moderation log exported',
    byLetter: false,
    input: z.object({ strategy: id, language: z.enum(['en', 'ur']), format: z.enum(['csv', 'xlsx']) }),
    output: sentFile,
    refusals: {},
  }),
}
