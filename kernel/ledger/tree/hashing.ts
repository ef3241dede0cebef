import { createHash } from 'node:crypto'

/**
 * Hashes of a Merkle tree as RFC 6962 section 2.1 has them (the same as RFC 9162 2.1.1).
 * Every hash is 32 bytes of SHA-256.
 */
export type Hash = Buffer

const leafMark = Buffer.from([0x00])
const nodeMark = Buffer.from([0x01])

export const sha256 = (...parts: readonly Uint8Array[]): Hash => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The root of a tree without leaves: the hash of nothing. */
export const emptyRoot: Hash = sha256()

export const hashLeaf = (leaf: Uint8Array): Hash => sha256(leafMark, leaf)

export const hashNode = (left: Uint8Array, right: Uint8Array): Hash => sha256(nodeMark, left, right)
