import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, instant, text } from '#kernel/contract/shapes.ts'
import { outcomes } from '../../rules/an-answer-gives-its-reason.ts'
import { stands } from '../../rules/dispositions/an-author-speaks-once-of-an-answer.ts'
import { claimShown } from './claim-shown.ts'
import { clockActs, clockShown } from './clock.ts'
import { deferralRefusals } from './deferral-refusals.ts'
import { preparedActs } from './prepared/prepared-answers.ts'
import { deskDeclared, pointDeskActs } from './points-of-desk.ts'
import { dispositionWords as words, replyByLetter } from './dispositions-words.ts'
import { hiddenRefusals } from '../moderation/moderation-words.ts'
import { proposalKinds, standing } from '../structure/structure.ts'
import { words as basic } from '../words.ts'

const secretariat = ['secretariat'] as const

export { type ClaimShown, claimShown } from './claim-shown.ts'
export { deferralRefusals } from './deferral-refusals.ts'

/** What its author says of an answer: the second round. */
export const authorReply = z.object({ stand: z.enum(stands), said: z.string(), on: date })
export type AuthorReply = z.output<typeof authorReply>

/** One proposal on the desk of the secretariat. */
export const deskPoint = z.object({
  proposal: id,
  number: z.number().int(),
  code: z.string(),
  pillar: z.string().nullable(),
  title: z.object({ en: z.string().nullable(), ur: z.string().nullable() }),
  field: z.string(),
  language: z.enum(['en', 'ur']),
  kind: z.enum(proposalKinds),
  before: z.string(),
  after: z.string(),
  /** Its answer should be there by now. */
  isLate: z.boolean(),
  /** Names of the choices, days and entries of which it speaks, by their keys. */
  names: z.record(z.string(), bilingual),
  standing: standing.nullable(),
  /** What is proposed, where it is no words. */
  value: bilingual.nullable(),
  /** The beginning of the proposed words; of what would go, of the words that go. */
  begins: z.string(),
  author: z.object({ hidden: z.boolean(), name: bilingual.nullable() }),
  /** Days since it came; for what is answered, to the answer. */
  days: z.number().int(),
  outcome: z.enum(outcomes).nullable(),
  promised: z.object({ on: date, office: bilingual.nullable(), isPast: z.boolean() }).nullable(),
  claim: claimShown.nullable(),
  group: id.nullable(),
  /** The bundle with which it is answered. */
  bundle: z.object({ id, title: z.string().nullable() }).nullable(),
  reply: authorReply.nullable(),
})
export type DeskPoint = z.output<typeof deskPoint>

const progress = z.array(
  z.object({
    key: z.string(),
    all: z.number().int(),
    answered: z.number().int(),
    dissents: z.number().int(),
    /** Whose answer should be there by now. */
    late: z.number().int(),
  }),
)

export const answerDesk = z.object({
  round: z.object({ id, strategy: id, title: bilingual }),
  claimHours: z.number().int(),
  clock: clockShown,
  points: z.array(deskPoint),
  /** Points of the declarations of the round. */
  declared: z.array(deskDeclared),
  groups: z.array(z.object({ id, name: z.string(), person: id.nullable() })),
  people: z.array(z.object({ id, name: bilingual })),
  templates: z.array(z.object({ id, name: z.string(), reason: bilingual })),
  /** Keys: code of the pillar, declaration, group, person; the empty key for what has none. */
  progress: z.object({ pillars: progress, declarations: progress, groups: progress, people: progress }),
  may: z.object({ answer: ability }),
})
export type AnswerDesk = z.output<typeof answerDesk>

const several = z.array(id).min(1).max(200)
/** A name that its makers give it, in whichever language they work. */
const ownName = text(120)

