import qrcode from 'qrcode'
import { leafHashOf } from '../entry.ts'
import { parseNote } from '../notes/signed-note.ts'
import type { Hash } from '../tree/hashing.ts'
import { entryOfReceipt, receiptText, saltOfReceipt } from './receipt.ts'
import type { Receipt } from './receipt-shape.ts'

/** What fits on paper: enough to show who issued it and which entry it is about; the words stand beside it in print. */
export interface ReceiptCode {
  readonly entry: string
  readonly salt: Buffer
  readonly leaf: Hash
  readonly signature: Buffer
}

const mark = 'SR1-'
const codeLength = 16 + 32 + 32 + 64

/** `SR1-` and base64url of entry (16 bytes), salt (32), leaf hash (32) and Ed25519 signature (64). */
export function receiptCode(receipt: Receipt): string {
  const leaf = leafHashOf(entryOfReceipt(receipt))
  const [signature] = parseNote(`${receiptText('-', leaf)}\n${receipt.signature}`).signatures
  if (signature === undefined) throw new Error('the receipt is not signed')
  const id = Buffer.from(receipt.entry.id.replaceAll('-', ''), 'hex')
  return mark + Buffer.concat([id, saltOfReceipt(receipt), leaf, signature.signature]).toString('base64url')
}

/** Reads a printed code, also from the address that the square holds and with the spaces of a copy; null where it is none. */
export function readCode(text: string): ReceiptCode | null {
  const found = /SR1-([A-Za-z0-9_-]+)/.exec(text.replace(/\s+/g, ''))?.[1]
  const bytes = Buffer.from(found ?? '', 'base64url')
  if (bytes.length !== codeLength) return null
  const entry = bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return {
    entry,
    salt: bytes.subarray(16, 48),
    leaf: bytes.subarray(48, 80),
    signature: bytes.subarray(80),
  }
}

/** The square to be printed, as SVG: the address of the public page with the code in its query. */
export function receiptSquare(receipt: Receipt, page: string): Promise<string> {
  return qrcode.toString(`${page}?code=${receiptCode(receipt)}`, {
    type: 'svg',
    errorCorrectionLevel: 'M',
    margin: 2,
  })
}
