import { z } from 'zod'
import { id, text } from '#kernel/contract/shapes.ts'
import type { StructuralChange } from '../../rules/structure/structural-change.ts'
import { kind } from '../shapes.ts'

const title = z.object({ en: text(2_000).optional(), ur: text(2_000).optional() })
const said = z.object({ en: text(10_000).optional(), ur: text(10_000).optional() })
/** Below what, and after which of its neighbours: at least one of the two. */
const place = { below: id.nullable(), after: id.nullable() }

/** A change of the tree of a plan, its nodes named by their lineages. */
export const structuralChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), node: kind, title, text: said, ...place }),
  z.strictObject({ kind: z.literal('remove'), node: id }),
  z.strictObject({ kind: z.literal('move'), node: id, ...place }),
  z.strictObject({ kind: z.literal('merge'), into: id, nodes: z.array(id).min(1).max(20), title }),
  z.strictObject({
    kind: z.literal('split'),
    node: id,
    parts: z
      .array(z.strictObject({ title, below: z.array(id).max(200) }))
      .min(2)
      .max(12),
  }),
]) satisfies z.ZodType<StructuralChange>
