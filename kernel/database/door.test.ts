import { afterAll, beforeAll, expect, test } from 'vitest'
import { door } from './door.ts'
import { visitor } from './session.ts'
import { type TestDatabase, testDatabase } from './testing/test-database.ts'
import type { Transaction } from './transaction.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const roleOfNow = async (tx: { query: Transaction<unknown>['query'] }) =>
  (await tx.query<{ role: string }>('select current_user as role')).rows[0]?.role

const knock = door('jobs', async (tx: Transaction<unknown>) => roleOfNow(tx))
const knockTwice = door('files', async (tx: Transaction<unknown>) => [await knock(tx), await roleOfNow(tx)])

test("behind a door its slice's role acts, and afterwards the caller's again", async () => {
  const roles = await database.as(visitor, 'kernel', async (tx) => [
    await roleOfNow(tx),
    await knock(tx),
    await roleOfNow(tx),
  ])
  expect(roles).toEqual(['sutoon_kernel', 'sutoon_jobs', 'sutoon_kernel'])
})

test('a door behind a door gives back to the door', async () => {
  const roles = await database.as(visitor, 'kernel', async (tx) => [
    await knockTwice(tx),
    await roleOfNow(tx),
  ])
  expect(roles).toEqual([['sutoon_jobs', 'sutoon_files'], 'sutoon_kernel'])
})

test('what a door wrote is undone with the act that knocked', async () => {
  const remember = door('kernel', async (tx: Transaction<unknown>) => {
    await tx.query(`select set_config('sutoon.machine', 'job', true)`)
  })
  await expect(
    database.as(visitor, 'files', async (tx) => {
      await remember(tx)
      throw new Error('refused')
    }),
  ).rejects.toThrow('refused')
  const machine = await database.as(
    visitor,
    'files',
    async (tx) =>
      (await tx.query<{ machine: string }>('select kernel.machine() as machine')).rows[0]?.machine,
  )
  expect(machine).toBe('public visitor')
})
