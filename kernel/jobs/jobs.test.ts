import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { executeAsQueue } from './execute-as-queue.ts'
import { createJobs, defineJob, enqueue, type Job, jobKind, type Jobs, type JobsOptions } from './jobs.ts'
import { progressOf } from './progress.ts'

let database: TestDatabase
let running: Jobs | null = null
beforeAll(async () => {
  database = await testDatabase()
})
afterEach(async () => {
  await running?.stop()
  running = null
})
afterAll(() => database.close())

const count = jobKind('count', z.object({ upTo: z.number() }))
const requester = randomUUID()

async function start(jobs: readonly Job[], failed?: JobsOptions['failed']): Promise<Jobs> {
  running = createJobs({ database, jobs, every: 50, ...(failed === undefined ? {} : { failed }) })
  await running.start()
  return running
}

const asPerson = <T>(person: string, work: (tx: Transaction<unknown>) => Promise<T>): Promise<T> =>
  database.as({ kind: 'machine', name: 'example' }, 'kernel', async (tx: Transaction<unknown>) => {
    await tx.query(`select set_config('sutoon.person', $1, true)`, [person])
    return work(tx)
  })

async function until(what: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000
  while (!(await what())) {
    if (Date.now() > end) throw new Error('it did not happen within 15 seconds')
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

const stateOf = async (id: string) => (await asPerson(requester, (tx) => progressOf(tx, id)))?.state

/** Jobs wait half a minute before they are tried again; the owner of the machine can shorten that. */
const bringForward = () =>
  database.asSuperuser((db) => db.query(`update jobs.job set start_after = now() - interval '1 second'`))

describe('a job', () => {
  it('runs after the commit, as the machine "job", and tells how far it has come', async () => {
    const seen: unknown[] = []
    const work = defineJob(count, async ({ upTo }, { act, progress }) => {
      await progress(upTo, upTo)
      const { rows } = await act('kernel', (tx) =>
        tx.query('select current_user::text as role, kernel.machine() as machine'),
      )
      seen.push(upTo, rows[0])
    })
    await start([work])
    const id = await asPerson(requester, (tx) => enqueue(tx, count, { upTo: 3 }))
    await until(async () => (await stateOf(id)) === 'done')
    expect(seen).toEqual([3, { role: 'sutoon_kernel', machine: 'job' }])
    expect(await asPerson(requester, (tx) => progressOf(tx, id))).toMatchObject({
      kind: 'count',
      done: 3,
      total: 3,
    })
  })

  it('starts with the commit that asked for it, however seldom the queue is looked at', async () => {
    const hour = 3_600_000
    const ran: number[] = []
    const work = defineJob(count, async ({ upTo }, { act }) => {
      ran.push(upTo)
      // What a job asks for starts likewise.
      if (upTo < 3) await act('kernel', (tx) => enqueue(tx, count, { upTo: upTo + 1 }))
    })
    running = createJobs({ database, jobs: [work], every: hour })
    await running.start()
    await asPerson(requester, (tx) => enqueue(tx, count, { upTo: 1 }))
    await until(async () => ran.length === 3)
    expect(ran).toEqual([1, 2, 3])
  })

  it('shows its progress to the person who asked for it and to nobody else', async () => {
    const id = await asPerson(requester, (tx) => enqueue(tx, count, { upTo: 1 }))
    expect(await asPerson(requester, (tx) => progressOf(tx, id))).toMatchObject({ state: 'waiting' })
    expect(await asPerson(randomUUID(), (tx) => progressOf(tx, id))).toBeNull()
    await start([defineJob(count, async () => undefined)])
    await until(async () => (await stateOf(id)) === 'done')
  })

  it('of an act that was rolled back never runs', async () => {
    const ran: number[] = []
    await start([defineJob(count, async ({ upTo }) => void ran.push(upTo))])
    const refused = asPerson(requester, async (tx) => {
      await enqueue(tx, count, { upTo: 13 })
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    const id = await asPerson(requester, (tx) => enqueue(tx, count, { upTo: 14 }))
    await until(async () => (await stateOf(id)) === 'done')
    expect(ran).toEqual([14])
  })

  it('that fails is tried again, and what its error said stays out of the database', async () => {
    const failures: boolean[] = []
    let attempts = 0
    const work = defineJob(count, async () => {
      attempts += 1
      if (attempts < 3) throw new Error('the name of a witness')
    })
    await start([work], ({ last }) => failures.push(last))
    const id = await asPerson(requester, (tx) => enqueue(tx, count, { upTo: 1 }))
    await until(async () => {
      await bringForward()
      return (await stateOf(id)) === 'done'
    })
    expect(attempts).toBe(3)
    expect(failures).toEqual([false, false])
    const { rows } = await database.asSuperuser((db) =>
      db.query<{ text: string }>('select j::text as text from jobs.job j'),
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ text }) => text).join()).not.toContain('witness')
  })

  it('of an unknown name, or with a payload of another shape, ends as failed after five attempts', async () => {
    const stranger = jobKind('unheard of', z.object({}))
    await start([defineJob(count, async () => undefined)])
    const id = await asPerson(requester, (tx) => enqueue(tx, stranger, {}))
    await until(async () => {
      await bringForward()
      return (await stateOf(id)) === 'failed'
    })
    const wrong = asPerson(requester, (tx) => enqueue(tx, count, { upTo: 'many' } as never))
    await expect(wrong).rejects.toThrow(/expected number/)
  })

  it('that runs when the program stops comes to its end first, and the next one waits', async () => {
    const ended: number[] = []
    let begun = false
    const work = defineJob(count, async ({ upTo }) => {
      begun = true
      await new Promise((resolve) => setTimeout(resolve, 300))
      ended.push(upTo)
    })
    const jobs = await start([work])
    const [, second] = await asPerson(requester, async (tx) => [
      await enqueue(tx, count, { upTo: 1 }),
      await enqueue(tx, count, { upTo: 2 }, { notBefore: new Date(Date.now() + 3_600_000) }),
    ])
    await until(async () => begun)
    await jobs.stop()
    running = null
    expect(ended).toEqual([1])
    expect(await stateOf(second ?? '')).toBe('waiting')
  })
})

describe('the tables of the queue', () => {
  it('are closed to every slice, and open to the role of the queue', async () => {
    const read = (tx: Transaction<unknown>) => tx.query('select * from jobs.job')
    await expect(asPerson(requester, read)).rejects.toThrow(/permission denied/)
    const { rows } = await database.as({ kind: 'machine', name: 'job' }, 'jobs', read)
    expect(rows.length).toBeGreaterThan(0)
  })

  it('cannot be added to or dropped by the role of the queue', async () => {
    const make = database.as({ kind: 'machine', name: 'job' }, 'jobs', (tx) =>
      tx.query(`select jobs.create_queue('another', '{}')`),
    )
    await expect(make).rejects.toThrow(/permission denied/)
  })

  it('are kept up by the library itself: jobs that ended long ago are archived, then removed', async () => {
    const { default: PgBoss } = await import('pg-boss')
    const old = (table: string, column: string) =>
      database.asSuperuser((db) =>
        db.query(`update jobs.${table} set ${column} = now() - interval '30 days'`),
      )
    const counted = (table: string) =>
      database.asSuperuser(async (db) => (await db.query(`select 1 from jobs.${table}`)).rows.length)
    const db = { executeSql: executeAsQueue(database.pool) }
    const boss = new PgBoss({ db, schema: 'jobs', migrate: false, schedule: false, supervise: false })
    await boss.start()
    await old('job', 'completed_on')
    expect(await counted('job')).toBeGreaterThan(0)
    await boss.maintain()
    expect(await counted('archive')).toBeGreaterThan(0)
    await old('archive', 'archived_on')
    await boss.maintain()
    expect(await counted('archive')).toBe(0)
    await boss.stop({ timeout: 1000 })
  })

  it('leave the connection clean when a statement of theirs fails inside a transaction of its own', async () => {
    const executeSql = executeAsQueue(database.pool)
    await expect(executeSql('begin; select 1 / 0; commit')).rejects.toThrow(/division/)
    expect((await executeSql('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  it('are as the library that is installed would make them', async () => {
    const { default: PgBoss } = await import('pg-boss')
    const versionOf = (sql: string) => /version\(version\) VALUES \('(\d+)'\)/.exec(sql)?.[1]
    const { rows } = await database.asSuperuser((db) =>
      db.query<{ version: number }>('select version from jobs.version'),
    )
    expect(String(rows[0]?.version)).toBe(versionOf(PgBoss.getConstructionPlans('jobs')))
  })
})
