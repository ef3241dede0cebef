import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { signCheckpoint } from './notes/checkpoint.ts'
import { parseVerifier, signerFrom } from './notes/signed-note.ts'
import { recordRows } from './record.ts'
import { takeIn } from './sequencer.ts'
import { findCheckpoint } from './stored-tree.ts'
import { ledgerHouse } from './testing/ledger-house.ts'
import type { LedgerHouse } from './testing/ledger-house.ts'
import { verifyLedger } from './verify.ts'

let house: LedgerHouse
let earlier: string
beforeEach(async () => {
  house = await ledgerHouse()
  await house.recordActs(5)
  await house.asPerson(randomUUID(), (tx) =>
    recordRows(tx, { act: 'figures imported', subject: 'import:1', rows: [1, 2, 3] }),
  )
  earlier = await house.takeInAll()
  await house.recordActs(4)
  await house.takeInAll()
})
afterEach(() => house.database.close())

const codes = async (checkpoint?: string): Promise<string[]> =>
  (await house.verify(checkpoint)).faults.map(({ code, at }) => `${code} ${at}`)
const at = (index: number): string => `(select entry from ledger.leaves where index = ${index})`

/** What an insider with the machine and the key can do: tear the tree down and let it be built and signed again. */
async function signAgain(): Promise<void> {
  await house.tamper(
    'delete from ledger.pending',
    'insert into ledger.pending (entry) select entry from ledger.leaves order by index',
    'delete from ledger.leaves',
    'delete from ledger.nodes',
    'delete from ledger.checkpoints',
  )
  await house.takeInAll()
}

describe('an honest ledger', () => {
  it('is sound, by itself and against a checkpoint taken before', async () => {
    const report = await house.verify(earlier)
    expect(report.faults).toEqual([])
    expect(report).toMatchObject({ isSound: true, size: 10, checkpoints: 2, waiting: 0, earlier: 6 })
    expect(report.root).toBe(
      (await house.withLedgerRole((tx) => findCheckpoint(tx)))?.root.toString('base64'),
    )
  })

  it('says what still waits, which is no fault', async () => {
    await house.recordActs(3)
    expect(await house.verify()).toMatchObject({ isSound: true, size: 10, waiting: 3 })
  })

  it('stays verifiable when the key of a pseudonym was destroyed, and the person is unnamed', async () => {
    const person = randomUUID()
    const [recorded] = await house.recordActs(1, person)
    await house.takeInAll()
    const pseudonym = () =>
      house.database.asSuperuser((db) =>
        db.query<{ it: string | null }>('select ledger.pseudonym_of($1) as it', [person]),
      )
    expect((await pseudonym()).rows[0]?.it).toBe(recorded?.entry.actor)
    await house.database.asSuperuser((db) => db.query('select ledger.destroy_pseudonym_key($1)', [person]))
    expect((await pseudonym()).rows[0]?.it).toBeNull()
    expect(await codes(earlier)).toEqual([])
    const [later] = await house.recordActs(1, person)
    expect(later?.entry.actor).not.toBe(recorded?.entry.actor)
  })
})

