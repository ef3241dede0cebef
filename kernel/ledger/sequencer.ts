import type { Queryable } from '#kernel/database/queryable.ts'
import { entryColumns, entryFrom, leafHashOf } from './entry.ts'
import type { EntryRow } from './entry.ts'
import { signCheckpoint } from './notes/checkpoint.ts'
import type { Signer } from './notes/signed-note.ts'
import { findCheckpoint, readEdge } from './stored-tree.ts'
import type { StoredNode } from './tree/compact-range.ts'

/** Any number that no other advisory lock of the house uses. */
const sequencerLock = 7_364_011_962

/** Runs work in one transaction (read committed) as the machine `sequencer` with the role `sutoon_ledger`. */
export type WithLedgerRole = <T>(work: (tx: Queryable) => Promise<T>) => Promise<T>

export interface TakenIn {
  /** How many entries this batch took in. */
  readonly count: number
  /** The size of the tree after it. */
  readonly size: number
}

/** The key in use is not the one that signed the ledger so far. */
export class ForeignKey extends Error {
  override readonly name = 'ForeignKey'
}

async function isAnotherAtWork(tx: Queryable): Promise<boolean> {
  const { rows } = await tx.query<{ held: boolean }>('select pg_try_advisory_xact_lock($1) as held', [
    sequencerLock,
  ])
  return rows[0]?.held !== true
}

async function checkSigner(
  tx: Queryable,
  signer: Signer,
  size: number,
  acceptNewKey: boolean,
): Promise<void> {
  const { rows } = await tx.query<{ vkey: string }>(
    'select vkey from ledger.signers order by from_size desc limit 1',
  )
  const known = rows[0]?.vkey
  if (known === signer.vkey) return
  if (known !== undefined && !acceptNewKey) {
    throw new ForeignKey(
      'the ledger was signed by another key so far: put that key back, or accept the new one openly',
    )
  }
  await tx.query('insert into ledger.signers (vkey, from_size) values ($1, $2)', [signer.vkey, size])
}

interface Batch {
  readonly positions: readonly string[]
  readonly entries: readonly string[]
  readonly leaves: readonly string[]
  readonly nodes: readonly StoredNode[]
}

async function store(tx: Queryable, from: number, batch: Batch): Promise<void> {
  await tx.query(
    `insert into ledger.leaves (index, entry, hash)
     select $1::bigint + n - 1, entry, decode(hash, 'hex')
       from unnest($2::uuid[], $3::text[]) with ordinality as b (entry, hash, n)`,
    [from, batch.entries, batch.leaves],
  )
  await tx.query(
    `insert into ledger.nodes (level, index, hash)
     select level, index, decode(hash, 'hex') from unnest($1::int[], $2::bigint[], $3::text[]) as b (level, index, hash)`,
    [
      batch.nodes.map(({ level }) => level),
      batch.nodes.map(({ index }) => index),
      batch.nodes.map(({ hash }) => hash.toString('hex')),
    ],
  )
  await tx.query('delete from ledger.pending where position = any($1::bigint[])', [batch.positions])
}

/**
 * Takes committed entries into the tree, at most `atMost`, and signs the new head; null where another process is
 * at it. An entry is in `pending` from the moment its transaction commits until it is in the tree, whatever the
 * order of commits, so none is skipped.
 */
export async function takeIn(
  tx: Queryable,
  signer: Signer,
  { atMost = 5000, acceptNewKey = false } = {},
): Promise<TakenIn | null> {
  if (await isAnotherAtWork(tx)) return null
  const { rows } = await tx.query<EntryRow & { position: string }>(
    `select p.position::text as position, ${entryColumns}
       from (select position, entry from ledger.pending order by position limit $1) p
       join ledger.entries e on e.id = p.entry order by p.position`,
    [atMost],
  )
  const size = (await findCheckpoint(tx))?.size ?? 0
  if (rows.length === 0) return { count: 0, size }
  await checkSigner(tx, signer, size, acceptNewKey)
  const edge = await readEdge(tx, size)
  const hashes = rows.map((row) => leafHashOf(entryFrom(row)))
  await store(tx, size, {
    positions: rows.map(({ position }) => position),
    entries: rows.map(({ id }) => id),
    leaves: hashes.map((hash) => hash.toString('hex')),
    nodes: hashes.flatMap((hash) => edge.append(hash)),
  })
  // Signed before the commit, shown to nobody until after it: a batch that fails leaves no checkpoint behind.
  await tx.query(`insert into ledger.checkpoints (size, root, note) values ($1, decode($2, 'hex'), $3)`, [
    edge.size,
    edge.root().toString('hex'),
    signCheckpoint(signer, edge.size, edge.root()),
  ])
  return { count: rows.length, size: edge.size }
}

export interface Sequencer {
  /** Takes in all that is committed by now, and returns the size of the tree. */
  takeInNow(): Promise<number>
  /** Ends after the batch at hand. */
  stop(): Promise<void>
}

export interface SequencerSettings {
  readonly withLedgerRole: WithLedgerRole
  readonly signer: Signer
  /** Milliseconds between looks; 500 keeps the promise of one second. */
  readonly everyMs?: number
  /** The key was changed on purpose: go on with the new one, and let the ledger say so. */
  readonly acceptNewKey?: boolean
  /** Told of each new size, after the commit; to hand checkpoints to witnesses. */
  readonly onGrown?: (size: number) => void
  readonly onError?: (error: unknown) => void
}

/**
 * Starts looking for committed entries. Every process of an installation may run one: an advisory lock lets one
 * work at a time.
 */
export function startSequencer(settings: SequencerSettings): Sequencer {
  const { withLedgerRole, signer, everyMs = 500, acceptNewKey = false } = settings
  const atMost = 5000
  let isStopped = false
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let running: Promise<number> = Promise.resolve(0)

  const drain = async (): Promise<number> => {
    for (;;) {
      const taken = await withLedgerRole((tx) => takeIn(tx, signer, { atMost, acceptNewKey }))
      if (taken !== null && taken.count > 0) settings.onGrown?.(taken.size)
      if (taken === null || taken.count < atMost) return taken?.size ?? 0
    }
  }
  const look = (): Promise<number> => {
    running = running.catch(() => 0).then(drain)
    return running
  }
  const schedule = (): void => {
    if (isStopped) return
    // A database that is away is not asked, nor the log written, twice a second for hours.
    const wait = Math.min(everyMs * 2 ** failures, Math.max(everyMs, 30_000))
    timer = setTimeout(() => {
      look()
        .then(() => {
          failures = 0
        })
        .catch((error: unknown) => {
          failures += 1
          settings.onError?.(error)
        })
        .finally(schedule)
    }, wait)
  }
  schedule()
  return {
    takeInNow: look,
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running.catch(() => 0)
    },
  }
}
