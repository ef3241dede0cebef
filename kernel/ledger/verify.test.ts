import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Queryable } from '#kernel/database/queryable.ts'
import { openCheckpoint, signCheckpoint } from './notes/checkpoint.ts'
import { parseVerifier, signerFrom } from './notes/signed-note.ts'
import { recordRows } from './record.ts'
import type { Recorded } from './record.ts'
import { takeIn } from './sequencer.ts'
import { ledgerHouse } from './testing/ledger-house.ts'
import type { LedgerHouse } from './testing/ledger-house.ts'
import { verifyLedger } from './verify.ts'

let house: LedgerHouse
let earlier: string
let latest: string
let recorded: Recorded | undefined
const person = randomUUID()
beforeAll(async () => {
  house = await ledgerHouse()
  ;[recorded] = await house.recordActs(5, person)
  await house.asPerson(randomUUID(), (tx) =>
    recordRows(tx, { act: 'figures imported', subject: 'import:1', rows: [1, 2, 3] }),
  )
  earlier = await house.takeInAll()
  await house.recordActs(4)
  latest = await house.takeInAll()
})
afterAll(() => house.database.close())

const at = (index: number): string => `(select entry from ledger.leaves where index = ${index})`
const verifyAs = (db: Queryable, brought?: string) =>
  verifyLedger(db, { trusted: [house.signer], ...(brought === undefined ? {} : { earlier: brought }) })
const codesIn = async (db: Queryable, brought?: string): Promise<string[]> =>
  (await verifyAs(db, brought)).faults.map(({ code, at: place }) => `${code} ${place}`)
const run = async (db: Queryable, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await db.query(statement)
}

/** The faults that the verification names after a superuser did this. */
const codesAfter = (statements: readonly string[], brought?: string): Promise<string[]> =>
  house.undone(async (db) => {
    await run(db, statements)
    return codesIn(db, brought)
  })

/** What an insider with the machine and the key can do: tear the tree down, and let it be built and signed again. */
async function signAgain(db: Queryable): Promise<void> {
  await run(db, [
    'insert into ledger.pending (entry) select entry from ledger.leaves order by index',
    'delete from ledger.leaves',
    'delete from ledger.nodes',
    'delete from ledger.checkpoints',
  ])
  await takeIn(db, house.signer)
}

/** Faults by itself, and against a checkpoint taken before, once it was rewritten and signed again. */
const codesOfForgery = (statements: readonly string[]): Promise<{ alone: string[]; against: string[] }> =>
  house.undone(async (db) => {
    await run(db, statements)
    await signAgain(db)
    return { alone: await codesIn(db), against: await codesIn(db, earlier) }
  })

describe('an honest ledger', () => {
  it('is sound, by itself and against a checkpoint taken before', async () => {
    const report = await house.verify(earlier)
    expect(report.faults).toEqual([])
    expect(report).toMatchObject({ isSound: true, size: 10, checkpoints: 2, waiting: 0, earlier: 6 })
    expect(report.root).toBe(openCheckpoint(latest, [house.signer]).root.toString('base64'))
  })

  it('says what still waits, which is no fault', async () => {
    const report = await house.undone(async (db) => {
      await db.query(`select kernel.open_machine('job'), ledger.record('tried', 'trial:x', sha256('x'))`)
      return verifyAs(db)
    })
    expect(report).toMatchObject({ isSound: true, size: 10, waiting: 1 })
  })

  it('stays verifiable when the key of a pseudonym was destroyed, and the person is unnamed', async () => {
    const pseudonym = (db: Queryable) =>
      db.query<{ it: string | null }>('select ledger.pseudonym_of($1) as it', [person])
    await house.undone(async (db) => {
      expect((await pseudonym(db)).rows[0]?.it).toBe(recorded?.entry.actor)
      await db.query('select ledger.destroy_pseudonym_key($1)', [person])
      expect((await pseudonym(db)).rows[0]?.it).toBeNull()
      expect(await codesIn(db, earlier)).toEqual([])
    })
  })
})

