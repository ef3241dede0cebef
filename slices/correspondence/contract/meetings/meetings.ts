import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { paperLanguages, paperStanding } from '#kernel/contract/papers.ts'
import { ability, bilingual, date, id, instant, sentFile, text } from '#kernel/contract/shapes.ts'
import { meetingPaperKinds, paperSteps } from '../../rules/meetings/a-paper-goes-its-way.ts'
import { addresseeWritten, letterHead } from '../letter-head.ts'
import { markings, meetingWords as words } from './words.ts'

const both = (max: number) => z.object({ en: text(max), ur: text(max) })
const anyMandate = mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]]
const whole = z.number().int()

const meeting = z.object({
  id,
  title: bilingual,
  place: bilingual,
  startsOn: date,
  endsOn: date,
  /** Whose meeting it is, and its page. */
  about: z.object({ title: bilingual, path: z.string() }).nullable(),
})
export type Meeting = z.output<typeof meeting>

const correction = z.object({ passage: text(2_000), corrected: text(2_000), askedBy: text(200) })

const meetingPaper = z.object({
  id,
  kind: z.enum(meetingPaperKinds),
  number: whole,
  marking: z.enum(markings),
  state: z.enum(['draft', ...paperSteps]),
  edition: whole,
  title: bilingual,
  text: bilingual,
  reference: z.string().nullable(),
  writtenAt: instant,
  steps: z.array(z.object({ step: z.enum(paperSteps), at: instant, said: z.string().nullable() })),
  corrections: z.array(correction),
  may: z.object({
    write: ability,
    /** The step that comes next, and whether it may be taken; null at the end of its way. */
    next: ability.extend({ step: z.enum(paperSteps) }).nullable(),
  }),
})
export type MeetingPaper = z.output<typeof meetingPaper>

const decision = z.object({
  id,
  number: whole,
  decision: bilingual,
  /** The office or whoever acts. */
  who: bilingual,
  dueOn: date.nullable(),
  daysLate: whole,
  isDone: z.boolean(),
  evidence: z.string().nullable(),
  reportedAt: instant.nullable(),
  may: z.object({ report: ability }),
})
export type Decision = z.output<typeof decision>

const print = z.object({
  id,
  code: z.string(),
  kind: z.enum([...meetingPaperKinds, 'actions']),
  number: whole.nullable(),
  language: z.enum(paperLanguages),
  format: z.enum(['pdf', 'docx', 'html']),
  marking: z.enum(markings),
  madeAt: instant,
  ...paperStanding,
})
export type MeetingPrint = z.output<typeof print>

const secretariat = { who: ['secretariat'], byLetter: false } as const
const reads = { method: 'GET', who: anyMandate, records: null, byLetter: false, refusals: {} } as const

