import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { outcomes } from '../../rules/an-answer-gives-its-reason.ts'
import { wording } from '../intake-shapes.ts'
import { pointSource } from '../points/point-shapes.ts'
import { claimShown } from './claim-shown.ts'
import { deferralRefusals } from './deferral-refusals.ts'
import { dispositionWords as words } from './dispositions-words.ts'

/** One point of a declaration on the desk of the secretariat. */
export const deskDeclared = z.object({
  point: id,
  declaration: id,
  title: wording,
  label: wording,
  /** The beginning of its words. */
  begins: wording,
  source: pointSource.nullable(),
  codes: z.array(z.string()),
  /** Days since the declaration came; for what is answered, to the answer. */
  days: z.number().int(),
  outcome: z.enum(outcomes).nullable(),
  /** Its answer should be there by now. */
  isLate: z.boolean(),
  promised: z.object({ on: date, office: bilingual.nullable(), isPast: z.boolean() }).nullable(),
  claim: claimShown.nullable(),
  group: id.nullable(),
  /** Whether signatories wrote against the answer. */
  isDissented: z.boolean(),
})
export type DeskDeclared = z.output<typeof deskDeclared>

const several = z.array(id).min(1).max(200)

const onDesk = { method: 'POST', who: ['secretariat'], byLetter: false } as const

export const pointDeskActs = {
  groupPoints: act({
    ...onDesk,
    path: '/rounds/:round/answer-groups/points',
    does: words.groupPoints,
    records: 'points grouped',
    input: z.object({
      round: id,
      /** Into one that stands, or a new one by a name. */
      into: z.union([z.object({ group: id }), z.object({ name: text(120), person: id.optional() })]),
      points: several,
    }),
    output: z.object({ group: id }),
    refusals: {
      'some-points-unknown': words.somePointsUnknown,
      'point-not-in-round': words.pointNotInRound,
      'group-taken': { ...words.groupTaken, constraint: 'one_group_by_a_name' },
    },
  }),
  answerSeveralPoints: act({
    ...onDesk,
    path: '/rounds/:round/point-answers',
    does: words.answerSeveralPoints,
    records: 'points answered',
    input: z.object({
      round: id,
      points: several,
      outcome: z.enum(outcomes),
      reason: z.object({ en: text(5_000), ur: text(5_000) }),
      dueOn: date.optional(),
      owner: id.optional(),
    }),
    output: z.object({ answered: z.number().int() }),
    refusals: {
      'some-points-unknown': words.somePointsUnknown,
      'point-not-in-round': words.pointNotInRound,
      'some-points-answered': words.somePointsAnswered,
      'some-points-claimed': words.somePointsClaimed,
      'unknown-placeholder': words.unknownPlaceholder,
      ...deferralRefusals,
      'no-such-owner': { ...words.noSuchOwner, constraint: 'point_answers_owner_fkey' },
    },
  }),
}
