import { z } from 'zod'

/** Shapes that every contract uses. */

export const id = z.uuid()

/** A text in one or both languages. */
export const someBilingual = z.object({ en: z.string().optional(), ur: z.string().optional() })

/** A text that must stand in both languages. */
export const bilingual = z.object({ en: z.string(), ur: z.string() })

/** A calendar date, `2027-03-01`. */
export const date = z.iso.date()

/** An instant in UTC. */
export const instant = z.iso.datetime()

/** As `text`, where nothing may be said. */
export const textOrNothing = (max: number) =>
  z
    .string()
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/)
    .trim()
    .max(max)

/** What an office or a person wrote: trimmed, without control characters (a NUL cannot be stored), 1 to `max` characters. */
export const text = (max: number) => textOrNothing(max).min(1)

/** A number in a query string. */
export const count = z.coerce.number().int().nonnegative()

export const ability = z.object({ ok: z.boolean(), because: bilingual.nullable() })

/** A file that was put into the store before: the SHA-256 of its bytes. */
export const fileHash = z.string().regex(/^[0-9a-f]{64}$/)

/** What an act answers when it sends a file: the server sends the bytes themselves instead of JSON. */
export const sentFile = z.object({
  sha256: fileHash,
  name: text(200),
  /** Of a file of our own that is text by its bytes: what it is. Never of what somebody sent in. */
  written: z.enum(['html', 'json']).optional(),
})

export const media = ['letter', 'e-mail', 'message', 'telephone', 'spoken', 'paper form'] as const

/**
 * The particulars of an act that the secretariat enters for somebody who wrote, phoned or spoke (design law 19).
 * `office` or `person` says for whom; `address` is where the copy goes.
 */
export const letter = z.object({
  theirReference: text(200),
  ourReference: text(200),
  dated: date,
  signatory: text(200),
  medium: z.enum(media),
  scan: fileHash,
  office: id.optional(),
  person: id.optional(),
  address: z.email().optional(),
})
export type Letter = z.output<typeof letter>
