import { z } from 'zod'
import type { Transaction } from '../database/transaction.ts'
import type { FileStore } from '../files/file-store.ts'
import { defineJob, type Job, type JobKind, jobKind } from '../jobs/jobs.ts'
import type { Progress } from '../jobs/progress.ts'
import { type Order, typeset } from './typeset.ts'

export interface WritingPayload {
  readonly paper: string
}

export const writingKind = (name: string): JobKind<WritingPayload> =>
  jobKind(name, z.object({ paper: z.uuid() }))

/** Where a slice keeps its papers. */
export interface Shelf<Rows> {
  readonly slice: string
  /** The hash of the order of a paper that has no file yet; null where it has one, or is unknown. */
  findUnwritten(tx: Transaction<Rows>, paper: string): Promise<string | null>
  keepFile(tx: Transaction<Rows>, paper: string, sha256: string): Promise<void>
}

/** Reading, writing and keeping: what the progress of a paper counts. */
const parts = 3

/**
 * Writes papers after the request that ordered them: what stands in one was read for the person who asked and lies ready
 * as an `Order` in the store, so that no transaction waits for the typesetter.
 */
export const writingJob = <Rows>(
  kind: JobKind<WritingPayload>,
  files: FileStore,
  { slice, findUnwritten, keepFile }: Shelf<Rows>,
): Job =>
  defineJob(kind, async ({ paper }, { act, progress }) => {
    const ordered = await act(slice, (tx: Transaction<Rows>) => findUnwritten(tx, paper))
    if (ordered === null) return
    await progress(0, parts)
    const order = JSON.parse((await files.get(ordered)).toString('utf8')) as Order
    await progress(1, parts)
    const bytes = await typeset(order)
    await progress(2, parts)
    const { sha256 } = await files.put(bytes)
    await act(slice, (tx: Transaction<Rows>) => keepFile(tx, paper, sha256))
    await progress(parts, parts)
  })

export const orderBytes = (order: Order): Buffer => Buffer.from(JSON.stringify(order))

export interface Standing {
  readonly state: 'ready' | 'waiting' | 'running' | 'failed'
  /** Parts done, and how many there are. */
  readonly progress: { readonly done: number; readonly total: number } | null
}

/** How far a paper has come. Progress that nobody keeps any more belongs to a job that will not come. */
export function standingOf(isWritten: boolean, progress: Progress | null): Standing {
  if (isWritten) return { state: 'ready', progress: null }
  if (progress === null) return { state: 'failed', progress: null }
  const { state, done, total } = progress
  return {
    state: state === 'done' ? 'running' : state,
    progress: total === null ? null : { done, total },
  }
}
