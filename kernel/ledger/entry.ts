import { canonicalJson } from './commitment.ts'
import { hashLeaf } from './tree/hashing.ts'
import type { Hash } from './tree/hashing.ts'

export type ActorKind = 'person' | 'hidden' | 'machine'

/** An entry as it goes into its leaf: every column of `ledger.entries`. */
export interface LedgerEntry {
  readonly id: string
  readonly act: string
  readonly subject: string
  /** UTC with microseconds: `2026-12-01T09:30:00.123456Z`. */
  readonly time: string
  readonly actorKind: ActorKind
  /** A pseudonym in hexadecimal, or a machine's name. */
  readonly actor: string
  readonly commitment: Hash
}

/** The bytes of an entry's leaf: canonical JSON (RFC 8785) of its fields, the commitment in hexadecimal. */
export function leafOf(entry: LedgerEntry): Buffer {
  const text = canonicalJson({
    act: entry.act,
    actor: entry.actor,
    actorKind: entry.actorKind,
    commitment: entry.commitment.toString('hex'),
    id: entry.id,
    subject: entry.subject,
    time: entry.time,
    v: 1,
  })
  return Buffer.from(text, 'utf8')
}

export const leafHashOf = (entry: LedgerEntry): Hash => hashLeaf(leafOf(entry))

/** Time as the leaf has it, for any expression of type timestamptz. */
export const timeInSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** The columns of `ledger.entries e`, named and written as `EntryRow` has them. */
export const entryColumns = `e.id::text as id, e.act, e.subject, ${timeInSql('e.recorded_at')} as time,
  e.actor_kind, e.actor, encode(e.commitment, 'hex') as commitment`

export interface EntryRow {
  readonly id: string
  readonly act: string
  readonly subject: string
  readonly time: string
  readonly actor_kind: ActorKind
  readonly actor: string
  readonly commitment: string
}

export const entryFrom = (row: EntryRow): LedgerEntry => ({
  id: row.id,
  act: row.act,
  subject: row.subject,
  time: row.time,
  actorKind: row.actor_kind,
  actor: row.actor,
  commitment: Buffer.from(row.commitment, 'hex'),
})
