import { inflateRawSync } from 'node:zlib'

/** What one archive may ask of this process. */
export interface UnpackLimits {
  readonly maxParts: number
  /** All parts together, unpacked. */
  readonly maxBytes: number
  /** Which parts are kept; the others are inflated too, and thrown away. */
  readonly wanted: RegExp
}

const endSignature = Buffer.from('PK\u0005\u0006', 'latin1')
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const stored = 0
const deflated = 8
const encryptedFlag = 1

interface Part {
  readonly name: string
  readonly method: number
  readonly packed: Buffer
  readonly declared: number
}

/** The directory at the file's end, as the readers of workbooks themselves take it. Undefined where it does not hold together. */
function partsOf(file: Buffer): readonly Part[] | undefined {
  const end = file.lastIndexOf(endSignature)
  if (end < 0 || end + 22 > file.length) return undefined
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const parts: Part[] = []
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) return undefined
    const nameLength = file.readUInt16LE(at + 28)
    const packedBytes = file.readUInt32LE(at + 20)
    const local = file.readUInt32LE(at + 42)
    if (local + 30 > file.length || file.readUInt32LE(local) !== localSignature) return undefined
    if (file.readUInt16LE(at + 8) & encryptedFlag) return undefined
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    if (start + packedBytes > file.length) return undefined
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, ''),
      method: file.readUInt16LE(at + 10),
      packed: file.subarray(start, start + packedBytes),
      declared: file.readUInt32LE(at + 24),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}

/**
 * Unpacks a zip, such as a workbook or a Word file, under limits, before any library opens it: first what the
 * directory declares is added up, then each part is really inflated, since a bomb lies about its size.
 */
export function unpack(
  file: Buffer,
  { maxParts, maxBytes, wanted }: UnpackLimits,
): ReadonlyMap<string, Buffer> | 'damaged' | 'too large' {
  const parts = partsOf(file)
  if (!parts) return 'damaged'
  const declared = parts.reduce((total, part) => total + part.declared, 0)
  if (parts.length > maxParts || declared > maxBytes) return 'too large'
  const kept = new Map<string, Buffer>()
  let left = maxBytes
  for (const part of parts) {
    if (part.method !== stored && part.method !== deflated) return 'damaged'
    try {
      const content =
        part.method === stored ? part.packed : inflateRawSync(part.packed, { maxOutputLength: left + 1 })
      left -= content.length
      if (left < 0) return 'too large'
      if (wanted.test(part.name)) kept.set(part.name, content)
    } catch (error) {
      const burst = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      return burst ? 'too large' : 'damaged'
    }
  }
  return kept
}
