import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import {
  carriedTables,
  comesHome,
  noteOfHiddenWords,
  notCarried,
} from '../rules/laptop/what-a-laptop-carries.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const names = (text: string): Promise<readonly string[]> =>
  database.asSuperuser(async (db) =>
    (await db.query<{ name: string }>(text)).rows.map(({ name }) => name).toSorted(),
  )
const carriedBy = (policy: string) =>
  names(
    `select tablename::text as name from pg_policies where policyname = 'what_a_laptop_carries_is_${policy}'`,
  )

test('every table of the slice travels, or is named as staying with the reason: none is forgotten', async () => {
  const all = await names(`select tablename::text as name from pg_tables where schemaname = 'consultation'`)
  const told = [...carriedTables.map(({ name }) => name), ...Object.keys(notCarried)]
  expect(all.length).toBeGreaterThan(40)
  expect(told.toSorted()).toEqual(all)
  expect(Object.values(notCarried).every((reason) => reason.length > 15)).toBe(true)
})

test('what the program carries is what the policies let it carry, no table more', async () => {
  const all = carriedTables.map(({ name }) => name).toSorted()
  expect(await carriedBy('read')).toEqual(all)
  expect(await carriedBy('written')).toEqual(all)
  const changing = carriedTables.filter(({ last }) => last !== undefined).map(({ name }) => name)
  expect(await carriedBy('overtaken')).toEqual(changing.toSorted())
})

test('a row comes after those that it names, and its key and its times are columns that it has', async () => {
  const places = carriedTables.map(({ name }) => name)
  for (const table of carriedTables) {
    expect(places.indexOf(table.of)).toBeLessThanOrEqual(places.indexOf(table.name))
    const columns = await names(
      `select attname::text as name from pg_attribute where attrelid = 'consultation.${table.name}'::regclass and attnum > 0`,
    )
    const named = [table.through, ...table.key, ...(table.last ?? []), ...(table.without ?? [])]
    expect(columns).toEqual(expect.arrayContaining(named))
  }
  const later = await names(
    `select distinct f.relname || ' ' || t.relname as name from pg_constraint c
       join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
      where c.contype = 'f' and f.relnamespace = 'consultation'::regnamespace
        and t.relnamespace = 'consultation'::regnamespace and f.oid <> t.oid`,
  )
  const arrows = later.map((arrow) => arrow.split(' ')).filter(([from]) => places.includes(from ?? ''))
  expect(arrows.length).toBeGreaterThan(10)
  for (const [from = '', to = ''] of arrows) expect(places.indexOf(to)).toBeLessThan(places.indexOf(from))
})

test('what comes home and has no entry of its own comes with a row that has one', async () => {
  const without: string[] = []
  for (const { name, of } of carriedTables.filter(comesHome)) {
    const columns = await names(
      `select attname::text as name from pg_attribute where attrelid = 'consultation.${name}'::regclass and attnum > 0`,
    )
    if (!columns.includes('ledger_entry')) without.push(`${name} of ${of}`)
  }
  const alone = ['breakout_nodes of breakouts', 'authors of proposals', 'sealed_authors of proposals']
  alone.push('bundled_proposals of bundles')
  expect(without).toEqual(alone)
})

test('the note of hidden words is the one that the database writes', async () => {
  expect(await names('select consultation.note_of_hidden_words() as name')).toEqual([noteOfHiddenWords])
})
