import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { count, id, text } from '#kernel/contract/shapes.ts'
import { undecidedWords as words } from './undecided-words.ts'

/** Why something was not taken up: told to its sender, and printed, in both languages. */
export const reasonToLeaveOut = z.object({ en: text(5_000), ur: text(5_000) })

/** Those that whoever acts saw and chose: a file may hold thousands. */
const chosen = z.array(count).min(1).max(5_000)

const onFile = { method: 'POST', who: ['secretariat'], byLetter: false } as const

/** What becomes of what was taken in and is no proposal. */
export const undecidedActs = {
  makePointsOfChanges: act({
    ...onFile,
    path: '/submissions/:submission/changes/points',
    does: words.makePoints,
    records: 'points made of comments',
    input: z.object({ submission: id, numbers: chosen }),
    output: z.object({ declaration: id, points: z.number().int() }),
    refusals: {
      'decided-already': { ...words.decidedAlready, constraint: 'one_point_per_change' },
      'offer-new-words': words.offerWords,
      'split-first': words.splitFirst,
    },
  }),
  leaveOutChanges: act({
    ...onFile,
    path: '/submissions/:submission/changes/leave-out',
    does: words.leaveOutSeveral,
    records: 'changes left out',
    input: z.object({ submission: id, numbers: chosen, reason: reasonToLeaveOut }),
    output: z.object({ leftOut: z.number().int() }),
    refusals: { 'decided-already': words.decidedAlready },
  }),
}
