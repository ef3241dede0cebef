import { createHash } from 'node:crypto'
import { canonicalJson, type JsonValue } from './commitment.ts'

/**
 * SHA-256 of content in canonical JSON, in hexadecimal. Says that what is published is what was previewed, and lets a ledger
 * entry commit to many parts at once.
 */
export const digestOfJson = (content: JsonValue): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex')
