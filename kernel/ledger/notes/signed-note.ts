import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/**
 * Signed notes as https://c2sp.org/signed-note has them: a text, an empty line, and signature lines.
 * Ed25519 only (signature type 0x01).
 */

const ed25519Type = 0x01
const signatureDash = '\u2014 '
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
/** The specification demands at least 16 and advises a limit. */
const mostSignatures = 64

export interface Verifier {
  readonly name: string
  readonly keyId: string
  /** `name+hex+base64`, the form in which a public key is handed on. */
  readonly vkey: string
  readonly verify: (text: string, signature: Uint8Array) => boolean
}

export interface Signer extends Verifier {
  readonly sign: (text: string) => Buffer
}

export interface NoteSignature {
  readonly name: string
  readonly keyId: string
  readonly signature: Buffer
}

export interface Note {
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** What was offered as a note, key or checkpoint is not one. */
export class MalformedNote extends Error {}

const isKeyName = (name: string): boolean => name !== '' && !/[\s+]/u.test(name)

function keyIdOf(name: string, publicKey: Uint8Array): string {
  const hash = createHash('sha256').update(`${name}\n`).update(Buffer.of(ed25519Type)).update(publicKey)
  return hash.digest('hex').slice(0, 8)
}

/** Base64 with padding and nothing else; `Buffer.from` alone would pass over strange characters. */
export function fromBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text) throw new MalformedNote('not plain base64')
  return bytes
}

function verifierFrom(name: string, publicKey: Buffer): Verifier {
  const key: KeyObject = createPublicKey({
    key: Buffer.concat([spkiPrefix, publicKey]),
    format: 'der',
    type: 'spki',
  })
  const keyId = keyIdOf(name, publicKey)
  const vkey = `${name}+${keyId}+${Buffer.concat([Buffer.of(ed25519Type), publicKey]).toString('base64')}`
  return {
    name,
    keyId,
    vkey,
    verify: (text, signature) => verify(null, Buffer.from(text, 'utf8'), key, signature),
  }
}

/** Splits `name+hex+base64(0x01 || 32 bytes)`; base64 may itself hold a plus. */
function parseKeyText(text: string): { name: string; keyId: string; key: Buffer } {
  const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim())
  const [, name = '', keyId = '', encoded = ''] = match ?? []
  if (match === null || !isKeyName(name)) throw new MalformedNote('not a key of the form name+id+base64')
  const bytes = fromBase64(encoded)
  if (bytes.length !== 33 || bytes[0] !== ed25519Type) throw new MalformedNote('not an Ed25519 key')
  return { name, keyId, key: bytes.subarray(1) }
}

/** Reads a public key in C2SP's `vkey` form; throws `MalformedNote` where it is not one. */
export function parseVerifier(vkey: string): Verifier {
  const { name, keyId, key } = parseKeyText(vkey)
  const verifier = verifierFrom(name, key)
  if (verifier.keyId !== keyId) throw new MalformedNote('the id of the key does not belong to it')
  return verifier
}

/** A signer from its name and the 32 secret bytes of RFC 8032. */
export function signerFrom(name: string, seed: Buffer): Signer {
  if (!isKeyName(name)) throw new MalformedNote('a key name holds neither spaces nor plus')
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' })
  const verifier = verifierFrom(name, spki.subarray(spkiPrefix.length))
  return { ...verifier, sign: (text) => sign(null, Buffer.from(text, 'utf8'), secret) }
}

const secretMark = 'PRIVATE+KEY+'

/** The secret form that Go's `sumdb/note` also reads: `PRIVATE+KEY+name+hex+base64(0x01 || seed)`. */
export function secretTextOf(name: string, seed: Buffer): string {
  const { keyId } = signerFrom(name, seed)
  return `${secretMark}${name}+${keyId}+${Buffer.concat([Buffer.of(ed25519Type), seed]).toString('base64')}`
}

export function parseSigner(text: string): Signer {
  if (!text.startsWith(secretMark)) throw new MalformedNote('not a signing key')
  const { name, keyId, key } = parseKeyText(text.slice(secretMark.length))
  const signer = signerFrom(name, key)
  if (signer.keyId !== keyId) throw new MalformedNote('the id of the key does not belong to it')
  return signer
}

export function signatureLine(signer: Signer, text: string): string {
  const bytes = Buffer.concat([Buffer.from(signer.keyId, 'hex'), signer.sign(text)])
  return `${signatureDash}${signer.name} ${bytes.toString('base64')}\n`
}

export function signNote(signer: Signer, text: string): string {
  if (!text.endsWith('\n')) throw new MalformedNote('the text of a note ends in a newline')
  return `${text}\n${signatureLine(signer, text)}`
}

function parseSignatureLine(line: string): NoteSignature {
  const parts = line.startsWith(signatureDash) ? line.slice(signatureDash.length).split(' ') : []
  const [name = '', encoded = ''] = parts
  if (parts.length !== 2 || !isKeyName(name)) throw new MalformedNote('not a signature line')
  const bytes = fromBase64(encoded)
  if (bytes.length < 5) throw new MalformedNote('a signature is too short')
  return { name, keyId: bytes.toString('hex', 0, 4), signature: bytes.subarray(4) }
}

/** Reads a note without judging its signatures; throws `MalformedNote`. */
export function parseNote(note: string): Note {
  if ([...note].some((character) => character < ' ' && character !== '\n')) {
    throw new MalformedNote('control characters in a note')
  }
  const split = note.lastIndexOf('\n\n')
  if (split < 0 || !note.endsWith('\n')) throw new MalformedNote('no signatures')
  const lines = note.slice(split + 2, -1).split('\n')
  if (lines.length > mostSignatures) throw new MalformedNote('too many signatures')
  return { text: note.slice(0, split + 1), signatures: lines.map(parseSignatureLine) }
}

/**
 * The text of a note that at least one of the known keys signed. Unknown keys are passed over;
 * a known key whose signature is wrong spoils the whole note. Throws `MalformedNote`.
 */
export function openNote(note: string, known: readonly Verifier[]): { text: string; signedBy: Verifier[] } {
  const { text, signatures } = parseNote(note)
  const signedBy: Verifier[] = []
  for (const { name, keyId, signature } of signatures) {
    const key = known.find((candidate) => candidate.name === name && candidate.keyId === keyId)
    if (key === undefined) continue
    if (!key.verify(text, signature)) throw new MalformedNote(`the signature of ${name} is wrong`)
    signedBy.push(key)
  }
  if (signedBy.length === 0) throw new MalformedNote('no signature of a known key')
  return { text, signedBy }
}
