import { z } from 'zod'
import { ability, bilingual, date, id } from '#kernel/contract/shapes.ts'
import { milestoneStates } from '../../rules/work/where-a-milestone-stands.ts'
import { letterShown, namedOffice, someText, whole } from '../shapes.ts'

/** Of which activity something is, as far as it may be read. */
const ofActivity = {
  request: id,
  code: z.string(),
  activity: someText,
  pillar: z.string().nullable(),
  /** Accountable today; null for an orphan. */
  office: namedOffice.nullable(),
}

export const milestone = z.object({
  id,
  ...ofActivity,
  title: someText,
  state: z.enum(milestoneStates),
  dueOn: date,
  daysLate: whole,
  reachedOn: date.nullable(),
  byLetter: letterShown.nullable(),
  /** Days that were set and moved, the first first; those that do not count are marked by their letter's contest. */
  moves: z.array(
    z.object({ id, dueOn: date, reason: z.string(), madeOn: date, byLetter: letterShown.nullable() }),
  ),
  reports: z.array(
    z.object({
      id,
      reachedOn: date,
      evidence: z.string(),
      fileName: z.string().nullable(),
      madeOn: date,
      byLetter: letterShown.nullable(),
      judgement: z
        .object({ judgement: z.enum(['seen', 'returned']), says: z.string(), madeOn: date })
        .nullable(),
    }),
  ),
  /** Milestones without which this one cannot be reached. */
  waitsFor: z.array(id),
  /** Of these those dated later than this one: as dated it cannot be reached. */
  impossibleBecauseOf: z.array(id),
  isBlocked: z.boolean(),
  illustrative: z.boolean(),
  may: z.object({ move: ability, enterMove: ability, report: ability, enterReport: ability, judge: ability }),
})
export type Milestone = z.output<typeof milestone>

export const block = z.object({
  id,
  ...ofActivity,
  /** The milestone before which it stands; null where it is the whole activity. */
  milestone: someText.nullable(),
  obstacle: z.string(),
  /** With what authority it can be taken away. */
  authority: z.string(),
  /** Null where an office is asked, or the body may not be named to the one who reads. */
  body: bilingual.nullable(),
  isBeforeABody: z.boolean(),
  unblocker: namedOffice.nullable(),
  since: date,
  dueOn: date,
  daysLate: whole,
  /** Milestones of the activity that are late behind it. */
  lateBehind: whole,
  byLetter: letterShown.nullable(),
  ended: z
    .object({
      kind: z.enum(['unblocked', 'decided']),
      says: z.string(),
      minutes: z.string().nullable(),
      on: date,
    })
    .nullable(),
  illustrative: z.boolean(),
  may: z.object({ end: ability, decide: ability }),
})
export type Block = z.output<typeof block>

export const slip = z.object({
  milestone: id,
  title: someText,
  code: z.string(),
  dueOn: date,
  notBefore: date,
  days: whole,
})
export type SlipShown = z.output<typeof slip>

/** An activity in time: as agreed where its office concurs on other days, else as planned. */
export const inTime = z.object({
  code: z.string(),
  title: someText,
  pillar: z.string().nullable(),
  request: id.nullable(),
  office: namedOffice.nullable(),
  starts: date.nullable(),
  ends: date.nullable(),
  milestones: z.array(
    z.object({ id, title: someText, state: z.enum(milestoneStates), dueOn: date, daysLate: whole }),
  ),
  /** Codes of other activities of which a milestone comes first. */
  waitsFor: z.array(z.string()),
  isBlocked: z.boolean(),
})
export type ActivityInTime = z.output<typeof inTime>
