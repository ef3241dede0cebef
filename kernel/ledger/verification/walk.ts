import type { Queryable } from '#kernel/database/queryable.ts'
import { entryColumns, entryFrom, leafHashOf } from '../entry.ts'
import type { EntryRow } from '../entry.ts'
import type { StoredNode } from '../tree/compact-range.ts'
import type { Hash } from '../tree/hashing.ts'

/** A leaf as it is stored, with the hash that its entry has now (null where the entry is gone). */
export interface WalkedLeaf {
  readonly index: number
  readonly entry: string
  readonly stored: Hash
  readonly computed: Hash | null
}

type LeafRow = { [Field in keyof EntryRow]: EntryRow[Field] | null } & {
  index: string
  entry: string
  hash: string
}

function entryRowOf(row: LeafRow): EntryRow | null {
  const { id, act, subject, time, actor_kind, actor, commitment } = row
  if (id === null || act === null || subject === null || time === null) return null
  if (actor_kind === null || actor === null || commitment === null) return null
  return { id, act, subject, time, actor_kind, actor, commitment }
}

/** The leaves before `end` in their order, a page at a time: memory does not grow with the ledger. */
export async function* walkLeaves(
  tx: Queryable,
  end: number,
  pageSize = 2000,
): AsyncGenerator<readonly WalkedLeaf[]> {
  let after = '-1'
  for (;;) {
    const { rows } = await tx.query<LeafRow>(
      `select l.index::text as index, l.entry::text as entry, encode(l.hash, 'hex') as hash, ${entryColumns}
         from (select * from ledger.leaves where index > $1 and index < $2 order by index limit $3) l
         left join ledger.entries e on e.id = l.entry order by l.index`,
      [after, end, pageSize],
    )
    if (rows.length === 0) return
    after = rows.at(-1)?.index ?? after
    yield rows.map((row) => {
      const entry = entryRowOf(row)
      return {
        index: Number(row.index),
        entry: row.entry,
        stored: Buffer.from(row.hash, 'hex'),
        computed: entry === null ? null : leafHashOf(entryFrom(entry)),
      }
    })
  }
}

/** The size that the newest checkpoint's row speaks of; its note is judged later, like all others. */
export async function sizeToWalk(tx: Queryable): Promise<number> {
  const { rows } = await tx.query<{ size: string }>(
    'select coalesce(max(size), 0)::text as size from ledger.checkpoints',
  )
  return Number(rows[0]?.size ?? 0)
}

/** How many of these nodes are stored otherwise, or not at all. */
export async function countDifferingNodes(tx: Queryable, nodes: readonly StoredNode[]): Promise<number> {
  if (nodes.length === 0) return 0
  const { rows } = await tx.query<{ count: number }>(
    `select count(*)::int as count
       from unnest($1::int[], $2::bigint[], $3::text[]) as w (level, index, hash)
       left join ledger.nodes n on n.level = w.level and n.index = w.index
      where n.hash is distinct from decode(w.hash, 'hex')`,
    [
      nodes.map(({ level }) => level),
      nodes.map(({ index }) => index),
      nodes.map(({ hash }) => hash.toString('hex')),
    ],
  )
  return rows[0]?.count ?? 0
}

export interface StoredCheckpointRow {
  readonly size: number
  /** Hexadecimal. */
  readonly root: string
  readonly note: string
}

/** The notes of checkpoints with sizes from `from` to `to`, both included. */
export async function checkpointsBetween(
  tx: Queryable,
  from: number,
  to: number,
): Promise<StoredCheckpointRow[]> {
  const { rows } = await tx.query<{ size: string; root: string; note: string }>(
    `select size::text as size, encode(root, 'hex') as root, note
       from ledger.checkpoints where size between $1 and $2 order by size`,
    [from, to],
  )
  return rows.map((row) => ({ ...row, size: Number(row.size) }))
}

/** Imports among the leaves from `from` to `to`: their place, and the commitments to their rows in parts. */
export async function importsBetween(tx: Queryable, from: number, to: number): Promise<ImportAt[]> {
  const { rows } = await tx.query<{ index: string; entry: string; commitment: string | null }>(
    `select l.index::text as index, l.entry::text as entry, encode(e.commitment, 'hex') as commitment
       from ledger.leaves l left join ledger.entries e on e.id = l.entry
      where l.index between $1 and $2 and exists (select from ledger.imports i where i.entry = l.entry)
      order by l.index`,
    [from, to],
  )
  return rows.map((row) => ({ ...row, index: Number(row.index) }))
}

export interface ImportAt {
  readonly index: number
  readonly entry: string
  readonly commitment: string | null
}

/** What no checkpoint covers, in one statement, so that a batch taken in meanwhile is seen whole or not at all. */
export interface Outside {
  /** Entries that wait for the sequencer. */
  readonly waiting: number
  /** Entries that nothing will ever take in. */
  readonly lost: number
  /** The first leaf after the newest checkpoint; null where there is none. */
  readonly uncovered: number | null
}

export async function lookOutside(tx: Queryable): Promise<Outside> {
  const { rows } = await tx.query<{ waiting: number; lost: number; uncovered: string | null }>(
    `select count(*) filter (where p.entry is not null)::int as waiting,
            count(*) filter (where e.id is not null and p.entry is null)::int as lost,
            (select min(index) from ledger.leaves
              where index >= (select coalesce(max(size), 0) from ledger.checkpoints))::text as uncovered
       from ledger.entries e
       left join ledger.pending p on p.entry = e.id
      where not exists (select from ledger.leaves l where l.entry = e.id)`,
  )
  const [row] = rows
  if (row === undefined) return { waiting: 0, lost: 0, uncovered: null }
  return { ...row, uncovered: row.uncovered === null ? null : Number(row.uncovered) }
}
