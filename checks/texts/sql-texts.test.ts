import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkLeakyFilters } from './leaky-filters.ts'
import { breachesOf } from '../outcome.ts'
import { checkSqlTexts } from './sql-texts.ts'

const plantedRoot = join(import.meta.dirname, '../planted/sql')
const database = 'slices/identity/database'

describe('policies and migrations with planted faults', () => {
  const planted = checkSqlTexts(plantedRoot)

  it.each([
    `${database}/policies.sql: policy officers_of_the_secretariat_of_the_strategy_read_every_office_ever: 66 bytes; at most 63`,
    `${database}/policies.sql: policy دفاتر کو ہر وہ شخص پڑھتا ہے جو داخل ہے: 67 bytes; at most 63`,
    `${database}/policies.sql: policy offices_read: not a sentence; say who does what`,
    `${database}/2026-12-01-0900-create-offices.sql: a view in a migration: it belongs in policies.sql or views.sql`,
    `${database}/2026-12-01-0900-create-offices.sql: a policy in a migration: it belongs in policies.sql or views.sql`,
    `${database}/2026-12-01-0900-create-offices.sql: a grant in a migration: it belongs in policies.sql or views.sql`,
  ])('catches %s', (breach) => {
    expect(planted.breaches).toContain(breach)
  })

  it('leaves a sentence of lawful length and what stands in comments in peace', () => {
    expect(planted.breaches).toHaveLength(6)
    expect(planted.lookedAt).toEqual({ 'files of policies': 1, policies: 4, migrations: 2 })
  })

  it('finds nothing of the kind in this project', () => {
    expect(checkSqlTexts().breaches).toEqual([])
  })
})

describe('filters that lose their index under row security', () => {
  it('are caught in a query builder, behind where, and in a join, and only there', () => {
    const file = 'slices/identity/server/find-offices.ts'
    expect(checkLeakyFilters(plantedRoot).breaches).toEqual([
      `${file}:4: filters by ilike, which loses its index under row security`,
      `${file}:5: filters by ilike, which loses its index under row security`,
      `${file}:6: filters by ->>, which loses its index under row security`,
      `${file}:7: filters by @@, which loses its index under row security`,
    ])
  })

  it('stand in no query of this project', () => {
    expect(breachesOf({ ...checkLeakyFilters(), lookedAt: {} })).toEqual([])
  })
})
