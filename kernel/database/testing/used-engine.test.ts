import { expect, test } from 'vitest'
import type { Queryable } from '../queryable.ts'
import { testDatabase } from './test-database.ts'

const count = async (db: Queryable, what: string): Promise<number> =>
  (await db.query<{ n: number }>(`select count(*)::integer as n from ${what}`)).rows[0]?.n ?? -1

/** Does `work` in a database as superuser, gives the database back, and tells what the next test finds there. */
async function thenNext<T>(
  work: (db: Queryable) => Promise<unknown>,
  look: (db: Queryable) => Promise<T>,
): Promise<{ readonly before: T; readonly used: T; readonly next: T }> {
  const first = await testDatabase()
  const before = await first.asSuperuser(look)
  await first.asSuperuser(work)
  const used = await first.asSuperuser(look)
  await first.close()
  const second = await testDatabase()
  const next = await second.asSuperuser(look)
  await second.close()
  return { before, used, next }
}

test('rows that a test left are gone, those that migrations brought are there, and sequences begin anew', async () => {
  const rows = async (db: Queryable) => ({
    migrations: await count(db, 'kernel.migrations'),
    progress: await count(db, 'jobs.progress'),
    next: (await db.query<{ at: number }>(`select last_value as at from ledger.pending_position_seq`)).rows[0]
      ?.at,
  })
  const seen = await thenNext(
    (db) =>
      db.query(`set session_replication_role = replica; delete from kernel.migrations;
        insert into jobs.progress (job, kind) values (gen_random_uuid(), 'planted');
        select nextval('ledger.pending_position_seq'), nextval('ledger.pending_position_seq');
        set session_replication_role = origin`),
    rows,
  )
  expect(seen.before.migrations).toBeGreaterThan(10)
  expect(seen.used).toEqual({ migrations: 0, progress: 1, next: 2 })
  expect(seen.next).toEqual(seen.before)
})

test('a policy that a test planted, and a trigger that it switched off, are not left to the next', async () => {
  const planted = (db: Queryable) => count(db, `pg_policy where polname = 'planted'`)
  const seen = await thenNext(
    (db) => db.query(`create policy planted on ledger.entries for select to sutoon_owner using (true)`),
    planted,
  )
  expect(seen).toEqual({ before: 0, used: 1, next: 0 })

  const off = (db: Queryable) => count(db, `pg_trigger where tgenabled = 'D'`)
  const switched = await thenNext((db) => db.query('alter table ledger.entries disable trigger user'), off)
  expect(switched).toMatchObject({ before: 0, next: 0 })
  expect(switched.used).toBeGreaterThan(0)
})