describe('a superuser is found out who', () => {
  it.each([
    `subject = 'trial:7'`,
    `recorded_at = recorded_at + interval '1 microsecond'`,
    `commitment = set_byte(commitment, 31, get_byte(commitment, 31) # 1)`,
    `actor = translate(actor, '0123456789abcdef', '123456789abcdef0')`,
    `actor_kind = 'hidden'`,
    `act = 'Tried'`,
  ])('changes one byte of one entry: %s', async (change) => {
    expect(await codesAfter([`update ledger.entries set ${change} where id = ${at(3)}`])).toEqual([
      'entry-changed 3',
    ])
  })

  it('deletes an entry', async () => {
    expect(await codesAfter([`delete from ledger.entries where id = ${at(2)}`])).toEqual(['entry-missing 2'])
  })

  it('deletes an entry with its leaf', async () => {
    const statements = [
      `delete from ledger.entries where id = ${at(2)}`,
      'delete from ledger.leaves where index = 2',
    ]
    expect(await codesAfter(statements, earlier)).toEqual(['index-gap 2'])
  })

  it('spoils a leaf', async () => {
    const found = await codesAfter(
      [`update ledger.leaves set hash = sha256('other') where index = 3`],
      earlier,
    )
    expect(found).toEqual([
      'entry-changed 3',
      'root-differs 6',
      'earlier-checkpoint-differs 6',
      'node-differs 0',
    ])
  })

  it('cuts off the end, by a checkpoint that remembers it', async () => {
    const cut = [
      `delete from ledger.entries where id in (select entry from ledger.leaves where index > 5)`,
      'delete from ledger.leaves where index > 5',
      'delete from ledger.nodes where (index + 1) * (1 << level) > 6',
    ]
    expect(await codesAfter(cut)).toEqual(['checkpoint-unreachable 10'])
    const cleanCut = [...cut, 'delete from ledger.checkpoints where size > 6']
    expect(await codesAfter(cleanCut)).toEqual([])
    expect(await codesAfter(cleanCut, latest)).toEqual(['checkpoint-unreachable 10'])
  })

  it('takes an entry out of the queue before the tree has it', async () => {
    const statements = [
      `select kernel.open_machine('job'), ledger.record('tried', 'trial:x', sha256('x'))`,
      'delete from ledger.pending',
    ]
    expect(await codesAfter(statements)).toEqual(['entry-lost 1'])
  })

  it('removes the checkpoint above some leaves', async () => {
    expect(await codesAfter(['delete from ledger.checkpoints where size = 10'])).toEqual(['not-covered 6'])
  })

  it('spoils a node, or the rows of an import', async () => {
    const node = `update ledger.nodes set hash = sha256('x') where level = 1 and index = 0`
    expect(await codesAfter([node])).toEqual(['node-differs 0'])
    const row =
      'update ledger.imports set commitments = set_byte(commitments, 40, get_byte(commitments, 40) # 1)'
    expect(await codesAfter([row])).toEqual(['import-differs 5'])
  })

  it('signs with a key that is not trusted', async () => {
    const forger = signerFrom('ledger.example/test', Buffer.alloc(32, 9))
    const root = Buffer.from((await house.verify()).root, 'base64')
    const forged = `update ledger.checkpoints set note = '${signCheckpoint(forger, 10, root)}' where size = 10`
    expect(await codesAfter([forged])).toEqual(['signature-wrong 10'])
    const spoilt = `update ledger.checkpoints set note = 'nonsense' where size = 10`
    expect(await codesAfter([spoilt])).toEqual(['signature-wrong 10'])
  })
})

describe('a ledger that was rewritten and signed again with its own key', () => {
  it('looks sound by itself, and is found by a checkpoint taken before', async () => {
    const forgery = await codesOfForgery([
      `update ledger.entries set subject = 'trial:rewritten' where id = ${at(3)}`,
    ])
    expect(forgery).toEqual({ alone: [], against: ['earlier-checkpoint-differs 6'] })
  })

  it('is found when an entry was left out', async () => {
    const forgery = await codesOfForgery([
      `delete from ledger.entries where id = ${at(1)}`,
      'delete from ledger.leaves where index = 1',
    ])
    expect(forgery).toEqual({ alone: [], against: ['earlier-checkpoint-differs 6'] })
  })

  it('is not found where only what came after the checkpoint was rewritten: they must be taken often', async () => {
    const forgery = await codesOfForgery([
      `update ledger.entries set subject = 'trial:rewritten' where id = ${at(8)}`,
    ])
    expect(forgery).toEqual({ alone: [], against: [] })
  })
})

describe('a checkpoint that is brought along', () => {
  it('must be of this ledger', async () => {
    const foreign = signCheckpoint(
      signerFrom('ledger.example/other', Buffer.alloc(32, 9)),
      6,
      Buffer.alloc(32),
    )
    expect(await codesAfter([], foreign)).toEqual(['earlier-checkpoint-not-ours null'])
    expect(await codesAfter([], 'nonsense')).toEqual(['earlier-checkpoint-not-ours null'])
    expect(await codesAfter([], earlier)).toEqual([])
  })
})

describe('a key that changes', () => {
  const next = signerFrom('ledger.example/test', Buffer.alloc(32, 4))

  it('stops the sequencer, unless it is accepted openly', async () => {
    await house.undone(async (db) => {
      await db.query(`select kernel.open_machine('job'), ledger.record('tried', 'trial:x', sha256('x'))`)
      await expect(takeIn(db, next)).rejects.toThrow('another key')
      expect(await takeIn(db, next, { acceptNewKey: true })).toEqual({ count: 1, size: 11 })
      expect(await codesIn(db)).toEqual(['signature-wrong 11'])
      const trusted = [house.signer, next].map(({ vkey }) => parseVerifier(vkey))
      expect((await verifyLedger(db, { trusted, earlier })).faults).toEqual([])
    })
  })
})
