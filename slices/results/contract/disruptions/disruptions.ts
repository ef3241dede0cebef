import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import {
  disruptionStates,
  grades,
  gradingKinds,
  severities,
  targetKinds,
} from '../../rules/disruptions/where-a-disruption-stands.ts'
import { byLetter, officials, refusalsOfLetters } from '../shapes.ts'
import { words as resultsWords } from '../words.ts'
import { disruptionByLetter, disruptionWords as words } from './disruption-words.ts'

const whole = z.number().int()
const office = z.object({ id, name: bilingual })

const grading = z.object({
  kind: z.enum(gradingKinds),
  grade: z.enum(grades),
  reason: z.string(),
  minutes: z.string(),
  decidedOn: date,
})

const disruption = z.object({
  id,
  /** `D-7`. */
  reference: z.string(),
  office,
  supports: z.array(office),
  pillar: z.string(),
  target: z.enum(targetKinds),
  happenedOn: date,
  proposed: z.enum(severities),
  effect: z.string(),
  ownReference: z.string(),
  byLetter: byLetter.nullable(),
  state: z.enum(disruptionStates),
  /** With which it counts; null until a panel has moderated it, and where its office says that it is not its word. */
  grade: z.enum(grades).nullable(),
  reviewDueOn: date,
  gradings: z.array(grading),
  may: z.object({ moderate: ability, review: ability }),
})
export type DisruptionSeen = z.output<typeof disruption>

const pillarCount = z.object({
  pillar: z.string(),
  major: whole,
  moderate: whole,
  minor: whole,
  toModerate: whole,
  toReview: whole,
})
export type PillarCountSeen = z.output<typeof pillarCount>

/** Disruptions: reported by an office, moderated by others, and looked at again after six months. */
export const disruptionActs = {
  listDisruptions: act({
    method: 'GET',
    path: '/disruptions',
    does: words.list,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, year: z.coerce.number().int().min(1900).max(2200).optional() }),
    output: z.object({
      /** Calendar years in which one happened, the newest first. */
      years: z.array(whole),
      counts: z.array(pillarCount),
      disruptions: z.array(disruption),
      may: z.object({ report: ability, isByLetter: z.boolean() }),
    }),
    refusals: {},
  }),
  reportDisruption: act({
    method: 'POST',
    path: '/disruptions',
    does: words.report,
    who: ['focal person'],
    records: 'disruption reported',
    byLetter: disruptionByLetter,
    input: z.object({
      strategy: id,
      office: id,
      supports: z.array(id).max(20).default([]),
      pillar: text(40),
      target: z.enum(targetKinds),
      happenedOn: date,
      proposed: z.enum(severities),
      effect: text(1_000),
      ownReference: text(100),
    }),
    output: z.object({ disruption: id }),
    refusals: {
      'office-not-yours': resultsWords.officeNotYours,
      'office-needed': resultsWords.officeNeeded,
      ...refusalsOfLetters,
      'no-such-pillar': words.noPillar,
      'reported-already': { ...words.reportedAlready, constraint: 'a_disruption_is_reported_once' },
      'not-happened-yet': { ...words.notYet, constraint: 'a_disruption_has_happened' },
    },
  }),
  gradeDisruption: act({
    method: 'POST',
    path: '/disruptions/:disruption/gradings',
    does: words.grade,
    who: ['verifier', 'approver', 'secretariat'],
    records: 'disruption graded',
    byLetter: false,
    input: z.object({
      disruption: id,
      kind: z.enum(gradingKinds),
      grade: z.enum(grades),
      reason: text(2_000),
      minutes: text(300),
      decidedOn: date,
    }),
    output: z.object({ disruption: id }),
    refusals: {
      'of-themselves': words.ofThemselves,
      'not-moderated-yet': words.notModerated,
      'too-early-to-review': words.tooEarly,
      'not-happened-yet': { ...words.notYet, constraint: 'a_panel_has_decided' },
      'graded-already': { ...words.gradedAlready, constraint: 'a_disruption_is_graded_once_of_a_kind' },
    },
  }),
} as const
