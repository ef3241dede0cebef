import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ministries, ministries, type Person } from '#slices/delivery/testing/ministries.ts'
import { coverOf } from '#slices/strategy/testing/cover-of.ts'
import { sourcesOnCover } from '../doors/sources-on-cover.ts'

let house: Ministries
beforeAll(async () => {
  house = await ministries()
}, 120_000)
afterAll(() => house.database.close())

const coverFor = ({ credential: who }: Person) => {
  const { database, files, version } = house
  return coverOf({ database, files, version, who, saidOnCover: sourcesOnCover })
}

const declare = (code: string) =>
  house.database.asSuperuser((db) =>
    db.query(
      `insert into results.indicators (strategy, code, name_en, name_ur, unit, measure, direction, level, source, openness, ledger_entry, ledger_salt)
       values ($1, $2, $2, $2, 'count', 'number', 'up', 'outcome', 'register', 'public', gen_random_uuid(), '')`,
      [house.strategy, code],
    ),
  )

test('pain 3: the share of indicators with a tested source stands on page one of the strategy', async () => {
  expect(await coverFor(house.secretariat)).toContain(
    'Indicators with a tested source: No indicator is declared',
  )
  await declare('ONE')
  await declare('TWO')
  expect(await coverFor(house.secretariat)).toContain(
    'Indicators with a tested source: 0 of 2; promised: 0; nobody: 2',
  )
  const source = await house.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ id: string }>(
      `insert into results.data_holders (indicator, strategy, office, system_of_record, frequency, ledger_entry, ledger_salt)
       select id, strategy, $2, 'register', 'quarter', gen_random_uuid(), '' from results.indicators
        where strategy = $1 and code = 'ONE' returning id`,
      [house.strategy, house.offices.NCCIA],
    )
    return rows[0]?.id ?? ''
  })
  const said = (table: string, columns: string, values: string) =>
    house.database.asSuperuser((db) =>
      db.query(
        `insert into results.${table} (holder, strategy, office, ${columns}, entered_by_letter, ledger_entry, ledger_salt)
         select id, strategy, office, ${values}, false, gen_random_uuid(), '' from results.data_holders where id = $1`,
        [source],
      ),
    )
  const by = '(select id from identity.people order by id limit 1)'
  await said('holder_answers', 'agrees, said_by', `true, ${by}`)
  await said(
    'dry_runs',
    'kind, unit, period_from, period_until, document, supplied_by',
    `'nil', 'count', '2026-07-01', '2026-09-30', 'register', ${by}`,
  )
  expect(await coverFor(house.secretariat)).toContain(
    'Indicators with a tested source: 1 of 2; promised: 0; nobody: 1',
  )
})

test('who holds data is not told on the cover of somebody from outside government', async () => {
  const lines = await coverFor(house.participant)
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.filter((line) => line.startsWith('Indicators with'))).toEqual([])
})
