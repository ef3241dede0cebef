import { z } from 'zod'
import type { JsonValue } from '../commitment.ts'

/** Any JSON value. */
export const json: z.ZodType<JsonValue> = z.json()
const hexHash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What a participant takes home: the words as they were recorded, the entry, its salt, and the ledger's signature.
 * `proof` (C2SP's tlog-proof) is added when the tree has the entry. No name is in it unless the words hold one.
 */
export const receiptShape = z.strictObject({
  format: z.literal('sutoon-receipt/1'),
  entry: z.strictObject({
    id: z.uuid(),
    act: z.string().max(120),
    subject: z.string().max(200),
    time: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/),
    actorKind: z.enum(['person', 'hidden', 'machine']),
    actor: z.string().max(80),
    commitment: hexHash,
  }),
  content: json,
  salt: z.base64().length(44),
  /** A signature line of a signed note over the text of `receiptText`. */
  signature: z.string().max(1000),
  proof: z.string().max(20_000).optional(),
})

export type Receipt = z.infer<typeof receiptShape>
