import PgBoss from 'pg-boss'
import type { z } from 'zod'
import { actAs, type Database } from '../database/act-as.ts'
import type { Queryable } from '../database/queryable.ts'
import type { Session } from '../database/session.ts'
import { Transaction } from '../database/transaction.ts'
import { executeAsQueue } from './execute-as-queue.ts'
import { noteProgress, removeOldProgress } from './progress.ts'

const queue = 'work'

/** The name and payload of a job: all that one needs who asks for it. Payloads hold identifiers, never content. */
export interface JobKind<Payload> {
  readonly name: string
  readonly payload: z.ZodType<Payload>
}

export const jobKind = <Payload>(name: string, payload: z.ZodType<Payload>): JobKind<Payload> => ({
  name,
  payload,
})

/** What a job works with: it acts as the machine "job", as whichever slice's role it names. */
export interface Running {
  readonly id: string
  /** A transaction of its own; a job may have several, and must bear being run again from the start. */
  act<Rows, T>(slice: string, work: (tx: Transaction<Rows>, session: Session) => Promise<T>): Promise<T>
  /** `done` of `total` parts; `total` null while unknown. Not inside `act`. */
  progress(done: number, total: number | null): Promise<void>
}

export interface Job {
  readonly name: string
  run(payload: unknown, running: Running): Promise<void>
}

/** A kind of job with its work. A payload that is not of its shape fails the job. */
export const defineJob = <Payload>(
  kind: JobKind<Payload>,
  work: (payload: Payload, running: Running) => Promise<void>,
): Job => ({ name: kind.name, run: (payload, running) => work(kind.payload.parse(payload), running) })

/**
 * Asks for a job in the caller's transaction, as any slice: it runs after the commit, and never when the
 * transaction is rolled back. Returns its identifier, for `progressOf`.
 */
export async function enqueue<Payload>(
  tx: Queryable,
  kind: JobKind<Payload>,
  payload: Payload,
  options: { readonly notBefore?: Date } = {},
): Promise<string> {
  const { rows } = await tx.query<{ id: string }>('select jobs.enqueue($1, $2::jsonb, $3) as id', [
    kind.name,
    JSON.stringify(kind.payload.parse(payload)),
    options.notBefore?.toISOString() ?? null,
  ])
  if (rows[0] === undefined) throw new Error('the job was not taken')
  if (tx instanceof Transaction) tx.announce(queue)
  return rows[0].id
}

export interface JobsOptions {
  readonly database: Database
  readonly jobs: readonly Job[]
  /** How often to look for work that nobody here asked for (a second try, another process), in milliseconds. */
  readonly every?: number
  /** Told of a job that failed, by its kind and number; never what it held. */
  readonly failed?: (failure: { kind: string; id: string; last: boolean; error: unknown }) => void
}

export interface Jobs {
  start(): Promise<void>
  /** Lets the job that runs come to its end, and begins no other. */
  stop(): Promise<void>
}

interface Taken {
  readonly id: string
  readonly data: { readonly kind: string; readonly payload: unknown }
  readonly retryCount: number
  readonly retryLimit: number
}

export function createJobs(options: JobsOptions): Jobs {
  const { database, every = 2000 } = options
  const byName = new Map(options.jobs.map((job) => [job.name, job]))
  if (byName.size !== options.jobs.length) throw new Error('Two jobs have one name.')
  // Tables are made by `migrate`, so pg-boss makes nothing; it keeps no clock either, for nothing is scheduled.
  const db = { executeSql: executeAsQueue(database.pool) }
  const boss = new PgBoss({ db, schema: 'jobs', migrate: false, schedule: false, supervise: true })
  boss.on('error', (error) => options.failed?.({ kind: 'upkeep', id: '', last: false, error }))
  let stopping = false
  let ended: Promise<void> = Promise.resolve()
  let nap = { over: () => undefined as void }
  // Work that is asked for while the queue is being read is not seen by that reading.
  let woken = false
  let stopListening = (): void => undefined
  const wake = () => {
    woken = true
    nap.over()
  }

  const sleep = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, every)
      nap = {
        over: () => {
          clearTimeout(timer)
          resolve()
        },
      }
    })

  const takeOne = async (): Promise<boolean> => {
    const [taken] = await boss.fetch<Taken['data']>(queue, { includeMetadata: true })
    if (taken === undefined) return false
    await carryOut(taken, byName, boss, options)
    return true
  }

  const loop = async (): Promise<void> => {
    while (!stopping) {
      woken = false
      const found = await takeOne().catch((error: unknown) => {
        options.failed?.({ kind: 'queue', id: '', last: false, error })
        return false
      })
      if (!found && !stopping && !woken) await sleep()
    }
  }

  return {
    start: async () => {
      await boss.start()
      await removeOldProgress(database)
      stopping = false
      stopListening = database.pool.onCommitted(queue, wake)
      ended = loop()
    },
    stop: async () => {
      stopListening()
      stopping = true
      nap.over()
      await ended
      await boss.stop({ graceful: true, timeout: 1000 })
    },
  }
}

async function carryOut(
  taken: Taken,
  byName: ReadonlyMap<string, Job>,
  boss: PgBoss,
  { database, failed }: JobsOptions,
): Promise<void> {
  const { id, data } = taken
  try {
    const job = byName.get(data.kind)
    if (job === undefined) throw new Error(`No job is called ${data.kind}.`)
    await noteProgress(database, id, { state: 'running' })
    await job.run(data.payload, {
      id,
      act: (slice, work) => actAs(database, { kind: 'machine', name: 'job' }, slice, work),
      progress: (done, total) => noteProgress(database, id, { state: 'running', done, total }),
    })
    await boss.complete(queue, id)
    await noteProgress(database, id, { state: 'done' })
  } catch (error) {
    const last = taken.retryCount >= taken.retryLimit
    failed?.({ kind: data.kind, id, last, error })
    // What the error said may hold content: the queue learns only that it happened.
    await boss.fail(queue, id, { failed: true })
    await noteProgress(database, id, { state: last ? 'failed' : 'waiting' })
  }
}
