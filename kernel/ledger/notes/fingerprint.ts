import { sha256 } from '../tree/hashing.ts'
import { parseVerifier } from './signed-note.ts'

/** Without letters and digits that a tired eye takes for one another. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const groups = 4
const inGroup = 4

/**
 * A public key in sixteen letters and digits that one person reads out and another compares: the first 80 bits of the
 * SHA-256 of its `vkey`. Throws `MalformedNote` where it is no key.
 */
export function fingerprintOf(vkey: string): string {
  const hash = sha256(Buffer.from(parseVerifier(vkey).vkey, 'utf8'))
  let bits = BigInt(`0x${hash.toString('hex', 0, 10)}`)
  const letters: string[] = []
  for (let at = 0; at < groups * inGroup; at += 1) {
    letters.unshift(alphabet[Number(bits & 31n)] ?? '')
    bits >>= 5n
  }
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** The same whatever spaces, dashes and small letters somebody typed. */
export const isFingerprintOf = (typed: string, vkey: string): boolean =>
  typed.toUpperCase().replace(/[^0-9A-Z]/g, '') === fingerprintOf(vkey).replaceAll('-', '')
