import { z } from 'zod'

/** Who wrote, as the author's browser seals it: read by the facilitator and by nobody else. */
export const authorSealed = z.object({ name: z.string(), address: z.string() })
export type AuthorSealed = z.output<typeof authorSealed>

/** Every name is sealed at one length, for a length could tell whose it is. */
const length = 1024

/** The library is fetched only where somebody seals or opens. */
const age = () => {
  letItFallBack()
  return import('age-encryption')
}

/**
 * Over plain http, as behind the router of a workshop, a browser has no `crypto.subtle`. The library has its own for that,
 * and takes it where asking for the browser's is an error of a name, not of a value.
 */
function letItFallBack(): void {
  if ('subtle' in globalThis.crypto) return
  const absent = () => {
    throw new ReferenceError('this browser has no subtle here')
  }
  Object.defineProperty(globalThis.crypto, 'subtle', { get: absent, configurable: true })
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (one) => one.charCodeAt(0))

/** Seals to the facilitator's public key. Only the private half opens it, and that is in no server. */
export async function seal(publicKey: string, author: AuthorSealed): Promise<string> {
  const { Encrypter } = await age()
  const written = new TextEncoder().encode(JSON.stringify(author))
  if (written.length > length) throw new RangeError('a name and an address are not so long')
  const padded = new Uint8Array(length).fill(0x20)
  padded.set(written)
  const encrypter = new Encrypter()
  encrypter.addRecipient(publicKey)
  return toBase64(await encrypter.encrypt(padded))
}

export interface MadeKey {
  readonly publicKey: string
  /** The private half as a file of age, locked by a passphrase: any program that reads age opens it. */
  readonly file: Uint8Array
}

/** Makes a key in this browser. Neither the private half nor the passphrase is sent anywhere. */
export async function makeKey(passphrase: string, workFactor = 16): Promise<MadeKey> {
  const { Encrypter, generateX25519Identity, identityToRecipient } = await age()
  const identity = await generateX25519Identity()
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return { publicKey: await identityToRecipient(identity), file: await encrypter.encrypt(`${identity}\n`) }
}

/** Opens a sealed name with the key's file and its passphrase; null where one of them does not fit. */
export async function openSeal(
  sealed: string,
  file: Uint8Array,
  passphrase: string,
): Promise<AuthorSealed | null> {
  const { Decrypter } = await age()
  try {
    const locked = new Decrypter()
    locked.addPassphrase(passphrase)
    const identity = (await locked.decrypt(file, 'text')).trim()
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return authorSealed.parse(JSON.parse(await decrypter.decrypt(fromBase64(sealed), 'text')))
  } catch {
    return null
  }
}
