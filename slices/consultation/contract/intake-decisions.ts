import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { count, id, text } from '#kernel/contract/shapes.ts'
import { structuralChange } from '#slices/strategy/contract.ts'
import { field, language } from './intake-shapes.ts'
import { intakeWords } from './intake-words.ts'
import { changeProblems } from './structure/words.ts'
import { reasonToLeaveOut } from './undecided/undecided.ts'
import { undecidedWords } from './undecided/undecided-words.ts'
import { words } from './words.ts'

const change = { submission: id, number: count }
const settled = { 'settled-already': intakeWords.settledAlready } as const
const offering = {
  'version-not-in-consultation': words.versionNotInConsultation,
  'came-too-late': intakeWords.cameTooLate,
} as const

/** What a person decides on a change that was sent in. */
export const intakeDecisions = {
  placeChange: act({
    method: 'POST',
    path: '/submissions/:submission/changes/:number/place',
    does: intakeWords.placeChange,
    who: ['secretariat'],
    records: 'change placed',
    byLetter: false,
    input: z.object({ ...change, node: id, field, language }),
    output: z.object({ placed: z.literal(true) }),
    refusals: {
      ...settled,
      'no-such-field': words.nodeHasNoSuchField,
      'is-a-point': undecidedWords.isAPoint,
    },
  }),
  leaveOutChange: act({
    method: 'POST',
    path: '/submissions/:submission/changes/:number/leave-out',
    does: intakeWords.leaveOutChange,
    who: ['secretariat'],
    records: 'change left out',
    byLetter: false,
    input: z.object({ ...change, reason: reasonToLeaveOut }),
    output: z.object({ leftOut: z.literal(true) }),
    refusals: { ...settled, 'is-a-point': undecidedWords.isAPoint },
  }),
  proposeFromChange: act({
    method: 'POST',
    path: '/submissions/:submission/changes/:number/propose',
    does: intakeWords.proposeFromChange,
    who: ['secretariat'],
    records: 'amendment proposed from a submission',
    byLetter: false,
    input: z.object({
      ...change,
      /** How the whole text should read, where the file alone does not say it. */
      after: text(20_000).optional(),
      /** In place of words: how the shape of the plan would change, as the file has it. */
      change: structuralChange.optional(),
      rationale: text(5_000).optional(),
    }),
    output: z.object({ proposal: id, number: z.number().int() }),
    refusals: {
      ...settled,
      ...offering,
      'is-a-point': undecidedWords.isAPoint,
      'left-out-already': intakeWords.leftOutAlready,
      'not-placed': intakeWords.notPlaced,
      'text-has-moved-on': intakeWords.textMovedOn,
      'words-needed': intakeWords.wordsNeeded,
      'whole-text-removed': intakeWords.wholeTextRemoved,
      'a-move-is-of-the-plan': intakeWords.moveIsOfThePlan,
      'nothing-changed': words.nothingChanged,
      'not-what-the-file-does': intakeWords.notWhatTheFileDoes,
      ...changeProblems,
    },
  }),
  proposeAllPlaced: act({
    method: 'POST',
    path: '/submissions/:submission/propose',
    does: intakeWords.proposeAllPlaced,
    who: ['secretariat'],
    records: 'amendments proposed from a submission',
    byLetter: false,
    input: z.object({ submission: id }),
    output: z.object({ proposals: z.number().int() }),
    refusals: {
      ...offering,
      'nothing-to-propose': intakeWords.nothingToPropose,
      'some-have-moved-on': intakeWords.someMovedOn,
    },
  }),
}
