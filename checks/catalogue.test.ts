import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { catalogueChecks, checkCatalogue, houseExpectations } from './catalogue.ts'
import { breachesOf, type Outcome } from './outcome.ts'

const expected = houseExpectations('strategy')

describe('the database of the strategy installation, as migrated', () => {
  let migrated: TestDatabase
  let outcomes: Record<string, Outcome>

  beforeAll(async () => {
    migrated = await testDatabase('strategy')
    outcomes = await migrated.asSuperuser((database) => checkCatalogue(database, expected))
  })

  afterAll(() => migrated.close())

  it.each(Object.keys(catalogueChecks))('%s', (law) => {
    expect(breachesOf(outcomes[law] ?? { lookedAt: { checks: 0 }, breaches: [] })).toEqual([])
  })

  it('is seen to be unsound once a table stands without row security', async () => {
    const seen = await migrated.asSuperuser(async (database) => {
      await database.query('begin')
      try {
        await database.query('create table ledger.left_open (id uuid)')
        return await checkCatalogue(database, expected)
      } finally {
        await database.query('rollback')
      }
    })
    const breaches = Object.values(seen).flatMap((outcome) => outcome.breaches)
    expect(breaches).toContain('table ledger.left_open: row security is not forced')
    expect(breaches).toContain('table ledger.left_open: no comment says what a row is')
  })
})
