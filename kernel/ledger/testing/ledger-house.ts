import { randomUUID } from 'node:crypto'
import type { Queryable } from '#kernel/database/queryable.ts'
import { testDatabase } from '#kernel/database/testing/test-database.ts'
import type { TestDatabase } from '#kernel/database/testing/test-database.ts'
import { signerFrom } from '../notes/signed-note.ts'
import type { Signer } from '../notes/signed-note.ts'
import { record } from '../record.ts'
import type { Recorded } from '../record.ts'
import { takeIn } from '../sequencer.ts'
import type { WithLedgerRole } from '../sequencer.ts'
import { findCheckpoint } from '../stored-tree.ts'
import { verifyLedger } from '../verify.ts'
import type { VerificationReport } from '../verify.ts'

/** A database with nothing but a ledger to look at, and short words for what its tests do. */
export interface LedgerHouse {
  readonly database: TestDatabase
  readonly signer: Signer
  readonly withLedgerRole: WithLedgerRole
  /** Work of an ordinary slice for a person, whose session is simply asserted here. */
  asPerson<T>(person: string, work: (tx: Queryable) => Promise<T>): Promise<T>
  /** Records acts one after another, each in a transaction of its own. */
  recordActs(count: number, person?: string): Promise<Recorded[]>
  /** Takes in what waits and returns the newest checkpoint's note. */
  takeInAll(): Promise<string>
  verify(earlier?: string): Promise<VerificationReport>
  /** What only the owner of the machine can do: write with the triggers off. It is undone when `work` is over. */
  undone<T>(work: (db: Queryable) => Promise<T>): Promise<T>
}

const asMachine = { kind: 'machine', name: 'sequencer' } as const

export async function ledgerHouse(): Promise<LedgerHouse> {
  const database = await testDatabase()
  const signer = signerFrom('ledger.example/test', Buffer.alloc(32, 3))
  const withLedgerRole: WithLedgerRole = (work) => database.as(asMachine, 'ledger', work)
  const asPerson: LedgerHouse['asPerson'] = (person, work) =>
    database.as(asMachine, 'kernel', async (tx) => {
      await tx.query(`select set_config('sutoon.person', $1, true), set_config('sutoon.machine', '', true)`, [
        person,
      ])
      return work(tx)
    })
  return {
    database,
    signer,
    withLedgerRole,
    asPerson,
    recordActs: async (count, person = randomUUID()) => {
      const made: Recorded[] = []
      for (let n = 0; n < count; n += 1) {
        const content = { words: `act number ${n}` }
        made.push(
          await asPerson(person, (tx) => record(tx, { act: 'tried', subject: `trial:${n}`, content })),
        )
      }
      return made
    },
    takeInAll: async () => {
      await withLedgerRole((tx) => takeIn(tx, signer))
      return (await withLedgerRole((tx) => findCheckpoint(tx)))?.note ?? ''
    },
    verify: (earlier) =>
      withLedgerRole((tx) =>
        verifyLedger(tx, { trusted: [signer], ...(earlier === undefined ? {} : { earlier }) }),
      ),
    undone: (work) =>
      database.asSuperuser(async (db) => {
        await db.query('begin')
        try {
          await db.query(`set local session_replication_role = 'replica'`)
          return await work(db)
        } finally {
          await db.query('rollback')
        }
      }),
  }
}
