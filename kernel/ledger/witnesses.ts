import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { WithLedgerRole } from './sequencer.ts'
import { findCheckpoint, proveConsistency } from './stored-tree.ts'
import type { StoredCheckpoint } from './stored-tree.ts'
import type { Hash } from './tree/hashing.ts'

/**
 * Outside witnesses keep what they have seen, so that a ledger that was rewritten and signed again is found out.
 * A folder (a share, a disk that is taken away) keeps files; an address speaks https://c2sp.org/tlog-witness.
 */
export type Witness =
  | { readonly kind: 'folder'; readonly name: string; readonly folder: string }
  | { readonly kind: 'address'; readonly name: string; readonly url: string }

/** Reads `SUTOON_WITNESSES`: folders and https addresses, separated by commas. Throws on an address without TLS. */
export function readWitnesses(setting: string | undefined): Witness[] {
  const places = (setting ?? '').split(',').map((place) => place.trim())
  return places
    .filter((place) => place !== '')
    .map((place) => {
      if (!/^[a-z]+:\/\//i.test(place))
        return { kind: 'folder', name: resolve(place), folder: resolve(place) }
      const { protocol, hostname } = new URL(place)
      const isHere = protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
      if (protocol !== 'https:' && !isHere)
        throw new Error(`a witness is a folder or an https address: ${place}`)
      return { kind: 'address', name: place, url: place.replace(/\/$/, '') }
    })
}

/** A witness holds something that this ledger cannot explain: the alarm that witnesses are for. */
export class WitnessDisagrees extends Error {
  override readonly name = 'WitnessDisagrees'
}

export function keepInFolder(folder: string, checkpoint: StoredCheckpoint): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `checkpoint-${String(checkpoint.size).padStart(12, '0')}.txt`)
  try {
    writeFileSync(file, checkpoint.note, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    if (readFileSync(file, 'utf8') !== checkpoint.note) {
      throw new WitnessDisagrees(`another checkpoint of size ${checkpoint.size} was kept in ${folder}`)
    }
  }
}

export interface Submission {
  readonly oldSize: number
  readonly proof: readonly Hash[]
  readonly checkpoint: StoredCheckpoint
}

/** What a witness answers: the signature lines, or the size that it wants the proof from. */
export type WitnessAnswer = { readonly signatures: string } | { readonly wantsFrom: number }

export async function submitCheckpoint(url: string, submission: Submission): Promise<WitnessAnswer> {
  const proof = submission.proof.map((hash) => `${hash.toString('base64')}\n`).join('')
  const answer = await fetch(`${url}/add-checkpoint`, {
    method: 'POST',
    body: `old ${submission.oldSize}\n${proof}\n${submission.checkpoint.note}`,
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
  })
  const text = (await answer.text()).slice(0, 100_000)
  if (answer.status === 200) return { signatures: text }
  const size = /^(0|[1-9]\d{0,15})\n$/.exec(text)?.[1]
  if (answer.status === 409 && size !== undefined) return { wantsFrom: Number(size) }
  if (answer.status === 422) throw new WitnessDisagrees(`the witness ${url} refuses the consistency proof`)
  throw new Error(`the witness ${url} answered ${answer.status}`)
}

async function askAddress(
  withLedgerRole: WithLedgerRole,
  witness: Witness & { kind: 'address' },
  checkpoint: StoredCheckpoint,
  seen: number,
): Promise<string> {
  let oldSize = seen
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (oldSize > checkpoint.size) {
      throw new WitnessDisagrees(
        `the witness ${witness.url} has seen ${oldSize} entries, this ledger has fewer`,
      )
    }
    const from = oldSize
    const proof = await withLedgerRole((tx) => proveConsistency(tx, from, checkpoint.size))
    const answer = await submitCheckpoint(witness.url, { oldSize, proof, checkpoint })
    if ('signatures' in answer) return answer.signatures
    oldSize = answer.wantsFrom
  }
  throw new Error(`the witness ${witness.url} keeps asking for another size`)
}

/**
 * Hands the newest checkpoint to a witness and notes what it answered; false where it had it already.
 * No transaction is open while the witness is waited for.
 */
export async function handToWitness(withLedgerRole: WithLedgerRole, witness: Witness): Promise<boolean> {
  const { checkpoint, seen } = await withLedgerRole(async (tx) => {
    const { rows } = await tx.query<{ size: string }>(
      'select size::text as size from ledger.witnesses where name = $1',
      [witness.name],
    )
    return { checkpoint: await findCheckpoint(tx), seen: Number(rows[0]?.size ?? 0) }
  })
  if (checkpoint === null || checkpoint.size === seen) return false
  let answer = ''
  if (witness.kind === 'folder') keepInFolder(witness.folder, checkpoint)
  else answer = await askAddress(withLedgerRole, witness, checkpoint, seen)
  await withLedgerRole((tx) =>
    tx.query(
      `insert into ledger.witnesses (name, size, answer) values ($1, $2, $3)
       on conflict (name) do update
         set size = excluded.size, answer = excluded.answer, answered_at = clock_timestamp()`,
      [witness.name, checkpoint.size, answer],
    ),
  )
  return true
}

/** Hands new checkpoints to all witnesses, now and then; a witness that fails does not keep the others waiting. */
export function startWitnessing(settings: {
  readonly withLedgerRole: WithLedgerRole
  readonly witnesses: readonly Witness[]
  readonly everyMs?: number
  readonly onError?: (error: unknown) => void
}): { handOverNow(): Promise<void>; stop(): Promise<void> } {
  const { withLedgerRole, witnesses, everyMs = 60_000 } = settings
  let running: Promise<void> = Promise.resolve()
  const handOver = async (to: readonly Witness[]): Promise<void> => {
    for (const witness of to) {
      try {
        await handToWitness(withLedgerRole, witness)
      } catch (error) {
        settings.onError?.(error)
      }
    }
  }
  const handOverNow = (): Promise<void> => {
    running = running.then(() => handOver(witnesses))
    return running
  }
  const timer = witnesses.length === 0 ? undefined : setInterval(() => void handOverNow(), everyMs)
  return {
    handOverNow,
    stop: async () => {
      clearInterval(timer)
      await running
      // A stop does not wait for a network; a folder gets the last checkpoint.
      await handOver(witnesses.filter(({ kind }) => kind === 'folder'))
    },
  }
}
