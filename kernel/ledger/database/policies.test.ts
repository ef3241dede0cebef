import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Queryable } from '#kernel/database/queryable.ts'
import { record } from '../record.ts'
import { entriesAfter } from '../stored-tree.ts'
import { ledgerHouse } from '../testing/ledger-house.ts'
import type { LedgerHouse } from '../testing/ledger-house.ts'

let house: LedgerHouse
const person = randomUUID()
beforeAll(async () => {
  house = await ledgerHouse()
  await house.recordActs(4, person)
  await house.takeInAll()
  await house.recordActs(1, person)
})
afterAll(() => house.database.close())

const tables = ['entries', 'imports', 'leaves', 'nodes', 'checkpoints', 'signers']
const asActing = <T>(work: (tx: Queryable) => Promise<T>): Promise<T> => house.asPerson(person, work)
const countIn = async (tx: Queryable, table: string): Promise<number> => {
  const { rows } = await tx.query<{ count: number }>(`select count(*)::int as count from ledger.${table}`)
  return rows[0]?.count ?? 0
}
const firstColumn = {
  entries: 'act',
  imports: 'part',
  leaves: 'hash',
  nodes: 'hash',
  checkpoints: 'note',
  signers: 'vkey',
}

describe('no role of the application', () => {
  it.each(tables)('updates, deletes or truncates %s', async (table) => {
    const column = Object.entries(firstColumn).find(([name]) => name === table)?.[1] ?? ''
    for (const statement of [
      `update ledger.${table} set ${column} = ${column}`,
      `delete from ledger.${table}`,
      `truncate ledger.${table} cascade`,
    ]) {
      await expect(asActing((tx) => tx.query(statement))).rejects.toThrow(/permission denied/)
      await expect(house.withLedgerRole((tx) => tx.query(statement))).rejects.toThrow(/permission denied/)
    }
  })

  it.each([
    `ledger.append('act', 'a:1', 'person', repeat('0', 64), sha256(''))`,
    `ledger.record_as_person(gen_random_uuid(), 'act', 'a:1', sha256(''))`,
    `ledger.keep_rows(gen_random_uuid(), array[sha256('')])`,
    `ledger.pseudonym_of(gen_random_uuid())`,
    `ledger.destroy_pseudonym_key(gen_random_uuid())`,
  ])('may call %s', async (call) => {
    await expect(asActing((tx) => tx.query(`select ${call}`))).rejects.toThrow(/permission denied/)
    await house.undone((db) => db.query(`select ${call}`))
  })

  it('writes an entry, a leaf or a checkpoint past the functions', async () => {
    const entry = `insert into ledger.entries (act, subject, actor_kind, actor, commitment)
      values ('act', 'a:1', 'machine', 'job', sha256(''))`
    await expect(asActing((tx) => tx.query(entry))).rejects.toThrow(/permission denied/)
    await expect(house.withLedgerRole((tx) => tx.query(entry))).rejects.toThrow(/permission denied/)
    await house.undone((db) => db.query(entry))
    const signer = `insert into ledger.signers (vkey, from_size) values ('x', 99)`
    await expect(asActing((tx) => tx.query(signer))).rejects.toThrow(/permission denied/)
  })

  it('reads the keys of pseudonyms', async () => {
    const read = (tx: Queryable) => tx.query('select person from ledger.pseudonym_keys')
    await expect(asActing(read)).rejects.toThrow(/permission denied/)
    await expect(house.withLedgerRole(read)).rejects.toThrow(/permission denied/)
    expect((await house.database.asSuperuser(read)).rows).toEqual([{ person }])
  })
})

describe('the owner', () => {
  it.each(tables)('is refused by a trigger to change %s', async (table) => {
    const attempt = house.database.asSuperuser(async (db) => {
      await db.query('set role sutoon_owner')
      try {
        await db.query(`delete from ledger.${table}`)
      } finally {
        await db.query('reset role')
      }
    })
    await expect(attempt).rejects.toThrow('the ledger is append-only')
  })
})

describe('an acting slice', () => {
  it('sees no entries without a policy of its own, though there are some', async () => {
    expect(await asActing((tx) => countIn(tx, 'entries'))).toBe(0)
    expect(await house.withLedgerRole((tx) => countIn(tx, 'entries'))).toBe(5)
    expect(await asActing((tx) => countIn(tx, 'leaves'))).toBe(4)
  })

  it('sees nothing of what waits, though something does', async () => {
    await expect(asActing((tx) => countIn(tx, 'pending'))).rejects.toThrow(/permission denied/)
    expect(await house.withLedgerRole((tx) => countIn(tx, 'pending'))).toBe(1)
  })

  it('with a policy follows its acts in the order of the tree, and moves past the others', async () => {
    await asActing((tx) => record(tx, { act: 'followed', subject: 'trial:followed', content: null }))
    await house.takeInAll()
    await house.undone(async (db) => {
      await db.query(`create policy a_reaction_follows_one_act on ledger.entries for select to sutoon_kernel
        using ((select kernel.machine()) = 'reaction' and act = 'followed')`)
      await db.query(`select kernel.open_machine('reaction')`)
      await db.query('set local role sutoon_kernel')
      const { entries, reached } = await entriesAfter(db, -1)
      expect(entries.map(({ index, subject }) => [index, subject])).toEqual([[5, 'trial:followed']])
      expect(reached).toBe(5)
      expect(await entriesAfter(db, reached)).toEqual({ entries: [], reached: 5 })
      await db.query(`select set_config('sutoon.machine', 'job', true)`)
      expect((await entriesAfter(db, -1)).entries).toEqual([])
    })
  })
})

describe('every table of the ledger', () => {
  it('has forced row security and a comment', async () => {
    const { rows } = await house.database.asSuperuser((db) =>
      db.query<{ name: string; forced: boolean; comment: string | null }>(
        `select relname as name, relrowsecurity and relforcerowsecurity as forced, obj_description(oid) as comment
           from pg_class where relnamespace = 'ledger'::regnamespace and relkind = 'r'`,
      ),
    )
    expect(rows).toHaveLength(12)
    expect(rows.filter(({ forced, comment }) => !forced || comment === null)).toEqual([])
  })
})
