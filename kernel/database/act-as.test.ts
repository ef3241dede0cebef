import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from './session.ts'
import { type TestDatabase, testDatabase } from './testing/test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('without actAs the application sees nothing, and there was something', async () => {
  const client = await database.pool.connect()
  try {
    await expect(client.query('select * from kernel.migrations')).rejects.toThrow(/permission denied/)
  } finally {
    client.release()
  }
  const rows = await database.asSuperuser((db) => db.query('select * from kernel.migrations'))
  expect(rows.rows.length).toBeGreaterThan(0)
})

test('an act runs as its slice and the role ends with it', async () => {
  const during = await database.as(visitor, 'kernel', (tx) =>
    tx.query<{ role: string; machine: string }>('select current_user as role, kernel.machine() as machine'),
  )
  expect(during.rows[0]).toEqual({ role: 'sutoon_kernel', machine: 'public visitor' })
  const after = await database.as(visitor, 'ledger', (tx) =>
    tx.query<{ role: string }>('select current_user as role'),
  )
  expect(after.rows[0]?.role).toBe('sutoon_ledger')
})

test('the pool used inside a transaction throws at once instead of hanging for ever', async () => {
  await expect(
    database.as(visitor, 'kernel', async () => {
      await database.pool.connect()
    }),
  ).rejects.toThrow(/inside an open transaction/)
  const control = await database.pool.connect()
  control.release()
})

test('a failed statement that was swallowed is no success: nothing is stored and the act fails', async () => {
  await expect(
    database.as(visitor, 'kernel', async (tx) => {
      await tx.query('select 1 / 0').catch(() => undefined)
      return 'done'
    }),
  ).rejects.toThrow(/swallowed/)
})
