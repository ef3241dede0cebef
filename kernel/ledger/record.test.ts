import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Queryable } from '#kernel/database/queryable.ts'
import { canonicalJson, commit } from './commitment.ts'
import { entryColumns, entryFrom } from './entry.ts'
import type { EntryRow } from './entry.ts'
import { proveRow, record, recordRows, verifyRow } from './record.ts'
import { ledgerHouse } from './testing/ledger-house.ts'
import type { LedgerHouse } from './testing/ledger-house.ts'

let house: LedgerHouse
beforeAll(async () => {
  house = await ledgerHouse()
})
afterAll(() => house.database.close())

const entriesAbout = (subject: string): Promise<EntryRow[]> =>
  house.database.asSuperuser(async (db) => {
    const sql = `select ${entryColumns} from ledger.entries e where subject = $1 order by recorded_at, id`
    return (await db.query<EntryRow>(sql, [subject])).rows
  })
const act = (subject: string, content = { words: 'as written' }) => ({
  act: 'amendment proposed',
  subject,
  content,
})

describe('a commitment', () => {
  it('is to the content however its keys are ordered, and to nothing without the salt', () => {
    const salt = Buffer.alloc(32, 1)
    expect(commit(salt, { b: 1, a: 'ستون' })).toEqual(commit(salt, { a: 'ستون', b: 1 }))
    expect(commit(salt, { a: 1 })).not.toEqual(commit(salt, { a: 2 }))
    expect(commit(Buffer.alloc(32, 2), { a: 1 })).not.toEqual(commit(salt, { a: 1 }))
    expect(() => commit(Buffer.alloc(5), { a: 1 })).toThrow('32 bytes')
  })

  it("writes JSON as RFC 8785's own example has it", () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })
})

describe('a recorded act', () => {
  it('is one entry with a pseudonym and a commitment, and neither content nor person', async () => {
    const person = randomUUID()
    const { entry, ledger_salt, ledger_entry } = await house.asPerson(person, (tx) =>
      record(tx, act('proposal:1')),
    )
    const stored = await entriesAbout('proposal:1')
    expect(stored.map(entryFrom)).toEqual([entry])
    expect(ledger_entry).toBe(entry.id)
    expect(entry.commitment).toEqual(commit(ledger_salt, { words: 'as written' }))
    expect(entry.actor).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(stored)).not.toContain(person)
    expect(JSON.stringify(stored)).not.toContain('as written')
  })

  it('is not there when its transaction fails', async () => {
    const failing = house.asPerson(randomUUID(), async (tx) => {
      await record(tx, act('proposal:2'))
      throw new Error('the act was refused')
    })
    await expect(failing).rejects.toThrow('the act was refused')
    expect(await entriesAbout('proposal:2')).toEqual([])
    await house.asPerson(randomUUID(), (tx) => record(tx, act('proposal:2')))
    expect(await entriesAbout('proposal:2')).toHaveLength(1)
  })

  it('bears the same pseudonym for the same person, and another for another', async () => {
    const [one, two] = [randomUUID(), randomUUID()]
    for (const person of [one, one, two]) await house.asPerson(person, (tx) => record(tx, act('proposal:3')))
    const actors = (await entriesAbout('proposal:3')).map(({ actor }) => actor)
    expect(actors[0]).toBe(actors[1])
    expect(actors[2]).not.toBe(actors[0])
  })

  it('of a hidden author bears a pseudonym used once, to which no key belongs', async () => {
    const person = randomUUID()
    for (let n = 0; n < 2; n += 1) {
      await house.asPerson(person, (tx) => record(tx, { ...act('proposal:4'), hidden: true }))
    }
    const entries = await entriesAbout('proposal:4')
    expect(entries.map(({ actor_kind }) => actor_kind)).toEqual(['hidden', 'hidden'])
    expect(new Set(entries.map(({ actor }) => actor)).size).toBe(2)
    const keys = () =>
      house.database.asSuperuser((db) =>
        db.query('select from ledger.pseudonym_keys where person = $1', [person]),
      )
    expect((await keys()).rows).toHaveLength(0)
    await house.asPerson(person, (tx) => record(tx, act('proposal:4')))
    expect((await keys()).rows).toHaveLength(1)
  })

  it('of a machine bears its name, and of nobody is refused', async () => {
    const asNobody = async (tx: Queryable) => tx.query(`select set_config('sutoon.machine', '', true)`)
    const visitor = { kind: 'machine', name: 'public visitor' } as const
    const { entry } = await house.database.as(visitor, 'kernel', (tx) => record(tx, act('grievance:1')))
    expect([entry.actorKind, entry.actor]).toEqual(['machine', 'public visitor'])
    const nobody = house.database.as(visitor, 'kernel', async (tx) => {
      await asNobody(tx)
      await record(tx, act('grievance:2'))
    })
    await expect(nobody).rejects.toThrow('nobody acts')
  })

  it('has no subject that could be a name or an address', async () => {
    const naming = (subject: string) => house.asPerson(randomUUID(), (tx) => record(tx, act(subject)))
    for (const subject of ['Focal Person', 'focal@example.org', 'نام', '']) {
      await expect(naming(subject)).rejects.toThrow('a_subject_is_an_identifier')
    }
  })
})

describe('an import', () => {
  const rows = Array.from({ length: 2500 }, (_, n) => ({ indicator: `I-${n}`, value: n }))

  it('is one entry, and each of its rows can be proved and no other', async () => {
    const made = await house.asPerson(randomUUID(), (tx) =>
      recordRows(tx, { act: 'figures imported', subject: 'import:1', rows }),
    )
    expect(await entriesAbout('import:1')).toHaveLength(1)
    for (const index of [0, 1023, 1024, 2499]) {
      const proof = await house.asPerson(randomUUID(), (tx) => proveRow(tx, made.ledger_entry, index))
      const salt = made.rows[index]?.salt ?? Buffer.alloc(0)
      const content = rows[index] ?? null
      if (proof === null) throw new Error(`row ${index} has no proof`)
      expect(verifyRow(made.entry.commitment, { content, salt }, proof)).toBe(true)
      expect(verifyRow(made.entry.commitment, { content: { ...content, value: -1 }, salt }, proof)).toBe(
        false,
      )
    }
    expect(await house.asPerson(randomUUID(), (tx) => proveRow(tx, made.ledger_entry, 2500))).toBeNull()
  })
})

describe('what a library writes', () => {
  it('is recorded by a trigger for the person whom the row names', async () => {
    const person = randomUUID()
    await house.database.asSuperuser(async (db) => {
      await db.query('create table public.signed_in (id text, person uuid)')
      await db.query(`create trigger sign_ins_are_recorded after insert on public.signed_in for each row
        execute function ledger.record_by_trigger('signed in', 'person', 'session', 'id')`)
      await db.query(`insert into public.signed_in values ('abc', $1)`, [person])
    })
    const { entry } = await house.asPerson(person, (tx) => record(tx, act('proposal:5')))
    const [signIn] = await entriesAbout('session:abc')
    expect([signIn?.act, signIn?.actor]).toEqual(['signed in', entry.actor])
    expect(signIn?.commitment).toBe('00'.repeat(32))
  })
})
