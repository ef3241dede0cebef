import { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { embeddedPool } from './embedded.ts'
import { startUpkeep, type Upkeep } from './upkeep.ts'

let pglite: PGlite
let pool: pg.Pool
let upkeep: Upkeep
beforeAll(async () => {
  pglite = await PGlite.create()
  pool = embeddedPool(pglite)
  await pool.query(
    'create role sutoon_app; create table written (id integer); create table quiet (id integer)',
  )
  await pool.query(`insert into quiet values (1); set session authorization sutoon_app`)
  upkeep = startUpkeep(pool, 'sutoon_app')
})
afterAll(async () => {
  await upkeep.stop()
  await pool.end()
  await pglite.close()
})

const asSuperuser = async <Row extends object>(query: string): Promise<Row | undefined> => {
  await pool.query('set session authorization postgres')
  const { rows } = await pool.query<Row>(query)
  await pool.query('set session authorization sutoon_app')
  return rows[0]
}
const rowsKnown = async (table: string) =>
  (await asSuperuser<{ n: number }>(`select reltuples as n from pg_class where relname = '${table}'`))?.n

it('the planner learns how many rows were written, and a table that few were written to is left alone', async () => {
  await asSuperuser('insert into written select generate_series(1, 1000)')
  expect(await rowsKnown('written')).toBe(-1)
  await upkeep.now()
  expect([await rowsKnown('written'), await rowsKnown('quiet')]).toEqual([1000, -1])
})

it('the room of rows that were changed is given back', async () => {
  const size = async () =>
    (await asSuperuser<{ n: number }>(`select pg_relation_size('written')::integer as n`))?.n ?? 0
  const before = await size()
  for (let turn = 0; turn < 5; turn += 1) {
    await asSuperuser('update written set id = id + 1')
    await upkeep.now()
  }
  expect(await size()).toBeLessThan(3 * before)
})

it('leaves the connection the application’s, whom the database refuses', async () => {
  await upkeep.now()
  const { rows } = await pool.query<{ is: string }>('select session_user as is')
  expect(rows).toEqual([{ is: 'sutoon_app' }])
  await expect(pool.query('select from written')).rejects.toThrow(/permission denied/)
})
