import { z } from 'zod'

const bilingual = z.strictObject({ en: z.string().min(1), ur: z.string().min(1) })

const answer = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.enum(['accepted', 'partly', 'rejected']), reason: bilingual }),
  /** With the code of the office that it was put off to. */
  z.strictObject({ outcome: z.literal('deferred'), reason: bilingual, owner: z.string() }),
])

/** What signatories say of an answer, and what they are replied. */
const view = z.discriminatedUnion('says', [
  z.strictObject({ says: z.enum(['confirmation', 'dissent']), point: z.number().int(), words: z.string() }),
  z.strictObject({
    says: z.literal('assessment'),
    point: z.number().int(),
    completion: z.enum(['no evidence', 'not started', 'limited', 'substantial', 'complete']),
    words: z.string(),
    reply: bilingual,
  }),
])

/** A declaration, its answers and what its signatories say of them: illustrative, written for the example. */
export const declarationFile = z.strictObject({
  title: bilingual,
  preamble: bilingual,
  points: z.array(z.strictObject({ words: bilingual, nodes: z.array(z.string()), answer })).min(12),
  views: z.array(view),
})
