import type { Hash } from '../tree/hashing.ts'
import { fromBase64, MalformedNote } from './signed-note.ts'

/** A proof that can be checked offline (https://c2sp.org/tlog-proof). */
export interface TlogProof {
  readonly index: number
  readonly path: readonly Hash[]
  readonly checkpoint: string
}

const firstLine = 'c2sp.org/tlog-proof@v1'

export function writeTlogProof(proof: TlogProof): string {
  const path = proof.path.map((hash) => `${hash.toString('base64')}\n`).join('')
  return `${firstLine}\nindex ${proof.index}\n${path}\n${proof.checkpoint}`
}

export function parseTlogProof(text: string): TlogProof {
  const end = text.indexOf('\n\n')
  const [first, ...lines] = text.slice(0, Math.max(end, 0)).split('\n')
  if (end < 0 || first !== firstLine) throw new MalformedNote('not a proof')
  // Extra data is not authenticated, so it is passed over.
  if (lines[0]?.startsWith('extra ')) lines.shift()
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1]
  if (index === undefined || lines.length > 63) throw new MalformedNote('not a proof')
  const path = lines.map(fromBase64)
  if (path.some((hash) => hash.length !== 32)) throw new MalformedNote('not a proof')
  return { index: Number(index), path, checkpoint: text.slice(end + 2) }
}
