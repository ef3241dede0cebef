import { actAs, type Database } from '../database/act-as.ts'
import type { Queryable } from '../database/queryable.ts'

export type JobState = 'waiting' | 'running' | 'done' | 'failed'

export interface Progress {
  readonly kind: string
  readonly state: JobState
  readonly done: number
  /** Null while it is unknown. */
  readonly total: number | null
  readonly at: Date
}

/** How far a job has come, for the person who asked for it; null for everybody else, and when it is long over. */
export async function progressOf(tx: Queryable, job: string): Promise<Progress | null> {
  const { rows } = await tx.query<Progress>('select * from jobs.progress_of($1)', [job])
  return rows[0] ?? null
}

interface Step {
  readonly state: JobState
  readonly done?: number
  readonly total?: number | null
}

const machine = { kind: 'machine', name: 'job' } as const

export async function noteProgress(database: Database, job: string, step: Step): Promise<void> {
  await actAs(database, machine, 'jobs', (tx) =>
    tx.query(
      `update jobs.progress set state = $2, at = now(),
              done = coalesce($3::int, done), total = case when $3::int is null then total else $4::int end
        where job = $1`,
      [job, step.state, step.done ?? null, step.total ?? null],
    ),
  )
}

export async function removeOldProgress(database: Database): Promise<void> {
  await actAs(database, machine, 'jobs', (tx) =>
    tx.query(`delete from jobs.progress where at < now() - interval '14 days'`),
  )
}
