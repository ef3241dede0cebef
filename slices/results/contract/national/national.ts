import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperOrdered } from '#kernel/contract/papers.ts'
import { bilingual, date, id } from '#kernel/contract/shapes.ts'
import { officials, period, statusReading, saidStatus } from '../shapes.ts'
import { nationalWords as words } from './national-words.ts'

const whole = z.number().int()

const ofActivity = {
  code: z.string(),
  title: bilingual,
  office: bilingual.nullable(),
  /** Null where it has no page of its own yet. */
  path: z.string().nullable(),
}

const matter = z.object({
  ...ofActivity,
  asks: z.string(),
  before: bilingual.nullable(),
  authority: z.string().nullable(),
  dueOn: date.nullable(),
  daysLate: whole,
  lateBehind: whole,
})
export type Matter = z.output<typeof matter>

const lateMilestone = z.object({ ...ofActivity, milestone: bilingual, dueOn: date, daysLate: whole })
export type LateMilestone = z.output<typeof lateMilestone>

const unpaid = z.object({ ...ofActivity, what: z.enum(['begins', 'ends']), on: date })
export type Unpaid = z.output<typeof unpaid>

const differing = z.object({
  ...{ id, code: z.string(), name: bilingual },
  computed: statusReading.shape.status,
  said: saidStatus.shape.status,
  office: bilingual,
})
export type Differing = z.output<typeof differing>

/** Every list is whole and in the order in which it presses; counts say of how many. */
export const stateOfStrategy = z.object({
  version: z.object({ number: whole, title: bilingual, illustrative: z.boolean() }).nullable(),
  on: date,
  matters: z.array(matter),
  milestones: z.object({
    set: whole,
    activities: whole,
    withMilestone: whole,
    late: z.array(lateMilestone),
  }),
  /** Null until it is said in which currency totals are made. */
  money: z
    .object({
      activities: whole,
      withLine: whole,
      unfundedShare: z.number().nullable(),
      due: z.array(unpaid),
      dueInAll: whole,
      until: date,
    })
    .nullable(),
  reports: z.object({
    period,
    offices: z.array(z.object({ id, name: bilingual, expected: whole, said: whole })),
  }),
  statuses: z.object({ both: whole, differ: z.array(differing) }),
})
export type StateOfStrategy = z.output<typeof stateOfStrategy>

export const nationalActs = {
  readState: act({
    method: 'GET',
    path: '/state',
    does: words.read,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: stateOfStrategy,
    refusals: {},
  }),
  makeSteeringPack: act({
    method: 'POST',
    path: '/steering-pack',
    does: words.make,
    who: officials,
    records: 'steering pack made',
    byLetter: false,
    input: z.object({ strategy: id, ...paperOrdered }),
    output: z.object({ paper: id }),
    refusals: {},
  }),
} as const