export const meetingActs = {
  callMeeting: act({
    ...secretariat,
    method: 'POST',
    path: '/meetings',
    does: words.call,
    records: 'meeting called',
    input: z.object({ strategy: id, title: both(200), place: both(200), startsOn: date, endsOn: date }),
    output: z.object({ meeting: id }),
    refusals: {
      'ends-before-it-begins': { ...words.endsFirst, constraint: 'a_meeting_ends_after_it_begins' },
    },
  }),
  listMeetings: act({
    ...reads,
    path: '/meetings',
    does: words.list,
    input: z.object({ strategy: id }),
    output: z.object({ meetings: z.array(meeting), may: z.object({ call: ability }) }),
  }),
  readMeeting: act({
    ...reads,
    path: '/meetings/:meeting',
    does: words.read,
    input: z.object({ meeting: id }),
    output: z.object({
      meeting,
      strategy: id,
      papers: z.array(meetingPaper),
      /** Open first; empty to whoever may not read them. */
      decisions: z.array(decision),
      may: z.object({ write: ability }),
    }),
  }),
  writeMeetingPaper: act({
    ...secretariat,
    method: 'POST',
    path: '/meetings/:meeting/papers',
    does: words.write,
    records: 'meeting paper written',
    input: z.object({
      meeting: id,
      /** The paper that is written anew; without it a new one. */
      paper: id.optional(),
      kind: z.enum(meetingPaperKinds),
      marking: z.enum(markings).default('government'),
      title: both(300),
      text: both(40_000),
      reference: text(300).optional(),
      /** The edition that was changed; 0 for a new paper. */
      after: whole.min(0),
    }),
    output: z.object({ paper: id, number: whole, edition: whole }),
    refusals: {
      'has-left': words.hasLeft,
      'changed-meanwhile': { ...words.changedMeanwhile, constraint: 'one_edition_of_a_paper_at_a_time' },
      'at-the-same-moment': { ...words.sameMoment, constraint: 'one_number_of_a_kind_in_a_meeting' },
    },
  }),
  takePaperStep: act({
    method: 'POST',
    path: '/meeting-papers/:paper/steps',
    does: words.step,
    who: ['secretariat', 'approving authority'],
    records: 'meeting paper taken a step further',
    byLetter: false,
    input: z.object({
      paper: id,
      step: z.enum(paperSteps),
      edition: whole,
      /** By whom minutes were confirmed. */
      said: text(300).optional(),
      corrections: z.array(correction).max(200).default([]),
    }),
    output: z.object({ state: z.enum(paperSteps) }),
    refusals: {
      'changed-meanwhile': words.changedMeanwhile,
      'not-this-step': { ...words.notThisStep, constraint: 'one_step_of_a_paper_at_a_time' },
      'needs-a-second-person': words.secondPerson,
      'only-the-secretariat': words.onlyTheSecretariat,
      'confirmed-by-whom': { ...words.byWhom, constraint: 'a_confirmation_says_by_whom' },
      'only-minutes-are-corrected': words.onlyMinutes,
    },
  }),
  enterDecision: act({
    ...secretariat,
    method: 'POST',
    path: '/meetings/:meeting/decisions',
    does: words.decide,
    records: 'decision of a meeting entered',
    input: z.object({
      meeting: id,
      decision: both(2_000),
      office: id.optional(),
      responsible: text(200).optional(),
      dueOn: date.optional(),
    }),
    output: z.object({ decision: id, number: whole }),
    refusals: {
      'who-acts': { ...words.whoActs, constraint: 'a_decision_names_who_acts' },
      'no-such-office': { ...words.noSuchOffice, constraint: 'meeting_decisions_office' },
      'at-the-same-moment': { ...words.sameMoment, constraint: 'one_number_of_a_decision' },
    },
  }),
  reportOnDecision: act({
    method: 'POST',
    path: '/meeting-decisions/:decision/reports',
    does: words.report,
    who: ['secretariat', 'focal person'],
    records: 'action on a decision reported',
    byLetter: false,
    input: z.object({ decision: id, isDone: z.boolean(), evidence: text(4_000) }),
    output: z.object({ isDone: z.boolean() }),
    refusals: { 'another-office-acts': words.notYours },
  }),
  printMeeting: act({
    method: 'POST',
    path: '/meetings/:meeting/prints',
    does: words.print,
    who: anyMandate,
    records: 'paper of a meeting printed',
    byLetter: false,
    input: z.object({
      meeting: id,
      /** Without it, the action-taken list. */
      paper: id.optional(),
      language: z.enum(paperLanguages),
      format: z.enum(['pdf', 'docx', 'html']),
    }),
    output: z.object({ print: id }),
    refusals: {},
  }),
  listMeetingPrints: act({
    ...reads,
    path: '/meetings/:meeting/prints',
    does: words.listPrints,
    input: z.object({ meeting: id }),
    output: z.object({ papers: z.array(print) }),
  }),
  downloadMeetingPrint: act({
    ...reads,
    path: '/meeting-prints/:print/file',
    does: words.download,
    input: z.object({ print: id }),
    output: sentFile,
  }),
  makeMeetingLetters: act({
    ...secretariat,
    method: 'POST',
    path: '/meeting-papers/:paper/letters',
    does: words.letters,
    records: 'letters of a meeting made',
    input: letterHead.extend({
      paper: id,
      kind: z.enum(['covering note', 'reminder']),
      offices: z.array(id).max(200).default([]),
      others: z.array(addresseeWritten).max(50).default([]),
      /** Until when the confirmation is awaited: only in a reminder. */
      dueOn: date.optional(),
    }),
    output: z.object({ letters: whole }),
    refusals: {
      'nobody-chosen': words.nobodyChosen,
      'no-such-office': words.noSuchOffice,
      'not-awaited': words.notSentYet,
      'has-not-left': words.notLeftYet,
      'awaited-by-when': words.dueMissing,
    },
  }),
}
