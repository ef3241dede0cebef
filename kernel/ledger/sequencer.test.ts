import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engine } from '#kernel/database/testing/test-database.ts'
import type { Queryable } from '#kernel/database/queryable.ts'
import { openCheckpoint } from './notes/checkpoint.ts'
import { record } from './record.ts'
import { startSequencer, takeIn } from './sequencer.ts'
import { entriesAfter, proveConsistency, proveEntry } from './stored-tree.ts'
import { ledgerHouse } from './testing/ledger-house.ts'
import type { LedgerHouse } from './testing/ledger-house.ts'
import { leafHashOf } from './entry.ts'
import { verifyConsistency, verifyInclusion } from './tree/proofs.ts'

let house: LedgerHouse
beforeEach(async () => {
  house = await ledgerHouse()
})
afterEach(() => house.database.close())

const act = (subject: string) => ({ act: 'tried', subject, content: { subject } })
const subjectsInTree = async (): Promise<string[]> => {
  const { entries } = await house.withLedgerRole((tx) => entriesAfter(tx, -1))
  return entries.map(({ subject }) => subject)
}

/** A promise with the handle to settle it. */
function gate(): { readonly opened: Promise<void>; open: () => void } {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

describe('the sequencer', () => {
  it('takes entries in by batches, and signs a checkpoint for each that contains all before it', async () => {
    const [first] = await house.recordActs(3)
    const before = openCheckpoint(await house.takeInAll(), [house.signer])
    await house.recordActs(10)
    const after = openCheckpoint(await house.takeInAll(), [house.signer])
    expect([before.size, after.size]).toEqual([3, 13])
    await house.withLedgerRole(async (tx) => {
      const consistency = await proveConsistency(tx, 3, 13)
      expect(verifyConsistency(3, 13, before.root, after.root, consistency)).toBe(true)
      const proof = await proveEntry(tx, first?.ledger_entry ?? '')
      if (proof === null || first === undefined) throw new Error('the first entry has no proof')
      expect(verifyInclusion(leafHashOf(first.entry), proof.index, 13, proof.path, after.root)).toBe(true)
    })
  })

  it('does nothing where nothing waits, and a proof is not there before the entry is in', async () => {
    expect(await house.takeInAll()).toBe('')
    const [made] = await house.recordActs(1)
    const prove = () => house.withLedgerRole((tx) => proveEntry(tx, made?.ledger_entry ?? ''))
    expect(await prove()).toBeNull()
    const note = await house.takeInAll()
    expect((await prove())?.checkpoint).toBe(note)
    expect(await house.takeInAll()).toBe(note)
  })

  it('works in small batches as it does in large ones', async () => {
    await house.recordActs(9)
    for (let n = 0; n < 5; n += 1) await house.withLedgerRole((tx) => takeIn(tx, house.signer, { atMost: 2 }))
    const report = await house.verify()
    expect(report).toMatchObject({ isSound: true, size: 9, checkpoints: 5, waiting: 0 })
  })

  it('running, takes entries in without being asked, and stops when told', async () => {
    const errors: unknown[] = []
    const sequencer = startSequencer({
      withLedgerRole: house.withLedgerRole,
      signer: house.signer,
      onError: (error) => errors.push(error),
    })
    await house.recordActs(1)
    const deadline = Date.now() + 10_000
    while ((await subjectsInTree()).length === 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(await subjectsInTree()).toEqual(['trial:0'])
    await sequencer.stop()
    await house.recordActs(1)
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await subjectsInTree()).toHaveLength(1)
    expect(errors).toEqual([])
  })

  it('says so when it fails, and goes on', async () => {
    const errors: unknown[] = []
    let isBroken = true
    const sequencer = startSequencer({
      withLedgerRole: (work) =>
        isBroken ? Promise.reject(new Error('no connection')) : house.withLedgerRole(work),
      signer: house.signer,
      everyMs: 20,
      onError: (error) => errors.push(error),
    })
    while (errors.length < 2) await new Promise((resolve) => setTimeout(resolve, 20))
    isBroken = false
    await house.recordActs(1)
    expect(await sequencer.takeInNow()).toBe(1)
    await sequencer.stop()
  })
})

// The embedded engine has one connection, so that two transactions cannot be open on it at all.
describe.runIf(engine === 'postgres')('transactions side by side', () => {
  it('that commit out of order all get in, though the tree had moved past them', async () => {
    const slow = gate()
    const recorded = gate()
    const early = house.asPerson(randomUUID(), async (tx: Queryable) => {
      await record(tx, act('trial:recorded-first-committed-last'))
      recorded.open()
      await slow.opened
    })
    await recorded.opened
    await house.asPerson(randomUUID(), (tx) => record(tx, act('trial:recorded-last-committed-first')))
    await house.takeInAll()
    expect(await subjectsInTree()).toEqual(['trial:recorded-last-committed-first'])
    slow.open()
    await early
    await house.takeInAll()
    expect(await subjectsInTree()).toEqual([
      'trial:recorded-last-committed-first',
      'trial:recorded-first-committed-last',
    ])
    expect((await house.verify()).isSound).toBe(true)
  })

  it('of many people, with several sequencers running, leave nothing out and nothing twice', async () => {
    const settings = { withLedgerRole: house.withLedgerRole, signer: house.signer, everyMs: 5 }
    const errors: unknown[] = []
    const sequencers = [1, 2, 3].map(() =>
      startSequencer({ ...settings, onError: (error) => errors.push(error) }),
    )
    const person = randomUUID()
    await Promise.all(
      Array.from({ length: 120 }, async (_, n) => {
        await house.asPerson(n % 2 === 0 ? person : randomUUID(), async (tx) => {
          await record(tx, act(`trial:${n}`))
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
        })
      }),
    )
    await Promise.all(sequencers.map((sequencer) => sequencer.stop()))
    await house.takeInAll()
    expect(errors).toEqual([])
    expect(await house.verify()).toMatchObject({ isSound: true, size: 120, waiting: 0 })
    expect(new Set(await subjectsInTree()).size).toBe(120)
  })

  it('do not wait for one another while they record', async () => {
    const held = gate()
    const recorded = gate()
    const person = randomUUID()
    await house.recordActs(1, person)
    const long = house.asPerson(person, async (tx) => {
      await record(tx, act('trial:long'))
      recorded.open()
      await held.opened
    })
    await recorded.opened
    await house.asPerson(person, (tx) => record(tx, act('trial:short')))
    await house.takeInAll()
    expect(await subjectsInTree()).toEqual(['trial:0', 'trial:short'])
    held.open()
    await long
  })
})
