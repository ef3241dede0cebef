import type { Queryable } from '#kernel/database/queryable.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { commit } from '../commitment.ts'
import type { JsonValue } from '../commitment.ts'
import { leafHashOf } from '../entry.ts'
import { isKnownLeaf, knownLedgers } from '../known/known-ledgers.ts'
import { openCheckpoint } from '../notes/checkpoint.ts'
import { MalformedNote, openNote } from '../notes/signed-note.ts'
import type { Verifier } from '../notes/signed-note.ts'
import { parseTlogProof } from '../notes/tlog-proof.ts'
import { findLeaf } from '../stored-tree.ts'
import type { Hash } from '../tree/hashing.ts'
import { verifyInclusion } from '../tree/proofs.ts'
import { entryOfReceipt, readReceipt, receiptText, saltOfReceipt } from './receipt.ts'
import type { Receipt } from './receipt-shape.ts'
import { readCode } from './receipt-code.ts'

export type ReceiptState = 'in-the-ledger' | 'promised' | 'code-only' | 'not-genuine'

export interface ReceiptCheck {
  readonly state: ReceiptState
  /** One line to show: what this means, or why the receipt is refused. */
  readonly message: Bilingual
  readonly entry: string | null
  readonly act: string | null
  readonly time: string | null
  /** The participant's words as recorded; null for a printed code, which does not carry them. */
  readonly content: JsonValue
  /** The size of the tree that the proof is about. */
  readonly treeSize: number | null
  /** The name of the ledger that gave it: the origin that its key bears. */
  readonly ledger: string | null
}

const messages = {
  'in-the-ledger': {
    en: 'This receipt is genuine, and its entry is in the ledger.',
    ur: 'یہ رسید اصلی ہے اور اس کا اندراج کھاتے میں موجود ہے۔',
  },
  promised: {
    en: 'This receipt is genuine. It does not hold the proof yet: download it again after a minute.',
    ur: 'یہ رسید اصلی ہے۔ اس میں ابھی ثبوت شامل نہیں: ایک منٹ بعد اسے دوبارہ حاصل کیجیے۔',
  },
  'code-only': {
    en: 'This code was issued by this ledger. To check the words as well, use the receipt file.',
    ur: 'یہ کوڈ اسی کھاتے نے جاری کیا ہے۔ الفاظ کی جانچ کے لیے رسید کی فائل استعمال کیجیے۔',
  },
  'code-in-the-ledger': {
    en: 'This code was issued by this ledger, and its entry is in the ledger. To check the words as well, use the receipt file.',
    ur: 'یہ کوڈ اسی کھاتے نے جاری کیا ہے اور اس کا اندراج کھاتے میں موجود ہے۔ الفاظ کی جانچ کے لیے رسید کی فائل استعمال کیجیے۔',
  },
  'no-receipt': {
    en: 'This is not a receipt: choose the file, or copy the whole code below the square.',
    ur: 'یہ رسید نہیں ہے: رسید کی فائل چنیے، یا مربع کے نیچے لکھا پورا کوڈ نقل کیجیے۔',
  },
  'words-differ': {
    en: 'The words in this receipt are not those that were recorded.',
    ur: 'اس رسید کے الفاظ وہ نہیں جو درج کیے گئے تھے۔',
  },
  'not-signed': {
    en: 'This receipt was changed, or was not issued by this ledger.',
    ur: 'یہ رسید تبدیل کی گئی ہے، یا اس کھاتے نے جاری نہیں کی۔',
  },
  'proof-wrong': {
    en: 'The proof in this receipt does not lead to a checkpoint of this ledger.',
    ur: 'اس رسید کا ثبوت اس کھاتے کے کسی نشانِ تصدیق تک نہیں پہنچتا۔',
  },
} satisfies Record<string, Bilingual>

const refused = (reason: keyof typeof messages): ReceiptCheck => ({
  state: 'not-genuine',
  message: messages[reason],
  entry: null,
  act: null,
  time: null,
  content: null,
  treeSize: null,
  ledger: null,
})

/** The value, or null where what was read is malformed. */
function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof MalformedNote) return null
    throw error
  }
}

