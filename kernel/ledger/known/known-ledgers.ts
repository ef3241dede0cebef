import type { Queryable } from '#kernel/database/queryable.ts'
import { parseVerifier } from '../notes/signed-note.ts'
import type { KnownKeys } from '../notes/key-file.ts'
import type { Verifier } from '../notes/signed-note.ts'
import { writeTlogProof } from '../notes/tlog-proof.ts'
import type { Hash } from '../tree/hashing.ts'
import { TreeInMemory } from '../tree/tree-in-memory.ts'
import type { CarriedTree } from './carried-tree.ts'

/** Another ledger whose key a person here confirmed. */
export interface KnownLedger {
  readonly key: Verifier
  /** UTC, to the day and minute on which the key was confirmed. */
  readonly confirmedAt: Date
}

/** Ledgers known here; any acting role may ask. */
export async function knownLedgers(tx: Queryable): Promise<readonly KnownLedger[]> {
  const { rows } = await tx.query<{ vkey: string; confirmed_at: Date }>(
    'select vkey, confirmed_at from ledger.known_ledgers order by confirmed_at',
  )
  return rows.map(({ vkey, confirmed_at }) => ({ key: parseVerifier(vkey), confirmedAt: confirmed_at }))
}

/** Writes the keys that the database knows beside our own, and no other: for receipts that are checked without it. */
export async function writeKnownKeys(tx: Queryable, keys: KnownKeys): Promise<void> {
  keys.keep((await knownLedgers(tx)).map(({ key }) => key.vkey))
}

/** The leaves of a known ledger in their order; none where it is not known. */
export async function knownLeaves(
  tx: Queryable,
  vkey: string,
): Promise<readonly { readonly entry: string; readonly hash: Hash }[]> {
  const { rows } = await tx.query<{ entry: string; hash: string }>(
    `select entry::text as entry, encode(hash, 'hex') as hash from ledger.known_leaves where vkey = $1 order by index`,
    [vkey],
  )
  return rows.map(({ entry, hash }) => ({ entry, hash: Buffer.from(hash, 'hex') }))
}

/** Whether an entry stands in a known ledger with this leaf. */
export async function isKnownLeaf(tx: Queryable, entry: string, leaf: Hash): Promise<boolean> {
  const { rows } = await tx.query(
    `select 1 from ledger.known_leaves where entry = $1 and hash = decode($2, 'hex')`,
    [entry, leaf.toString('hex')],
  )
  return rows.length > 0
}

/** The proof that an entry is in the tree of a known ledger, under a checkpoint of that ledger; null where it is not. */
export async function proveKnownEntry(tx: Queryable, entry: string): Promise<string | null> {
  const { rows } = await tx.query<{ vkey: string; index: string; size: string; note: string }>(
    `select l.vkey, l.index::text as index, c.size::text as size, c.note
       from ledger.known_leaves l
       join lateral (select size, note from ledger.known_checkpoints c
                      where c.vkey = l.vkey and c.size > l.index order by c.size desc limit 1) c on true
      where l.entry = $1`,
    [entry],
  )
  const [found] = rows
  if (found === undefined) return null
  const leaves = (await knownLeaves(tx, found.vkey)).slice(0, Number(found.size))
  const path = new TreeInMemory(leaves.map(({ hash }) => hash)).inclusion(Number(found.index))
  return writeTlogProof({ index: Number(found.index), path, checkpoint: found.note })
}

/**
 * Keeps a verified tree of another ledger, whose key the person who acts has confirmed by an entry: what is new of it.
 * The slice that calls it is granted the ledger's two functions in its own policies.
 */
export async function keepKnownTree(tx: Queryable, tree: CarriedTree, confirmedBy: string): Promise<void> {
  const { key, leaves, head, note } = tree
  await tx.query('select ledger.know_ledger($1, $2, $3)', [key.vkey, key.name, confirmedBy])
  const start = (await knownLeaves(tx, key.vkey)).length
  if (start >= leaves.length) return
  const fresh = leaves.slice(start)
  await tx.query('select ledger.keep_known_tree($1, $2, $3::uuid[], $4::text[], $5, $6)', [
    ...[key.vkey, start, fresh.map(({ entry }) => entry), fresh.map(({ hash }) => hash.toString('hex'))],
    ...[head.size, note],
  ])
}
