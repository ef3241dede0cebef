import type { FileStore } from '#kernel/files/file-store.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type CarriedTree, entriesFromFile, treeFromFile } from '#kernel/ledger/known/carried-tree.ts'
import { knownLeaves, knownLedgers } from '#kernel/ledger/known/known-ledgers.ts'
import type { LedgerEntry } from '#kernel/ledger/entry.ts'
import type { Verifier } from '#kernel/ledger/notes/signed-note.ts'
import { openPackage } from '#kernel/ledger/packages/signed-package.ts'
import type { PackageRefusal } from '../../../contract/laptop/laptop.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { type HomeContent, kindHome, readHome } from '../package-content.ts'

type Tx = Transaction<ConsultationRows>

/** A laptop's package that is whole, signed, of this workspace and round, and whose ledger holds together. */
export interface OpenedHomecoming {
  readonly content: HomeContent
  readonly key: Verifier
  readonly isKnown: boolean
  readonly tree: CarriedTree
  /** Entries of the rows, each the very one that the tree holds. */
  readonly entries: ReadonlyMap<string, LedgerEntry>
  /** As home remembers the package that left. */
  readonly left: { readonly id: string; readonly packedAt: Date }
}

/** What is wrong, with the table that it is about where there is one. */
export interface Fault {
  readonly fault: PackageRefusal | 'file-not-received'
  readonly table?: string
}

const fault = (name: Fault['fault']): Fault => ({ fault: name })

/** The text of a file that the person who acts sent here; null where none arrived. */
async function sentText(tx: Tx, files: FileStore, sha256: string): Promise<string | null> {
  try {
    await findUpload(tx, sha256)
    return (await files.get(sha256)).toString('utf8')
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

/** Opens what a laptop brought, or says the one thing that is wrong with it. Nothing is believed before its signature. */
export async function openHomecoming(
  tx: Tx,
  files: FileStore,
  own: Verifier,
  asked: { readonly round: string; readonly file: string },
): Promise<OpenedHomecoming | Fault> {
  const text = await sentText(tx, files, asked.file)
  if (text === null) return fault('file-not-received')
  const opened = openPackage(text, kindHome)
  if (typeof opened === 'string') return fault(opened)
  const content = readHome(opened.content)
  if (content === null) return fault('not-a-package')
  const left = await packageThatLeft(tx, content.package)
  if (content.home !== own.vkey || left === undefined) return fault('other-workspace')
  if (left.round !== asked.round || content.round !== asked.round || content.strategy !== left.strategy) {
    return fault('other-round')
  }
  const tree = treeFromFile(content.tree, opened.key)
  const entries = tree === null ? null : entriesFromFile(content.entries, tree)
  if (tree === null || entries === null) return fault('ledger-wrong')
  const known = await knownLedgers(tx)
  const isKnown = known.some(({ key }) => key.vkey === opened.key.vkey)
  const isNameTaken = [own, ...known.map(({ key }) => key)].some(
    ({ name, vkey }) => name === opened.key.name && vkey !== opened.key.vkey,
  )
  if (isNameTaken) return fault('not-signed')
  if (isKnown && !(await goesOnFromWhatIsKnown(tx, tree))) return fault('ledger-rewritten')
  return {
    ...{ content, key: opened.key, isKnown, tree, entries },
    left: { id: left.id, packedAt: left.packed_at },
  }
}

const packageThatLeft = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('consultation.round_packages')
    .select(['id', 'round', 'strategy', 'packed_at'])
    .where('id', '=', id)
    .executeTakeFirst()

/** One of the two trees begins with the other: an older package is merged as well as a newer one, another past never. */
async function goesOnFromWhatIsKnown(tx: Tx, tree: CarriedTree): Promise<boolean> {
  const before = await knownLeaves(tx, tree.key.vkey)
  return tree.leaves
    .slice(0, before.length)
    .every(({ entry, hash }, at) => before[at]?.entry === entry && before[at].hash.equals(hash))
}
