import { createHash } from 'node:crypto'
import { MalformedNote, openNote, parseVerifier, signNote } from '../notes/signed-note.ts'
import type { Signer, Verifier } from '../notes/signed-note.ts'

/**
 * What one installation hands to another on a stick: a signed note that names the content by its length and hash, a line
 * of its own, and the content as it is. Plain text: whoever holds the file can read it, and nobody can change it unseen.
 */
export interface SignedPackage {
  /** What it is for, in a word of the slice that made it. */
  readonly kind: string
  /** The key that signed it. Whether that key is trusted is for the reader to say. */
  readonly key: Verifier
  readonly content: string
}

export type PackageFault = 'not-a-package' | 'other-kind' | 'truncated' | 'altered' | 'not-signed'

const firstLine = 'sutoon package v1'
const seam = '\n======== content ========\n'

const hashOf = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex')

/** A kind is a few small words: it stands on a line of its own in the note. */
const isKind = (kind: string): boolean => /^[a-z][a-z -]{0,60}$/.test(kind)

export function writePackage(signer: Signer, kind: string, content: string): string {
  if (!isKind(kind)) throw new RangeError('the kind of a package is a few small words')
  const bytes = Buffer.byteLength(content, 'utf8')
  const note = signNote(
    signer,
    `${firstLine}\n${kind}\n${signer.vkey}\n${bytes} bytes\nsha256 ${hashOf(content)}\n`,
  )
  return `${note}${seam}${content}`
}

/**
 * Opens a package that the key named in it signed, or says what is wrong with it. A file that was cut off is told from one
 * that was changed, because the one is fetched again and the other is not believed.
 */
export function openPackage(text: string, kind: string): SignedPackage | PackageFault {
  const at = text.indexOf(seam)
  if (!text.startsWith(`${firstLine}\n`)) return 'not-a-package'
  // A file that ends before its content was cut off while it was copied.
  if (at < 0) return 'truncated'
  const signed = openedNote(text.slice(0, at))
  if (signed === null) return 'not-signed'
  const [, ofKind = '', , length = '', hash = ''] = signed.text.split('\n')
  if (ofKind !== kind) return 'other-kind'
  const content = text.slice(at + seam.length)
  const bytes = Buffer.byteLength(content, 'utf8')
  if (bytes < Number.parseInt(length, 10)) return 'truncated'
  if (hash !== `sha256 ${hashOf(content)}`) return 'altered'
  return { kind, key: signed.key, content }
}

function openedNote(note: string): { readonly text: string; readonly key: Verifier } | null {
  try {
    const key = parseVerifier(note.split('\n')[2] ?? '')
    return { text: openNote(note, [key]).text, key }
  } catch (error) {
    if (error instanceof MalformedNote || error instanceof TypeError) return null
    throw error
  }
}
