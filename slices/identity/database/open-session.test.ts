import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
test('x', async () => {
  const s = await database.as(
    { kind: 'session', token: 'abcdefghijklmnopqrst' },
    'identity',
    async (tx, session) => [session, (await tx.query('select kernel.machine()')).rows],
  )
  console.log(s)
})