describe('a superuser is found out who', () => {
  it('changes one byte of one entry', async () => {
    for (const change of [
      `subject = 'trial:7'`,
      `recorded_at = recorded_at + interval '1 microsecond'`,
      `commitment = set_byte(commitment, 31, get_byte(commitment, 31) # 1)`,
      `actor = translate(actor, '0123456789abcdef', '123456789abcdef0')`,
    ]) {
      await house.tamper('create table kept as select * from ledger.entries')
      await house.tamper(`update ledger.entries set ${change} where id = ${at(3)}`)
      expect(await codes(), change).toEqual(['entry-changed 3'])
      await house.tamper(
        'delete from ledger.entries',
        'insert into ledger.entries select * from kept',
        'drop table kept',
      )
      expect(await codes()).toEqual([])
    }
  })

  it('deletes an entry', async () => {
    await house.tamper(`delete from ledger.entries where id = ${at(2)}`)
    expect(await codes()).toEqual(['entry-missing 2'])
  })

  it('deletes an entry with its leaf', async () => {
    await house.tamper(
      `delete from ledger.entries where id = ${at(2)}`,
      'delete from ledger.leaves where index = 2',
    )
    expect(await codes(earlier)).toEqual(['index-gap 2'])
  })

  it('changes an entry and makes its leaf anew', async () => {
    const stored = await house.database.asSuperuser((db) =>
      db.query<{ hash: string }>(`select encode(hash, 'hex') as hash from ledger.leaves where index = 4`),
    )
    await house.tamper(`update ledger.leaves set hash = sha256('other') where index = 3`)
    expect(stored.rows).toHaveLength(1)
    expect(await codes(earlier)).toEqual([
      'entry-changed 3',
      'root-differs 6',
      'earlier-checkpoint-differs 6',
      'node-differs 0',
    ])
  })

  it('cuts off the end', async () => {
    const last = await house.takeInAll()
    await house.tamper(
      `delete from ledger.entries where id in (select entry from ledger.leaves where index > 5)`,
      'delete from ledger.leaves where index > 5',
      'delete from ledger.nodes where level > 0 and (index + 1) * (1 << level) > 6',
    )
    expect(await codes()).toEqual(['checkpoint-unreachable 10'])
    await house.tamper('delete from ledger.checkpoints where size > 6')
    expect(await codes()).toEqual([])
    expect(await codes(last)).toEqual(['checkpoint-unreachable 10'])
  })

  it('takes an entry out of the queue before the tree has it', async () => {
    await house.recordActs(2)
    await house.tamper(
      'delete from ledger.pending where position = (select max(position) from ledger.pending)',
    )
    expect(await codes()).toEqual(['entry-lost 1'])
  })

  it('puts a leaf where no checkpoint covers it, or spoils a node or a row of an import', async () => {
    await house.tamper('delete from ledger.checkpoints where size = 10')
    expect(await codes()).toEqual(['not-covered 6'])
    await house.tamper(`update ledger.nodes set hash = sha256('x') where level = 1 and index = 0`)
    expect(await codes()).toContain('node-differs 0')
    await house.tamper(`update ledger.imports set commitments = set_byte(commitments, 40, 0)`)
    expect(await codes()).toContain('import-differs 5')
  })

  it('signs with a key that is not trusted', async () => {
    const forger = signerFrom('ledger.example/test', Buffer.alloc(32, 9))
    const { root } = await house.verify()
    const note = signCheckpoint(forger, 10, Buffer.from(root, 'base64'))
    await house.tamper(`update ledger.checkpoints set note = '${note}' where size = 10`)
    expect(await codes()).toEqual(['signature-wrong 10'])
  })
})

describe('a ledger that was rewritten and signed again with its own key', () => {
  it('looks sound by itself, and is found by a checkpoint taken before', async () => {
    await house.tamper(`update ledger.entries set subject = 'trial:rewritten' where id = ${at(3)}`)
    await signAgain()
    expect(await codes()).toEqual([])
    expect(await codes(earlier)).toEqual(['earlier-checkpoint-differs 6'])
  })

  it('is found when an entry was left out', async () => {
    await house.tamper(
      `delete from ledger.entries where id = ${at(1)}`,
      'delete from ledger.leaves where index = 1',
    )
    await signAgain()
    expect(await codes()).toEqual([])
    expect(await codes(earlier)).toEqual(['earlier-checkpoint-differs 6'])
  })

  it('is not found where only what came after the checkpoint was rewritten, which is why they are taken often', async () => {
    await house.tamper(`update ledger.entries set subject = 'trial:rewritten' where id = ${at(8)}`)
    await signAgain()
    expect(await codes(earlier)).toEqual([])
  })
})

describe('a checkpoint that is brought along', () => {
  it('must be of this ledger', async () => {
    const foreign = signCheckpoint(
      signerFrom('ledger.example/other', Buffer.alloc(32, 9)),
      6,
      Buffer.alloc(32),
    )
    expect(await codes(foreign)).toEqual(['earlier-checkpoint-not-ours null'])
    expect(await codes('nonsense')).toEqual(['earlier-checkpoint-not-ours null'])
  })
})

describe('a key that changes', () => {
  const next = signerFrom('ledger.example/test', Buffer.alloc(32, 4))

  it('stops the sequencer, unless it is accepted openly', async () => {
    await house.recordActs(1)
    const withNext = (acceptNewKey: boolean) =>
      house.withLedgerRole((tx) => takeIn(tx, next, { acceptNewKey }))
    await expect(withNext(false)).rejects.toThrow('another key')
    expect(await withNext(true)).toEqual({ count: 1, size: 11 })
    expect(await codes()).toEqual(['signature-wrong 11'])
    const trusted = [parseVerifier(house.signer.vkey), parseVerifier(next.vkey)]
    const report = await house.withLedgerRole((tx) => verifyLedger(tx, { trusted, earlier }))
    expect(report.faults).toEqual([])
  })
})
