import { door } from '#kernel/database/door.ts'
import type { Queryable } from '#kernel/database/queryable.ts'
import { entryColumns, entryFrom, leafHashOf } from '../entry.ts'
import type { EntryRow, LedgerEntry } from '../entry.ts'
import { openCheckpoint } from '../notes/checkpoint.ts'
import type { TreeHead } from '../notes/checkpoint.ts'
import { MalformedNote } from '../notes/signed-note.ts'
import type { Verifier } from '../notes/signed-note.ts'
import { findCheckpoint } from '../stored-tree.ts'
import type { Hash } from '../tree/hashing.ts'
import { TreeInMemory } from '../tree/tree-in-memory.ts'

/** A whole tree as one ledger hands it to another: the hash of each leaf, and a signed head over all of them. */
export interface CarriedTree {
  readonly key: Verifier
  readonly leaves: readonly { readonly entry: string; readonly hash: Hash }[]
  readonly head: TreeHead
  /** The checkpoint as it was signed. */
  readonly note: string
}

/** As it stands in a file. */
export interface TreeInFile {
  readonly leaves: readonly { readonly entry: string; readonly hash: string }[]
  readonly checkpoint: string
}

/** An entry as it stands in a file, every field of its leaf. */
export type EntryInFile = EntryRow

/** The tree up to the newest checkpoint, for a file; null while nothing was signed. Any acting role may read it. */
export async function treeForFile(tx: Queryable): Promise<TreeInFile | null> {
  const checkpoint = await findCheckpoint(tx)
  if (checkpoint === null) return null
  const { rows } = await tx.query<{ entry: string; hash: string }>(
    `select entry::text as entry, encode(hash, 'hex') as hash from ledger.leaves where index < $1 order by index`,
    [checkpoint.size],
  )
  return { leaves: rows, checkpoint: checkpoint.note }
}

/** Entries whole, by their identifiers: for whoever hands on the rows that they are about. */
export const entriesForFile = door(
  'ledger',
  async (tx: Queryable, entries: readonly string[]): Promise<readonly EntryInFile[]> => {
    const { rows } = await tx.query<EntryRow>(
      `select ${entryColumns} from ledger.entries e where e.id = any ($1::uuid[]) order by e.id`,
      [entries],
    )
    return rows
  },
)

/** The tree of a file, where its key signed exactly these leaves; null where it did not. Needs nothing but what is given. */
export function treeFromFile({ leaves, checkpoint }: TreeInFile, key: Verifier): CarriedTree | null {
  try {
    const head = openCheckpoint(checkpoint, [key])
    const read = leaves.map(({ entry, hash }) => ({ entry, hash: Buffer.from(hash, 'hex') }))
    const root = new TreeInMemory(read.map(({ hash }) => hash)).root()
    return head.size === read.length && head.root.equals(root)
      ? { key, leaves: read, head, note: checkpoint }
      : null
  } catch (error) {
    if (error instanceof MalformedNote) return null
    throw error
  }
}

/** The entries of a file by identifier, where each is the very one that the tree holds; null where one is not. */
export function entriesFromFile(
  entries: readonly EntryInFile[],
  tree: CarriedTree,
): ReadonlyMap<string, LedgerEntry> | null {
  const hashes = new Map(tree.leaves.map(({ entry, hash }) => [entry, hash]))
  const read = entries.map(entryFrom)
  return read.every((entry) => hashes.get(entry.id)?.equals(leafHashOf(entry)) === true)
    ? new Map(read.map((entry) => [entry.id, entry]))
    : null
}
