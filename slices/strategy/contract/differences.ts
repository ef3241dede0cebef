import { z } from 'zod'
import { bilingual, id } from '#kernel/contract/shapes.ts'
import { comparedKinds, comparedLists, whatBecame } from '../rules/differences-of-versions.ts'
import { wording } from './shapes.ts'

/** What became of one entry, or of what stands beside the tree, between two versions. */
export const difference = z.object({
  lineage: id,
  kind: z.enum(comparedKinds),
  /** Its code in the later version, or in the earlier one where it was removed. */
  code: z.string(),
  codeBefore: z.string().nullable(),
  pillar: z.string().nullable(),
  title: wording,
  what: z.enum(whatBecame),
  fields: z.array(
    z.object({
      field: z.string(),
      language: z.enum(['en', 'ur', 'none']),
      before: z.string(),
      after: z.string(),
      /** The proposals that changed it. */
      causes: z.array(z.string()),
    }),
  ),
  /** Members of the lists of an activity that came and went, by name. */
  lists: z.array(
    z.object({
      list: z.enum(comparedLists),
      added: z.array(wording),
      removed: z.array(wording),
      causes: z.array(z.string()),
    }),
  ),
  /** Why it, or its target, left the later version or those that it was made from. */
  closings: z.array(z.object({ of: z.enum(['activity', 'target']), outcome: bilingual, reason: z.string() })),
})
export type Difference = z.output<typeof difference>
