import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import type { SqlRoom } from '../rooms.ts'
import { emptyDatabase } from '../testing/empty-database.ts'

// The runner needs a database of its own that nobody has migrated; both engines run the same statements.
let owner: Awaited<ReturnType<typeof emptyDatabase>>

beforeEach(async () => {
  owner = await emptyDatabase()
})
afterEach(() => owner.close())

const kernel: SqlRoom = {
  name: 'kernel',
  schema: 'kernel',
  role: 'sutoon_kernel',
  migrations: [],
  views: '',
  policies: '',
}

const room = (changes: Partial<SqlRoom> = {}): SqlRoom => ({
  name: 'garden',
  schema: 'garden',
  role: 'sutoon_garden',
  migrations: [{ name: '2026-01-01-0900-create-trees.sql', text: 'create table garden.trees (id int);' }],
  views: 'create view garden.tall_trees as select id from garden.trees;',
  policies: 'grant select on garden.trees to sutoon_garden;',
  ...changes,
})

const mayRead = async () => {
  const { rows } = await owner.query<{ may: boolean }>(
    `select has_table_privilege('sutoon_garden', 'garden.trees', 'select') as may`,
  )
  return rows[0]?.may
}

test('the second run of the same files does nothing', async () => {
  const first = await migrate(owner, [kernel, room()])
  expect(first).toEqual({ applied: ['garden/2026-01-01-0900-create-trees.sql'], presentReplayed: true })
  expect(await migrate(owner, [kernel, room()])).toEqual({ applied: [], presentReplayed: false })
})

test('a grant that no file names any more is gone, and it was there', async () => {
  await migrate(owner, [kernel, room()])
  expect(await mayRead()).toBe(true)
  const { presentReplayed } = await migrate(owner, [kernel, room({ policies: '-- nothing is granted' })])
  expect(presentReplayed).toBe(true)
  expect(await mayRead()).toBe(false)
})

test('a migration that was edited after it ran is refused by its name', async () => {
  await migrate(owner, [kernel, room()])
  const edited = [
    { name: '2026-01-01-0900-create-trees.sql', text: 'create table garden.trees (id bigint);' },
  ]
  await expect(migrate(owner, [kernel, room({ migrations: edited })])).rejects.toThrow(
    /garden\/2026-01-01-0900-create-trees\.sql was edited/,
  )
})

test('a migration that fails leaves nothing of itself and names its line', async () => {
  const broken = [
    { name: '2026-01-02-0900-break.sql', text: 'create table garden.a (id int);\nselect nonsense;' },
  ]
  await expect(
    migrate(owner, [kernel, room({ migrations: broken, views: '', policies: '' })]),
  ).rejects.toThrow(/garden\/2026-01-02-0900-break\.sql/)
  const { rows } = await owner.query(`select from pg_tables where schemaname = 'garden'`)
  expect(rows).toEqual([])
})

test('files of all rooms run in order of time, rooms that are known first', async () => {
  const rooms = [
    kernel,
    room({ views: '', policies: '' }),
    room({
      name: 'park',
      schema: 'park',
      role: 'sutoon_park',
      migrations: [
        { name: '2025-12-31-0900-create-benches.sql', text: 'create table park.benches (id int);' },
      ],
      views: '',
      policies: '',
    }),
  ]
  const { applied } = await migrate(owner, rooms)
  expect(applied).toEqual([
    'park/2025-12-31-0900-create-benches.sql',
    'garden/2026-01-01-0900-create-trees.sql',
  ])
})
