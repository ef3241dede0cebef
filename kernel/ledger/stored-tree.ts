import type { Queryable } from '#kernel/database/queryable.ts'
import { readCheckpoint } from './notes/checkpoint.ts'
import type { TreeHead } from './notes/checkpoint.ts'
import type { TlogProof } from './notes/tlog-proof.ts'
import { CompactRange } from './tree/compact-range.ts'
import type { Hash } from './tree/hashing.ts'
import { hashesOf, nodesOf, rangesOfConsistency, rangesOfInclusion } from './tree/proofs.ts'
import { nodeKey, subtreesOf } from './tree/subtrees.ts'
import type { LeafRange, NodeId } from './tree/subtrees.ts'

/** Reads the tree as the database holds it. Any acting role may: the tree is hashes and signatures only. */

async function readNodes(tx: Queryable, nodes: readonly NodeId[]): Promise<Map<string, Hash>> {
  if (nodes.length === 0) return new Map()
  const { rows } = await tx.query<{ level: number; index: string; hash: string }>(
    `with wanted as (select * from unnest($1::int[], $2::bigint[]) as w (level, index))
     select w.level, w.index::text as index, encode(l.hash, 'hex') as hash
       from wanted w join ledger.leaves l on w.level = 0 and l.index = w.index
     union all
     select w.level, w.index::text, encode(n.hash, 'hex')
       from wanted w join ledger.nodes n on n.level = w.level and n.index = w.index`,
    [nodes.map(({ level }) => level), nodes.map(({ index }) => index)],
  )
  const found = rows.map(({ level, index, hash }): [string, Hash] => [
    nodeKey({ level, index: Number(index) }),
    Buffer.from(hash, 'hex'),
  ])
  return new Map(found)
}

async function readHashes(tx: Queryable, ranges: readonly LeafRange[]): Promise<Hash[]> {
  return hashesOf(ranges, await readNodes(tx, nodesOf(ranges)))
}

const leavesOf = ({ level, index }: NodeId): LeafRange => ({
  from: index * 2 ** level,
  to: (index + 1) * 2 ** level,
})

/** The right edge of the tree at a size, ready to be continued. */
export async function readEdge(tx: Queryable, size: number): Promise<CompactRange> {
  const edge = subtreesOf({ from: 0, to: size })
  return new CompactRange(size, await readHashes(tx, edge.map(leavesOf)))
}

export interface StoredCheckpoint extends TreeHead {
  /** The signed note, in C2SP's format. */
  readonly note: string
}

/** The newest checkpoint, or the smallest that covers a leaf; null where there is none. */
export async function findCheckpoint(tx: Queryable, covering?: number): Promise<StoredCheckpoint | null> {
  const { rows } = await tx.query<{ note: string }>(
    covering === undefined
      ? 'select note from ledger.checkpoints order by size desc limit 1'
      : 'select note from ledger.checkpoints where size > $1 order by size limit 1',
    covering === undefined ? [] : [covering],
  )
  const [row] = rows
  return row === undefined ? null : { ...readCheckpoint(row.note), note: row.note }
}

/** The proof that an entry is in the tree, with the newest checkpoint; null while the tree does not have it. */
export async function proveEntry(tx: Queryable, entry: string): Promise<TlogProof | null> {
  const { rows } = await tx.query<{ index: string }>(
    'select index::text as index from ledger.leaves where entry = $1',
    [entry],
  )
  const checkpoint = await findCheckpoint(tx)
  const index = Number(rows[0]?.index ?? Number.POSITIVE_INFINITY)
  if (checkpoint === null || index >= checkpoint.size) return null
  const path = await readHashes(tx, rangesOfInclusion(index, checkpoint.size))
  return { index, path, checkpoint: checkpoint.note }
}

/** Where an entry stands in the tree, if its leaf has this hash; null where it is not there, or is another's. */
export async function findLeaf(tx: Queryable, entry: string, leaf: Hash): Promise<number | null> {
  const { rows } = await tx.query<{ index: string }>(
    `select index::text as index from ledger.leaves where entry = $1 and hash = decode($2, 'hex')`,
    [entry, leaf.toString('hex')],
  )
  return rows[0] === undefined ? null : Number(rows[0].index)
}

/** The hashes that show that the tree of `newer` leaves begins with that of `older`. */
export async function proveConsistency(tx: Queryable, older: number, newer: number): Promise<Hash[]> {
  return readHashes(tx, rangesOfConsistency(older, newer))
}

/** An entry in the order of the tree, for reactions: they remember the index they have reached. */
export interface SequencedEntry {
  readonly index: number
  readonly id: string
  readonly act: string
  readonly subject: string
}

/**
 * The next entries after an index (-1 for the first) that the session's own policies let it read, at most `limit`.
 * `reached` is the index to go on from; it moves past entries that were not for this reader.
 */
export async function entriesAfter(
  tx: Queryable,
  after: number,
  limit = 500,
): Promise<{ readonly entries: readonly SequencedEntry[]; readonly reached: number }> {
  const { rows } = await tx.query<{ index: string; id: string | null; act: string; subject: string }>(
    `select l.index::text as index, e.id::text as id, e.act, e.subject
       from ledger.leaves l left join ledger.entries e on e.id = l.entry
      where l.index > $1 order by l.index limit $2`,
    [after, limit],
  )
  const entries = rows.flatMap(({ index, id, act, subject }) =>
    id === null ? [] : [{ index: Number(index), id, act, subject }],
  )
  return { entries, reached: Number(rows.at(-1)?.index ?? after) }
}
