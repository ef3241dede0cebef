import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperLanguages } from '#kernel/contract/papers.ts'
import { ability, bilingual, date, fileHash, id, sentFile, text } from '#kernel/contract/shapes.ts'
import { timetableWords } from './timetable-words.ts'
import { everyone, ofVersion, versionShown } from '../shapes.ts'
import { words as ofConcurrence } from '../words.ts'
import { block, inTime, milestone, slip } from './shapes.ts'
import {
  blockByLetter,
  milestoneByLetter,
  moveByLetter,
  reachedByLetter,
  workWords as words,
} from './work-words.ts'

const speaking = {
  'another-office-is-accountable': ofConcurrence.anotherOffice,
  'no-accountable-office': ofConcurrence.noAccountableOffice,
  'letter-names-no-office': ofConcurrence.letterNamesNoOffice,
  'no-longer-in-force': ofConcurrence.noLongerInForce,
} as const

const title = z.object({ en: text(500).optional(), ur: text(500).optional() })

const done = z.object({ milestone: id })

/** What is reached on the way, what follows what, and what stands in the way. */
export const workActs = {
  readWork: act({
    method: 'GET',
    path: '/concurrence-requests/:request/work',
    does: words.read,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ request: id }),
    output: z.object({
      milestones: z.array(milestone),
      blocks: z.array(block),
      /** Milestones of other activities, which one of these may have to wait for. */
      bodies: z.array(z.object({ id, name: bilingual })),
      may: z.object({
        set: ability,
        enterSet: ability,
        block: ability,
        enterBlock: ability,
        follow: ability,
      }),
    }),
    refusals: {},
  }),
  listMilestones: act({
    method: 'GET',
    path: '/milestones',
    does: words.list,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object(ofVersion),
    output: z.object({ version: versionShown.nullable(), milestones: z.array(milestone) }),
    refusals: {},
  }),
  readGantt: act({
    method: 'GET',
    path: '/gantt',
    does: words.gantt,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object(ofVersion),
    output: z.object({
      version: versionShown.nullable(),
      /** Whole years around everything. */
      span: z.object({ from: date, until: date }),
      today: date,
      /** In the order of the plan. */
      activities: z.array(inTime),
    }),
    refusals: {},
  }),
  makeTimetable: act({
    method: 'POST',
    path: '/gantt/papers',
    does: timetableWords.make,
    who: ['secretariat', 'approving authority', 'focal person', 'oversight'],
    records: 'timetable made',
    byLetter: false,
    input: z.object({ strategy: id, language: z.enum(paperLanguages) }),
    output: z.object({ paper: id }),
    refusals: {},
  }),
  setMilestone: act({
    method: 'POST',
    path: '/concurrence-requests/:request/milestones',
    does: words.set,
    who: ['secretariat', 'focal person'],
    records: 'milestone set',
    byLetter: milestoneByLetter,
    input: z.object({ request: id, title, dueOn: date }),
    output: done,
    refusals: {
      ...speaking,
      'no-title': { ...words.noTitle, constraint: 'a_milestone_says_what_is_reached' },
    },
  }),
  previewMove: act({
    method: 'GET',
    path: '/milestones/:milestone/slips',
    does: words.preview,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ milestone: id, dueOn: date }),
    output: z.object({ slips: z.array(slip) }),
    refusals: {},
  }),
  moveMilestone: act({
    method: 'POST',
    path: '/milestones/:milestone/moves',
    does: words.move,
    who: ['secretariat', 'focal person'],
    records: 'milestone moved',
    byLetter: moveByLetter,
    input: z.object({ milestone: id, dueOn: date, reason: text(5_000) }),
    output: done,
    refusals: {
      ...speaking,
      'reached-already': words.reachedAlready,
      'same-day': words.sameDay,
      'moved-at-the-same-moment': { ...words.atTheSameMoment, constraint: 'one_move_at_a_time' },
    },
  }),
  reportMilestone: act({
    method: 'POST',
    path: '/milestones/:milestone/reports',
    does: words.report,
    who: ['focal person'],
    records: 'milestone reported reached',
    byLetter: reachedByLetter,
    input: z.object({ milestone: id, reachedOn: date, evidence: text(5_000), file: fileHash.optional() }),
    output: done,
    refusals: {
      ...speaking,
      'reached-already': words.reachedAlready,
      'reported-already': words.reportedAlready,
      'reached-tomorrow': { ...words.reachedTomorrow, constraint: 'nothing_is_reached_tomorrow' },
      'file-not-received': words.fileNotReceived,
      'reported-at-the-same-moment': { ...words.atTheSameMoment, constraint: 'one_report_at_a_time' },
    },
  }),
  judgeMilestone: act({
    method: 'POST',
    path: '/milestones/:milestone/judgements',
    does: words.judge,
    who: ['secretariat'],
    records: 'evidence of a milestone seen',
    byLetter: false,
    input: z.object({ milestone: id, judgement: z.enum(['seen', 'returned']), says: text(5_000) }),
    output: done,
    refusals: {
      'nothing-to-see': { ...words.nothingToSee, constraint: 'one_judgement_per_report' },
      'needs-a-second-person': words.secondPerson,
    },
  }),
  sayWhatFollows: act({
    method: 'POST',
    path: '/milestones/:milestone/dependencies',
    does: words.follow,
    who: ['secretariat'],
    records: 'dependency of milestones said',
    byLetter: false,
    /** `milestone` waits for `first`. */
    input: z.object({ milestone: id, first: id }),
    output: done,
    refusals: {
      'waits-for-itself': { ...words.itself, constraint: 'nothing_follows_itself' },
      ring: words.ring,
      'follows-already': { ...words.followsAlready, constraint: 'one_dependency_between_two' },
    },
  }),
  openEvidence: act({
    method: 'GET',
    path: '/milestone-reports/:report/file',
    does: words.openEvidence,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ report: id }),
    output: sentFile,
    refusals: {},
  }),
  reportBlock: act({
    method: 'POST',
    path: '/concurrence-requests/:request/blocks',
    does: words.block,
    who: ['secretariat', 'focal person'],
    records: 'block reported',
    byLetter: blockByLetter,
    input: z.object({
      request: id,
      milestone: id.optional(),
      obstacle: text(5_000),
      authority: text(1_000),
      body: id.optional(),
      unblocker: id.optional(),
      dueOn: date,
    }),
    output: z.object({ block: id }),
    refusals: {
      ...speaking,
      'one-who-can-unblock': { ...words.oneWhoCan, constraint: 'one_who_can_unblock' },
      'no-such-office': { ...words.noSuchOffice, constraint: 'blocks_name_an_office' },
      'no-such-milestone': { ...words.noSuchMilestone, constraint: 'blocks_stand_before_a_milestone' },
      'due-in-the-past': { ...ofConcurrence.dueInThePast, constraint: 'unblocking_is_asked_after_today' },
    },
  }),
  endBlock: act({
    method: 'POST',
    path: '/blocks/:block/end',
    does: words.endBlock,
    who: ['secretariat', 'focal person'],
    records: 'block ended',
    byLetter: false,
    input: z.object({
      block: id,
      kind: z.enum(['unblocked', 'decided']),
      says: text(5_000),
      minutes: text(300).optional(),
    }),
    output: z.object({ block: id }),
    refusals: {
      'another-office-is-accountable': ofConcurrence.anotherOffice,
      'ended-already': { ...words.endedAlready, constraint: 'a_block_ends_once' },
      'decision-needs-minutes': {
        ...words.decisionNeedsMinutes,
        constraint: 'a_decision_on_a_block_names_its_minutes',
      },
      'only-bodies-decide': words.onlyBodiesDecide,
    },
  }),
}
