import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, date, fileHash, id, instant, sentFile, text } from '#kernel/contract/shapes.ts'
import {
  eventKinds,
  stepKinds,
  stepStates,
} from '../../rules/approval/a-step-is-where-its-last-event-left-it.ts'
import { approvalWords as words, stepByLetter } from './approval-words.ts'
import { can, wording } from '../shapes.ts'

/** Everybody inside government: the way to an approval is not yet the participants'. */
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

const ofStep = z.object({ version: id, step: id })
const papers = z.array(fileHash).max(20).optional()
const instrument = z.object({
  kind: text(200),
  number: text(100),
  dated: date,
  signatory: text(200).optional(),
})

/** A step as the secretariat sets it: name, who answers, how long, whether it can be skipped. */
export const stepSet = z.object({
  /** Of a step that stands already; without it the step is new. */
  id: id.optional(),
  kind: z.enum(stepKinds),
  name: z.object({ en: text(200), ur: text(200) }),
  office: id.nullable(),
  days: z.number().int().min(1).max(1000),
  maySkip: z.boolean(),
  /** The code of the endorsing province in the strategy's list of places. */
  province: text(40).nullable(),
})
export type StepSet = z.output<typeof stepSet>

export const pathEvent = z.object({
  id,
  what: z.enum(eventKinds),
  happenedOn: date,
  dueOn: date.nullable(),
  words: z.string().nullable(),
  instrument: z
    .object({ kind: z.string(), number: z.string(), dated: date, signatory: z.string().nullable() })
    .nullable(),
  office: id.nullable(),
  byLetter: z.boolean(),
  /** Whether its office contests the letter, and how that was answered; null where it does not. */
  contest: z.enum(['unanswered', 'upheld', 'kept']).nullable(),
  at: instant,
  papers: z.array(z.object({ sha256: z.string(), name: z.string() })),
})
export type PathEvent = z.output<typeof pathEvent>

export const pathStep = z.object({
  id,
  kind: z.enum(stepKinds),
  name: bilingual,
  office: z.object({ id, name: wording }).nullable(),
  days: z.number().int(),
  maySkip: z.boolean(),
  province: z.object({ code: z.string(), name: wording }).nullable(),
  retired: z.boolean(),
  state: z.enum(stepStates),
  since: date.nullable(),
  dueOn: date.nullable(),
  daysLate: z.number().int(),
  events: z.array(pathEvent),
  may: z.object({ begin: can, answer: can, enterLetter: can, skip: can }),
})
export type PathStep = z.output<typeof pathStep>

const { refusals } = words

export const approvalActs = {
  readApprovalPath: act({
    method: 'GET',
    path: '/versions/:version/approval-path',
    does: words.read,
    who: inside,
    records: null,
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({
      steps: z.array(pathStep),
      /** Places of the strategy's list, from which endorsing provinces are chosen. */
      places: z.array(z.object({ code: z.string(), name: wording })),
      may: z.object({ set: can }),
    }),
    refusals: {},
  }),
  setApprovalPath: act({
    method: 'PUT',
    path: '/strategies/:strategy/approval-path',
    does: words.set,
    who: ['secretariat'],
    records: 'approval path set',
    byLetter: false,
    input: z.object({ strategy: id, steps: z.array(stepSet).min(1).max(40) }),
    output: z.object({ steps: z.number().int() }),
    refusals: {
      'one-approval': { ...refusals['one-approval'], constraint: 'one_approval_in_a_path' },
      'one-endorsement-per-province': {
        ...refusals['one-endorsement-per-province'],
        constraint: 'one_endorsement_per_province',
      },
      'province-not-listed': {
        ...refusals['province-not-listed'],
        constraint: 'endorsing_provinces_are_listed',
      },
      'endorsement-names-its-province': {
        ...refusals['endorsement-names-its-province'],
        constraint: 'an_endorsement_is_of_a_province',
      },
      'kind-stays': refusals['kind-stays'],
    },
  }),
  beginStep: act({
    method: 'POST',
    path: '/versions/:version/approval-path/:step/beginning',
    does: words.begin,
    who: ['secretariat'],
    records: 'approval step begun',
    byLetter: false,
    input: ofStep.extend({ on: date, dueOn: date.optional(), note: text(5000).optional(), papers }),
    output: z.object({ dueOn: date }),
    refusals: {
      'no-longer-on-its-way': refusals['no-longer-on-its-way'],
      'approval-has-its-own-act': refusals['approval-has-its-own-act'],
      'under-way-already': refusals['under-way-already'],
      'reason-needed': refusals['reason-needed'],
      'due-before-it-began': {
        ...refusals['due-before-it-began'],
        constraint: 'a_step_is_due_after_it_began',
      },
      'file-not-received': refusals['file-not-received'],
    },
  }),
  answerStep: act({
    method: 'POST',
    path: '/versions/:version/approval-path/:step/answers',
    does: words.answer,
    who: ['focal person', 'secretariat'],
    records: 'approval step answered',
    byLetter: stepByLetter,
    input: ofStep.extend({
      what: z.enum(['done', 'returned']),
      on: date,
      /** Observations where it comes back; a note where it is done. */
      words: text(10_000).optional(),
      instrument: instrument.optional(),
      papers,
    }),
    output: z.object({ state: z.enum(stepStates) }),
    refusals: {
      'no-longer-on-its-way': refusals['no-longer-on-its-way'],
      'approval-has-its-own-act': refusals['approval-has-its-own-act'],
      'step-is-done': refusals['step-is-done'],
      'another-office-answers': refusals['another-office-answers'],
      'reason-needed': refusals['reason-needed'],
      'not-yet-happened': refusals['not-yet-happened'],
      'file-not-received': refusals['file-not-received'],
    },
  }),
  skipStep: act({
    method: 'POST',
    path: '/versions/:version/approval-path/:step/skipping',
    does: words.skip,
    who: ['secretariat'],
    records: 'approval step skipped',
    byLetter: false,
    input: ofStep.extend({ reason: text(5000) }),
    output: z.object({ state: z.enum(stepStates) }),
    refusals: {
      'no-longer-on-its-way': refusals['no-longer-on-its-way'],
      'approval-has-its-own-act': refusals['approval-has-its-own-act'],
      'step-is-done': refusals['step-is-done'],
      'may-not-be-skipped': refusals['may-not-be-skipped'],
    },
  }),
  openStepPaper: act({
    method: 'GET',
    path: '/approval-path/events/:event/papers/:sha256',
    does: words.open,
    who: inside,
    records: null,
    byLetter: false,
    input: z.object({ event: id, sha256: fileHash }),
    output: sentFile,
    refusals: {},
  }),
}
