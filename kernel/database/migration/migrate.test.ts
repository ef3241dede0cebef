import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import type { SqlFile, SqlRoom } from '../rooms.ts'
import { emptyDatabase } from '../testing/empty-database.ts'

// The runner needs a database of its own that nobody has migrated; both engines run the same statements.
let owner: Awaited<ReturnType<typeof emptyDatabase>>

beforeEach(async () => {
  owner = await emptyDatabase()
})
afterEach(() => owner.close())

const present = (name: string, text: string): readonly SqlFile[] => [{ name, text }]

const kernel: SqlRoom = {
  name: 'kernel',
  schema: 'kernel',
  role: 'sutoon_kernel',
  migrations: [],
  views: [],
  policies: [],
}

const room = (changes: Partial<SqlRoom> = {}): SqlRoom => ({
  name: 'garden',
  schema: 'garden',
  role: 'sutoon_garden',
  migrations: [{ name: '2026-01-01-0900-create-trees.sql', text: 'create table garden.trees (id int);' }],
  views: present('views.sql', 'create view garden.tall_trees as select id from garden.trees;'),
  policies: present('policies.sql', 'grant select on garden.trees to sutoon_garden;'),
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
  const { presentReplayed } = await migrate(owner, [
    kernel,
    room({ policies: present('policies.sql', '-- nothing is granted') }),
  ])
  expect(presentReplayed).toBe(true)
  expect(await mayRead()).toBe(false)
})

test('a grant in a file of its own subject holds beside the first, and both are named when they fail', async () => {
  const both = (second: string) =>
    room({ policies: [...present('policies.sql', '-- nothing'), ...present('policies/trees.sql', second)] })
  await migrate(owner, [kernel, both('grant select on garden.trees to sutoon_garden;')])
  expect(await mayRead()).toBe(true)
  await expect(migrate(owner, [kernel, both('grant nonsense;')])).rejects.toThrow('garden/policies/trees.sql')
})

test('a stale grant disappears from a second schema as well, and a named one stays', async () => {
  const shed = `reset role;
    create schema shed authorization sutoon_owner;
    set local role sutoon_owner;
    create table shed.tools (id int);`
  const withShed = (policies: string) =>
    room({
      migrations: [{ name: '2026-01-01-0900-create-shed.sql', text: shed }],
      views: [],
      policies: present(
        'policies.sql',
        `grant usage on schema shed to sutoon_garden; grant select on shed.tools to sutoon_garden; ${policies}`,
      ),
    })
  const privileges = async () => {
    const { rows } = await owner.query<{ may: string }>(
      `select r.rolname || ' ' || p as may
         from pg_roles r, unnest(array['select', 'delete']) p
        where r.rolname in ('sutoon_garden', 'sutoon_sign_in') and has_table_privilege(r.oid, 'shed.tools', p)
        order by 1`,
    )
    return rows.map(({ may }) => may)
  }
  await migrate(owner, [kernel, withShed('')])
  await owner.query('grant select, delete on shed.tools to sutoon_sign_in, sutoon_garden')
  await owner.query('grant usage, create on schema shed to sutoon_sign_in')
  expect(await privileges()).toHaveLength(4)
  await migrate(owner, [kernel, withShed('-- replayed')])
  expect(await privileges()).toEqual(['sutoon_garden select'])
  const { rows } = await owner.query<{ enters: boolean }>(
    `select has_schema_privilege('sutoon_sign_in', 'shed', 'usage') as enters`,
  )
  expect(rows[0]?.enters).toBe(false)
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
    migrate(owner, [kernel, room({ migrations: broken, views: [], policies: [] })]),
  ).rejects.toThrow(/garden\/2026-01-02-0900-break\.sql/)
  const { rows } = await owner.query(`select from pg_tables where schemaname = 'garden'`)
  expect(rows).toEqual([])
})

test('files of all rooms run in order of time, rooms that are known first', async () => {
  const rooms = [
    kernel,
    room({ views: [], policies: [] }),
    room({
      name: 'park',
      schema: 'park',
      role: 'sutoon_park',
      migrations: [
        { name: '2025-12-31-0900-create-benches.sql', text: 'create table park.benches (id int);' },
      ],
      views: [],
      policies: [],
    }),
  ]
  const { applied } = await migrate(owner, rooms)
  expect(applied).toEqual([
    'park/2025-12-31-0900-create-benches.sql',
    'garden/2026-01-01-0900-create-trees.sql',
  ])
})
