import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { id, text } from '#kernel/contract/shapes.ts'
import { refusals as general } from '../refusals.ts'
import { targetOutcomes, targetWords as words } from './target-words.ts'

/** Why a target that was approved is no longer in the plan. */
export const targetActs = {
  closeTarget: act({
    method: 'POST',
    path: '/versions/:version/target-closures',
    does: words.close,
    who: ['secretariat'],
    records: 'target closed',
    byLetter: false,
    input: z.object({
      version: id,
      /** The lineage of what the target was of. */
      of: id,
      outcome: z.enum(targetOutcomes),
      /** The lineage of the entry whose target takes its place. */
      into: id.optional(),
      reason: text(5000),
    }),
    output: z.object({ of: id }),
    refusals: {
      'not-a-draft': general['not-a-draft'],
      'target-has-not-left': words.refusals['target-has-not-left'],
      'target-closed-already': {
        ...words.refusals['target-closed-already'],
        constraint: 'target_closures_pkey',
      },
      'says-whose-target-takes-its-place': {
        ...words.refusals['says-whose-target-takes-its-place'],
        constraint: 'a_target_carried_on_says_where',
      },
    },
  }),
}
