import { z } from 'zod'
import { ability, bilingual, date, id, media } from '#kernel/contract/shapes.ts'
import { contestStandings } from '../rules/a-contested-answer-does-not-count.ts'
import { replyKinds } from '../rules/a-reply-speaks-to-one-answer.ts'
import { answerKinds, concurrenceStates } from '../rules/silence-is-not-concurrence.ts'

export const whole = z.number().int()
export const namedOffice = z.object({ id, name: bilingual })
export const someText = z.object({ en: z.string().nullable(), ur: z.string().nullable() })

export const everyone = [
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

/** Other dates, scope or money than the plan has. */
export const terms = z.object({
  starts: date.nullable(),
  ends: date.nullable(),
  scope: z.string().nullable(),
  money: z.string().nullable(),
})
export type Terms = z.output<typeof terms>

export const letterShown = z.object({
  theirReference: z.string(),
  ourReference: z.string(),
  dated: date,
  signatory: z.string(),
  medium: z.enum(media),
  /** Whether its office contests it, and how that was answered; null where it does not. */
  contest: z.enum(contestStandings).nullable(),
})

export const answer = z.object({
  id,
  answer: z.enum(answerKinds),
  office: namedOffice,
  reason: z.string().nullable(),
  proposed: terms.nullable(),
  answeredOn: date,
  byLetter: letterShown.nullable(),
})
export type Answer = z.output<typeof answer>

/** What was said to an office that did not concur. */
export const reply = z.object({
  id,
  kind: z.enum(replyKinds),
  /** The answer that it speaks to; null where the office was silent. */
  answer: id.nullable(),
  reason: z.string().nullable(),
  terms: terms.nullable(),
  /** Null where it is none of a body's, or the body is not to be named to the one who reads. */
  body: bilingual.nullable(),
  minutes: z.string().nullable(),
  dueOn: date.nullable(),
  madeOn: date,
  byLetter: letterShown.nullable(),
})
export type Reply = z.output<typeof reply>

/** One activity of a version and where it stands with its one accountable office. */
export const standing = z.object({
  node: id,
  lineage: id,
  code: z.string(),
  title: someText,
  pillar: z.string().nullable(),
  /** Null while nobody was asked. */
  request: id.nullable(),
  /** Who is accountable today; null for an orphan. */
  office: namedOffice.nullable(),
  /** The office that held it before it ended; null where none ended. */
  passedFrom: namedOffice.extend({ endedOn: date.nullable(), confirmed: z.boolean() }).nullable(),
  state: z.enum(concurrenceStates),
  since: date.nullable(),
  askedOn: date.nullable(),
  /** By when the office is to answer, or a body to decide. */
  dueOn: date.nullable(),
  daysLate: whole,
  answer: answer.nullable(),
  reply: reply.nullable(),
  /** On what terms the office concurs, where they are others than the plan's. */
  agreed: terms.nullable(),
  illustrative: z.boolean(),
  may: z.object({
    answer: ability,
    enterLetter: ability,
    acceptTransfer: ability,
    assign: ability,
    accept: ability,
    offer: ability,
    escalate: ability,
    enterEscalation: ability,
    decide: ability,
  }),
})
export type StandingShown = z.output<typeof standing>

/** An activity that is a part of another, or has it as its part, with where it stands itself. */
export const related = z.object({
  code: z.string(),
  title: someText,
  request: id.nullable(),
  office: namedOffice.nullable(),
  state: z.enum(concurrenceStates),
})
export type Related = z.output<typeof related>

export const versionShown = z.object({ id, number: whole, title: someText, status: z.string() })

/** Without a version: the newest that was submitted or approved, or else the newest. */
export const ofVersion = { strategy: id, version: id.optional() }