/** Which of the trusted keys signed a leaf; null where none did. */
function signerOfLeaf(leaf: Hash, signature: string, trusted: readonly Verifier[]): Verifier | null {
  return (
    trusted.find(
      (key) => orNull(() => openNote(`${receiptText(key.name, leaf)}\n${signature}`, [key])) !== null,
    ) ?? null
  )
}

/** The size of the tree that a proof shows the leaf to be in; null where it shows nothing. */
function sizeProved(leaf: Hash, proof: string, trusted: readonly Verifier[]): number | null {
  return orNull(() => {
    const { index, path, checkpoint } = parseTlogProof(proof)
    const head = openCheckpoint(checkpoint, trusted)
    return verifyInclusion(leaf, index, head.size, path, head.root) ? head.size : null
  })
}

/**
 * Checks a receipt with nothing but itself and the public keys: words against the commitment, the entry against
 * the signature, and the proof (where it is there) against a signed checkpoint.
 */
export function verifyReceipt(receipt: Receipt, trusted: readonly Verifier[]): ReceiptCheck {
  const entry = entryOfReceipt(receipt)
  const salt = orNull(() => saltOfReceipt(receipt))
  if (salt === null || salt.length !== 32) return refused('no-receipt')
  if (!commit(salt, receipt.content).equals(entry.commitment)) return refused('words-differ')
  const leaf = leafHashOf(entry)
  const key = signerOfLeaf(leaf, receipt.signature, trusted)
  if (key === null) return refused('not-signed')
  // A proof in the tree of another ledger proves nothing of the one that signed.
  const treeSize = receipt.proof === undefined ? null : sizeProved(leaf, receipt.proof, [key])
  if (receipt.proof !== undefined && treeSize === null) return refused('proof-wrong')
  const state = treeSize === null ? 'promised' : 'in-the-ledger'
  return {
    state,
    message: messages[state],
    entry: entry.id,
    act: entry.act,
    time: entry.time,
    content: receipt.content,
    treeSize,
    ledger: key.name,
  }
}

function verifyCode(text: string, trusted: readonly Verifier[]): ReceiptCheck {
  const code = readCode(text)
  if (code === null) return refused('no-receipt')
  const key = trusted.find(({ name, verify }) => verify(receiptText(name, code.leaf), code.signature))
  if (key === undefined) return refused('not-signed')
  const told = { message: messages['code-only'], entry: code.entry, ledger: key.name }
  return { ...refused('no-receipt'), state: 'code-only', ...told }
}

/** For the public page: whatever was brought, the file of a receipt or the printed code. Pure. */
export function checkReceiptText(text: string, trusted: readonly Verifier[]): ReceiptCheck {
  const receipt = readReceipt(text)
  return receipt === null ? verifyCode(text, trusted) : verifyReceipt(receipt, trusted)
}

/** What is found, and since when the ledger that gave the receipt is known here; null for our own. */
export interface FoundReceipt extends ReceiptCheck {
  readonly knownSince: Date | null
}

/**
 * The same, asked of the ledger itself: a code, or a receipt that does not hold its proof yet, is looked up in the
 * tree. A receipt that holds its proof needs nobody's word and is not looked up. A receipt of another ledger whose key was
 * confirmed here, as that of a laptop that came home, counts like our own, and it is said whose it is.
 */
export async function checkAgainstLedger(
  tx: Queryable,
  text: string,
  own: readonly Verifier[],
): Promise<FoundReceipt> {
  const known = await knownLedgers(tx)
  const check = checkReceiptText(text, [...own, ...known.map(({ key }) => key)])
  const other = known.find(({ key }) => key.name === check.ledger) ?? null
  const knownSince = other?.confirmedAt ?? null
  if (check.entry === null || (check.state !== 'promised' && check.state !== 'code-only')) {
    return { ...check, knownSince }
  }
  const receipt = readReceipt(text)
  const leaf = receipt === null ? readCode(text)?.leaf : leafHashOf(entryOfReceipt(receipt))
  const isThere =
    leaf !== undefined &&
    (other === null
      ? (await findLeaf(tx, check.entry, leaf)) !== null
      : await isKnownLeaf(tx, check.entry, leaf))
  if (!isThere) return { ...check, knownSince }
  if (check.state === 'code-only') {
    return { ...check, message: messages['code-in-the-ledger'], knownSince }
  }
  return { ...check, state: 'in-the-ledger', message: messages['in-the-ledger'], knownSince }
}
