import { randomBytes } from 'node:crypto'
import type { Queryable } from '#kernel/database/queryable.ts'
import { commit, newSalt, rootOfRows, saltLength, treeOfRows } from './commitment.ts'
import type { JsonValue } from './commitment.ts'
import { timeInSql } from './entry.ts'
import type { ActorKind, LedgerEntry } from './entry.ts'
import { hashLeaf } from './tree/hashing.ts'
import type { Hash } from './tree/hashing.ts'
import { verifyInclusion } from './tree/proofs.ts'

export interface Act {
  /** The act's name as the contract has it. */
  readonly act: string
  /** An identifier of what was acted upon: ASCII without spaces or @, at most 200 characters. */
  readonly subject: string
  /** True for a hidden author: the entry then bears a pseudonym used once, and no key leads back from it. */
  readonly hidden?: boolean
}

/** To be kept by the slice beside the content, in columns of these names, so that both are deleted together. */
export interface Recorded {
  readonly ledger_entry: string
  readonly ledger_salt: Buffer
  readonly entry: LedgerEntry
}

interface RecordedRow {
  id: string
  time: string
  actor_kind: ActorKind
  actor: string
}

const recordedColumns = `r.id::text as id, ${timeInSql('r.recorded_at')} as time, r.actor_kind, r.actor`

async function insertEntry(
  tx: Queryable,
  act: Act,
  commitment: Hash,
  parts?: string[],
): Promise<LedgerEntry> {
  const call =
    parts === undefined
      ? `ledger.${act.hidden === true ? 'record_hidden' : 'record'}($1, $2, decode($3, 'hex'))`
      : `ledger.record_rows($1, $2, decode($3, 'hex'),
          array(select decode(part, 'hex') from unnest($4::text[]) with ordinality as p (part, n) order by n))`
  const values: unknown[] = [act.act, act.subject, commitment.toString('hex')]
  if (parts !== undefined) values.push(parts)
  const { rows } = await tx.query<RecordedRow>(`select ${recordedColumns} from ${call} r`, values)
  const [row] = rows
  if (row === undefined) throw new Error('the ledger returned no entry')
  return {
    id: row.id,
    act: act.act,
    subject: act.subject,
    time: row.time,
    actorKind: row.actor_kind,
    actor: row.actor,
    commitment,
  }
}

/**
 * Records an act in the caller's own transaction, so that both happen or neither. The actor is the person or
 * machine of the session, as the database knows it. The content does not leave the process: only its salted
 * commitment is stored.
 */
export async function record(tx: Queryable, act: Act & { readonly content: JsonValue }): Promise<Recorded> {
  const ledger_salt = newSalt()
  const entry = await insertEntry(tx, act, commit(ledger_salt, act.content))
  return { ledger_entry: entry.id, ledger_salt, entry }
}

export interface RecordedRows {
  readonly ledger_entry: string
  readonly entry: LedgerEntry
  /** In the order of the rows given: what each row must keep so that it can be proved later. */
  readonly rows: readonly { readonly index: number; readonly salt: Buffer }[]
}

const rowsInPart = 1024

/**
 * Records an import as one entry whose commitment is the RFC 6962 root over a salted commitment to each row.
 * The commitments are kept, so that each row stays provable even once others were deleted.
 */
export async function recordRows(
  tx: Queryable,
  act: Omit<Act, 'hidden'> & { readonly rows: readonly JsonValue[] },
): Promise<RecordedRows> {
  if (act.rows.length === 0) throw new RangeError('an import has at least one row')
  // Asked for in one go: the system's random source costs more by the call than by the byte.
  const salts = splitHashes(randomBytes(act.rows.length * saltLength))
  const salted = act.rows.map((content, index) => {
    const salt = salts[index]
    if (salt === undefined) throw new Error('a row has no salt')
    return { salt, commitment: commit(salt, content) }
  })
  const commitments = salted.map(({ commitment }) => commitment)
  const parts: string[] = []
  for (let from = 0; from < commitments.length; from += rowsInPart) {
    parts.push(Buffer.concat(commitments.slice(from, from + rowsInPart)).toString('hex'))
  }
  const entry = await insertEntry(tx, act, rootOfRows(commitments), parts)
  return { ledger_entry: entry.id, entry, rows: salted.map(({ salt }, index) => ({ index, salt })) }
}

/** Shows that one row was part of an import, to whoever has the entry's commitment. */
export interface RowProof {
  readonly index: number
  readonly count: number
  readonly path: readonly Hash[]
}

/** The commitments to the rows of an import in their order; empty where the entry is no import. */
export async function commitmentsOfRows(tx: Queryable, entry: string): Promise<Hash[]> {
  const { rows } = await tx.query<{ commitments: string }>(
    `select encode(commitments, 'hex') as commitments from ledger.imports where entry = $1 order by part`,
    [entry],
  )
  return rows.flatMap(({ commitments }) => splitHashes(Buffer.from(commitments, 'hex')))
}

export function splitHashes(bytes: Buffer): Hash[] {
  return Array.from({ length: bytes.length / 32 }, (_, n) => bytes.subarray(n * 32, n * 32 + 32))
}

/** The proof of row `index` of an import; null where the entry has no such row. */
export async function proveRow(tx: Queryable, entry: string, index: number): Promise<RowProof | null> {
  const commitments = await commitmentsOfRows(tx, entry)
  if (index >= commitments.length) return null
  return { index, count: commitments.length, path: treeOfRows(commitments).inclusion(index) }
}

/** Was this content the row that the proof speaks of? Needs nothing but what is given. */
export function verifyRow(
  commitment: Hash,
  row: { readonly content: JsonValue; readonly salt: Uint8Array },
  proof: RowProof,
): boolean {
  const leaf = hashLeaf(commit(row.salt, row.content))
  return verifyInclusion(leaf, proof.index, proof.count, proof.path, commitment)
}
