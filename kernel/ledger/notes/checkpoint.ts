import type { Hash } from '../tree/hashing.ts'
import { fromBase64, MalformedNote, openNote, parseNote, signNote } from './signed-note.ts'
import type { Signer, Verifier } from './signed-note.ts'

/** What a log says of itself at a size (https://c2sp.org/tlog-checkpoint). */
export interface TreeHead {
  readonly origin: string
  readonly size: number
  readonly root: Hash
}

export const checkpointText = (head: TreeHead): string =>
  `${head.origin}\n${head.size}\n${head.root.toString('base64')}\n`

/** Signs a tree head; the origin is the key's own name, as the specification advises. */
export const signCheckpoint = (signer: Signer, size: number, root: Hash): string =>
  signNote(signer, checkpointText({ origin: signer.name, size, root }))

/** Reads the text of a checkpoint. Lines after the third are extensions, and mean nothing to us. */
export function parseTreeHead(text: string): TreeHead {
  const [origin = '', size = '', root = '', ...rest] = text.split('\n')
  if (origin === '' || rest.pop() !== '' || rest.includes('')) throw new MalformedNote('not a checkpoint')
  if (!/^(0|[1-9]\d{0,15})$/.test(size)) throw new MalformedNote('not a tree size')
  const hash = fromBase64(root)
  if (hash.length !== 32) throw new MalformedNote('not a root hash')
  return { origin, size: Number(size), root: hash }
}

/** What a checkpoint claims, its signatures not looked at. */
export const readCheckpoint = (note: string): TreeHead => parseTreeHead(parseNote(note).text)

/** The tree head of a checkpoint signed by a known key for that key's own origin; else `MalformedNote`. */
export function openCheckpoint(note: string, known: readonly Verifier[]): TreeHead {
  const { text, signedBy } = openNote(note, known)
  const head = parseTreeHead(text)
  // A receipt and another log's checkpoint are notes too: what binds a note to this log is its first line.
  if (!signedBy.some(({ name }) => name === head.origin)) {
    throw new MalformedNote('the checkpoint is of another log than its signer')
  }
  return head
}
