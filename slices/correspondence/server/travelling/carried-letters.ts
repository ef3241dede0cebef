import { createHash } from 'node:crypto'
import { z } from 'zod'
import { date, fileHash, id } from '#kernel/contract/shapes.ts'
import { commit } from '#kernel/ledger/commitment.ts'
import type { LedgerEntry } from '#kernel/ledger/entry.ts'
import { json } from '#kernel/ledger/receipts/receipt-shape.ts'

const text = z.string()
const someText = text.nullable()

/** An act that was entered on a laptop for somebody who spoke there, every column of its row. */
const carriedAct = z.strictObject({
  ...{ id, act_entry: id, act: text, subject: text, does_en: someText, does_ur: someText },
  ...{ content: json.nullable(), their_reference: text, our_reference: text, dated: date, signatory: text },
  /** Nothing but the spoken word is entered on a laptop. */
  medium: z.literal('spoken'),
  ...{
    scan: fileHash,
    for_office: id.nullable(),
    for_person: id.nullable(),
    entered_for: z.array(id).length(1),
  },
  ...{
    entered_by: id,
    entered_at: text,
    ledger_entry: id,
    ledger_salt: z.string().regex(/^\\x[0-9a-f]{64}$/),
  },
  ...{
    read_back: json.nullable(),
    about: json.nullable(),
    done: json.nullable(),
    if_upheld: json.nullable(),
  },
})
export type CarriedAct = z.output<typeof carriedAct>

/** Acts entered for others, the notes of what they said, and where copies were asked to go, as they stand in a file. */
export const carriedLetters = z.object({
  acts: z.array(carriedAct),
  copies: z.array(z.object({ act_by_letter: id, address: z.email() })),
  notes: z.array(z.object({ sha256: fileHash, base64: z.base64().max(200_000) })),
})
export type CarriedLetters = z.output<typeof carriedLetters>

const particularsOf = (row: CarriedAct) => ({
  ...{ their_reference: row.their_reference, our_reference: row.our_reference, dated: row.dated },
  ...{ signatory: row.signatory, medium: row.medium, scan: row.scan },
  ...{ for_office: row.for_office, for_person: row.for_person, act_entry: row.act_entry },
})

/**
 * Whether an act by letter is the one that its ledger knows: the entry of the act is about its subject, and that of the
 * letter commits to these very particulars.
 */
export function isAsRecorded(row: CarriedAct, entries: ReadonlyMap<string, LedgerEntry>): boolean {
  const [of, letter] = [entries.get(row.act_entry), entries.get(row.ledger_entry)]
  return (
    of?.act === row.act &&
    of.subject === row.subject &&
    letter?.act === 'correspondence.enterLetter' &&
    letter.subject === row.id &&
    commit(Buffer.from(row.ledger_salt.slice(2), 'hex'), particularsOf(row)).equals(letter.commitment)
  )
}

/** The note of what was said is there, and is the one that the letter names. */
export const hasNote = ({ scan }: CarriedAct, notes: CarriedLetters['notes']): boolean =>
  notes.some(
    (note) => note.sha256 === scan && createHash('sha256').update(bytesOf(note)).digest('hex') === scan,
  )

export const bytesOf = ({ base64 }: CarriedLetters['notes'][number]): Buffer => Buffer.from(base64, 'base64')