export const dispositionActs = {
  ...pointDeskActs,
  ...preparedActs,
  ...clockActs,
  readAnswerDesk: act({
    method: 'GET',
    path: '/rounds/:round/desk',
    does: words.readAnswerDesk,
    who: secretariat,
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: answerDesk,
    refusals: {},
  }),
  claimProposal: act({
    method: 'POST',
    path: '/proposals/:proposal/claim',
    does: words.claimProposal,
    who: secretariat,
    records: 'proposal claimed',
    byLetter: false,
    input: z.object({ proposal: id }),
    output: z.object({ until: instant }),
    refusals: { 'claimed-by-another': words.claimedByAnother, 'already-answered': basic.alreadyAnswered },
  }),
  releaseClaim: act({
    method: 'POST',
    path: '/proposals/:proposal/claim/release',
    does: words.releaseClaim,
    who: secretariat,
    records: 'claim released',
    byLetter: false,
    input: z.object({ proposal: id }),
    output: z.object({ released: z.literal(true) }),
    refusals: { 'not-claimed': words.notClaimed },
  }),
  groupProposals: act({
    method: 'POST',
    path: '/rounds/:round/answer-groups',
    does: words.groupProposals,
    who: secretariat,
    records: 'proposals grouped',
    byLetter: false,
    input: z.object({
      round: id,
      /** Into one that stands, or a new one by a name. */
      into: z.union([z.object({ group: id }), z.object({ name: ownName, person: id.optional() })]),
      proposals: several,
    }),
    output: z.object({ group: id }),
    refusals: {
      'some-unknown': words.someUnknown,
      'not-in-round': words.notInRound,
      'group-taken': { ...words.groupTaken, constraint: 'one_group_by_a_name' },
    },
  }),
  assignGroup: act({
    method: 'POST',
    path: '/answer-groups/:group/assignment',
    does: words.assignGroup,
    who: secretariat,
    records: 'group assigned',
    byLetter: false,
    input: z.object({ group: id, person: id.nullable() }),
    output: z.object({ assigned: z.literal(true) }),
    refusals: {},
  }),
  answerSeveral: act({
    method: 'POST',
    path: '/rounds/:round/dispositions',
    does: words.answerSeveral,
    who: secretariat,
    records: 'proposals answered',
    byLetter: false,
    input: z.object({
      round: id,
      proposals: several,
      /** What is accepted in part needs words of its own for each, and so an answer of its own. */
      outcome: z.enum(['accepted', 'rejected', 'deferred']),
      reason: z.object({ en: text(5_000), ur: text(5_000) }),
      dueOn: date.optional(),
      owner: id.optional(),
    }),
    output: z.object({ answered: z.number().int() }),
    refusals: {
      'some-unknown': words.someUnknown,
      'not-in-round': words.notInRound,
      'some-answered': words.someAnswered,
      'some-claimed': words.someClaimed,
      'some-bundled': words.someBundled,
      'some-cannot-apply': words.someCannotApply,
      ...hiddenRefusals,
      'unknown-placeholder': words.unknownPlaceholder,
      ...deferralRefusals,
    },
  }),
  keepReasonTemplate: act({
    method: 'POST',
    path: '/reason-templates',
    does: words.keepReasonTemplate,
    who: secretariat,
    records: 'reason template kept',
    byLetter: false,
    input: z.object({
      strategy: id,
      /** Of one that stands, to write it anew. */
      template: id.optional(),
      name: ownName,
      reason: z.object({ en: text(5_000), ur: text(5_000) }),
    }),
    output: z.object({ template: id }),
    refusals: {
      'unknown-placeholder': words.unknownPlaceholder,
      'name-taken': { ...words.templateNameTaken, constraint: 'one_reason_template_by_a_name' },
    },
  }),
  replyToAnswer: act({
    method: 'POST',
    path: '/proposals/:proposal/second-round',
    does: words.replyToAnswer,
    who: ['participant', 'focal person', 'secretariat'],
    records: 'answer confirmed or dissented from',
    byLetter: replyByLetter,
    input: z.object({
      proposal: id,
      stand: z.enum(stands),
      said: z.string().trim().max(5_000).default(''),
    }),
    output: z.object({ said: z.literal(true) }),
    refusals: {
      'not-answered': words.notAnswered,
      'not-its-author': words.notItsAuthor,
      'already-spoken': { ...words.alreadySpoken, constraint: 'author_replies_pkey' },
      'dissent-needs-words': { ...words.dissentNeedsWords, constraint: 'a_dissent_is_said_in_words' },
    },
  }),
}
