import type { Queryable } from '#kernel/database/queryable.ts'
import { canonicalJson, commit } from '../commitment.ts'
import type { JsonValue } from '../commitment.ts'
import { leafHashOf } from '../entry.ts'
import type { LedgerEntry } from '../entry.ts'
import { proveKnownEntry } from '../known/known-ledgers.ts'
import { fromBase64, signatureLine } from '../notes/signed-note.ts'
import type { Signer } from '../notes/signed-note.ts'
import { writeTlogProof } from '../notes/tlog-proof.ts'
import type { Recorded } from '../record.ts'
import { proveEntry } from '../stored-tree.ts'
import type { Hash } from '../tree/hashing.ts'
import { json, receiptShape } from './receipt-shape.ts'
import type { Receipt } from './receipt-shape.ts'

/** The text that the ledger's key signs: it promises that a leaf of this hash is, or will be, in the tree. */
export const receiptText = (origin: string, leaf: Hash): string =>
  `sutoon receipt v1\n${origin}\n${leaf.toString('base64')}\n`

export const entryOfReceipt = (receipt: Receipt): LedgerEntry => ({
  ...receipt.entry,
  commitment: Buffer.from(receipt.entry.commitment, 'hex'),
})

export const saltOfReceipt = (receipt: Receipt): Buffer => fromBase64(receipt.salt)

const namingKeys =
  /^(author|authorname|name|fullname|email|phone|person|personid|signatory|user|userid|address)$/i

/** Keys in the content of a hidden author's receipt under which a name would stand. */
function namingKeyIn(content: JsonValue): string | null {
  if (content === null || typeof content !== 'object') return null
  for (const [key, value] of Object.entries(content)) {
    if (namingKeys.test(key) && value !== null) return key
    const deeper = namingKeyIn(value)
    if (deeper !== null) return deeper
  }
  return null
}

/**
 * A receipt, signed at once. `content` must be what was recorded; a hidden author's must not have a field for a
 * name. Both are programming errors and throw.
 */
export function makeReceipt(recorded: Recorded, content: JsonValue, signer: Signer): Receipt {
  const { entry, ledger_salt: salt } = recorded
  if (!commit(salt, content).equals(entry.commitment)) throw new Error('a receipt holds what was recorded')
  const naming = entry.actorKind === 'hidden' ? namingKeyIn(content) : null
  if (naming !== null) throw new Error(`the receipt of a hidden author has a field "${naming}"`)
  return {
    format: 'sutoon-receipt/1',
    entry: { ...entry, commitment: entry.commitment.toString('hex') },
    content,
    salt: salt.toString('base64'),
    signature: signatureLine(signer, receiptText(signer.name, leafHashOf(entry))),
  }
}

/**
 * The receipt with the proof that its entry is in the tree, ours or that of a ledger that is known here; unchanged while
 * no tree has it.
 */
export async function completeReceipt(tx: Queryable, receipt: Receipt): Promise<Receipt> {
  const own = await proveEntry(tx, receipt.entry.id)
  const proof = own === null ? await proveKnownEntry(tx, receipt.entry.id) : writeTlogProof(own)
  return proof === null ? receipt : { ...receipt, proof }
}

/** The receipt as a small file, in canonical JSON on one line. */
export const writeReceipt = (receipt: Receipt): string =>
  `${canonicalJson(json.parse(JSON.parse(JSON.stringify(receipt))))}\n`

/** Reads a receipt's file; null where it is none. */
export function readReceipt(text: string): Receipt | null {
  try {
    const parsed = receiptShape.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
