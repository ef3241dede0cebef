import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import {
  officeRequestStates,
  officeRequestSteps,
  refusalReasons,
} from '../../rules/office-requests/where-a-request-between-offices-stands.ts'
import { letterShown, namedOffice, someText, whole } from '../shapes.ts'
import { officeRequestWords as words, requestByLetter, stepByLetter } from './words.ts'

const officeRequest = z.object({
  id,
  /** `O-7`. */
  reference: z.string(),
  /** The offices that answer for the two today. */
  asking: namedOffice.nullable(),
  asked: namedOffice.nullable(),
  asks: z.string(),
  why: z.string(),
  activity: z.object({ code: z.string(), title: someText }).nullable(),
  askedOn: date,
  state: z.enum(officeRequestStates),
  dueOn: date.nullable(),
  daysLate: whole,
  byLetter: letterShown.nullable(),
  illustrative: z.boolean(),
})
export type OfficeRequest = z.output<typeof officeRequest>

const step = z.object({
  id,
  kind: z.enum(officeRequestSteps),
  says: z.string(),
  reason: z.enum(refusalReasons).nullable(),
  body: bilingual.nullable(),
  minutes: z.string().nullable(),
  dueOn: date.nullable(),
  office: namedOffice.nullable(),
  on: date,
  byLetter: letterShown.nullable(),
})
export type OfficeRequestStepShown = z.output<typeof step>

const speaking = {
  'another-office-speaks': words.otherOffice,
  'letter-names-no-office': words.letterNamesNoOffice,
  'not-now': words.notNow,
} as const

const reads = {
  method: 'GET',
  records: null,
  byLetter: false,
  refusals: {},
  who: ['secretariat', 'approving authority', 'oversight', 'focal person'],
} as const

export const officeRequestActs = {
  listOfficeRequests: act({
    ...reads,
    path: '/office-requests',
    does: words.list,
    input: z.object({ strategy: id }),
    output: z.object({
      requests: z.array(officeRequest),
      /** Offices for which the one who reads may ask; of the secretariat all that exist, since it enters letters. */
      offices: z.array(namedOffice),
      /** All that can be asked. */
      others: z.array(namedOffice),
      may: z.object({ send: ability, isByLetter: z.boolean() }),
    }),
  }),
  readOfficeRequest: act({
    ...reads,
    path: '/office-requests/:request',
    does: words.read,
    input: z.object({ request: id }),
    output: z.object({
      request: officeRequest,
      steps: z.array(step),
      /** Coordinating bodies before which it can be taken. */
      bodies: z.array(z.object({ id, name: bilingual })),
      may: z.object({
        answer: ability,
        enterAnswer: ability,
        pursue: ability,
        enterPursuit: ability,
        escalate: ability,
        decide: ability,
      }),
    }),
  }),
  sendOfficeRequest: act({
    method: 'POST',
    path: '/office-requests',
    does: words.send,
    who: ['focal person'],
    records: 'request between offices sent',
    byLetter: requestByLetter,
    input: z.object({
      strategy: id,
      asking: id,
      asked: id,
      asks: text(5_000),
      why: text(2_000),
      lineage: id.optional(),
      dueOn: date,
    }),
    output: z.object({ request: id }),
    refusals: {
      'another-office-speaks': words.otherOffice,
      'letter-names-no-office': words.letterNamesNoOffice,
      'no-such-office': words.noOffice,
      'asks-itself': { ...words.itself, constraint: 'an_office_asks_another_office' },
      'no-time-left': { ...words.noTime, constraint: 'an_office_request_leaves_time' },
    },
  }),
  answerOfficeRequest: act({
    method: 'POST',
    path: '/office-requests/:request/answers',
    does: words.answer,
    who: ['focal person'],
    records: 'request between offices answered',
    byLetter: stepByLetter,
    input: z.object({
      request: id,
      kind: z.enum(['answered', 'partly answered', 'refused']),
      says: text(10_000),
      reason: z.enum(refusalReasons).optional(),
    }),
    output: z.object({ request: id }),
    refusals: { ...speaking, 'reason-by-code': words.reasonNeeded },
  }),
  pursueOfficeRequest: act({
    method: 'POST',
    path: '/office-requests/:request/pursuit',
    does: words.pursue,
    who: ['focal person'],
    records: 'request between offices pursued',
    byLetter: stepByLetter,
    input: z.object({
      request: id,
      kind: z.enum(['withdrawn', 'escalated']),
      says: text(5_000),
      body: id.optional(),
      dueOn: date.optional(),
    }),
    output: z.object({ request: id }),
    refusals: { ...speaking, 'before-whom': words.whereTo, 'no-such-body': words.noBody },
  }),
  decideOfficeRequest: act({
    method: 'POST',
    path: '/office-requests/:request/decision',
    does: words.decide,
    who: ['secretariat'],
    records: 'request between offices decided',
    byLetter: false,
    input: z.object({ request: id, says: text(5_000), minutes: text(300) }),
    output: z.object({ request: id }),
    refusals: { 'not-now': words.notNow },
  }),
} as const
