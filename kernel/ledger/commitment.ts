import { randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'
import { CompactRange } from './tree/compact-range.ts'
import { hashLeaf, sha256 } from './tree/hashing.ts'
import type { Hash } from './tree/hashing.ts'
import { TreeInMemory } from './tree/tree-in-memory.ts'

/** What JSON can say; content that is committed to must be nothing else, or it could not be checked again. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

const domain = Buffer.from('sutoon/commitment/1\0', 'utf8')
export const saltLength = 32

/** 32 zero bytes: the act has no content to commit to (a sign-in, written by a trigger). */
export const noContent: Hash = Buffer.alloc(32)

/** The one way to write a JSON value down (RFC 8785). */
export function canonicalJson(value: JsonValue): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not a JSON value')
  return text
}

export const newSalt = (): Buffer => randomBytes(saltLength)

/**
 * SHA-256 over the domain, the salt and the canonical content. Without the salt nobody can guess the content back,
 * so that destroying the salt destroys what the ledger knew.
 */
export function commit(salt: Uint8Array, content: JsonValue): Hash {
  if (salt.length !== saltLength) throw new RangeError(`a salt has ${saltLength} bytes`)
  return sha256(domain, salt, Buffer.from(canonicalJson(content), 'utf8'))
}

/** The root over the commitments to the rows of an import, which is the entry's own commitment. */
export function rootOfRows(commitments: readonly Hash[]): Hash {
  const range = new CompactRange()
  for (const commitment of commitments) range.append(hashLeaf(commitment))
  return range.root()
}

/** The same tree held whole, for proofs. */
export const treeOfRows = (commitments: readonly Hash[]): TreeInMemory =>
  new TreeInMemory(commitments.map(hashLeaf))
