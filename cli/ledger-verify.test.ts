import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { completeReceipt, makeReceipt, writeReceipt } from '#kernel/ledger/receipts/receipt.ts'
import { record } from '#kernel/ledger/record.ts'
import { ledgerHouse } from '#kernel/ledger/testing/ledger-house.ts'
import type { LedgerHouse } from '#kernel/ledger/testing/ledger-house.ts'
import { verifyLedger } from '#kernel/ledger/verify.ts'
import { registerLedgerVerify } from './ledger-verify.ts'
import { registerReceiptVerify } from './receipt-verify.ts'

let house: LedgerHouse
let said = ''
/** Another folder: what a participant and an observer keep. */
const folder = mkdtempSync(join(tmpdir(), 'kept-outside-'))
const kept = (name: string): string => join(folder, name)
const content = { says: 'the participant’s own words' }

beforeAll(async () => {
  house = await ledgerHouse()
  await house.recordActs(5)
  const receipt = await house.asPerson('11111111-1111-4111-8111-111111111111', async (tx) =>
    makeReceipt(await record(tx, { act: 'tried', subject: 'trial:words', content }), content, house.signer),
  )
  const note = await house.takeInAll()
  writeFileSync(kept('checkpoint.txt'), note)
  writeFileSync(kept('checkpoint.json'), JSON.stringify({ note, publicKey: house.signer.vkey }))
  writeFileSync(kept('ledger.pub'), `${house.signer.vkey}\n`)
  const complete = await house.withLedgerRole((tx) => completeReceipt(tx, receipt))
  writeFileSync(kept('receipt.json'), writeReceipt(complete))
  writeFileSync(kept('spoilt.json'), writeReceipt(complete).replace('own words', 'other words'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await house.database.close()
})
beforeEach(() => {
  said = ''
  process.exitCode = 0
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

async function run(...words: string[]): Promise<{ status: typeof process.exitCode; said: string }> {
  const program = new Command('sutoon').exitOverride().configureOutput({ writeErr: () => undefined })
  registerReceiptVerify(program)
  registerLedgerVerify(program, async () => ({
    verify: (request) => house.withLedgerRole((tx) => verifyLedger(tx, request)),
    close: async () => undefined,
  }))
  await program.parseAsync(words, { from: 'user' })
  return { status: process.exitCode, said }
}

test('a receipt verifies on another folder with the public key only', async () => {
  const { status, said: line } = await run(
    'receipt',
    'verify',
    kept('receipt.json'),
    '--key',
    kept('ledger.pub'),
  )
  expect([status, line]).toEqual([0, 'This receipt is genuine, and its entry is in the ledger.\n'])
})

test('a receipt whose words were changed does not verify, and says why in either language', async () => {
  const spoilt = ['receipt', 'verify', kept('spoilt.json'), '--key', house.signer.vkey]
  expect(await run(...spoilt)).toEqual({
    status: 1,
    said: 'The words in this receipt are not those that were recorded.\n',
  })
  said = ''
  expect((await run(...spoilt, '--language', 'ur')).said).toMatch('رسید')
})

test('without a key nothing is believed', async () => {
  await expect(run('receipt', 'verify', kept('receipt.json'))).rejects.toThrow('No key to trust')
  await expect(run('ledger', 'verify')).rejects.toThrow('No key to trust')
})

test('the ledger verifies, alone and against a checkpoint taken before', async () => {
  const key = ['--key', kept('ledger.pub')]
  expect(await run('ledger', 'verify', ...key)).toEqual({
    status: 0,
    said: 'The ledger is sound. Entries: 6; signed checkpoints: 1.\n',
  })
  said = ''
  const against = await run('ledger', 'verify', ...key, '--checkpoint', kept('checkpoint.txt'))
  expect(against.said).toMatch('It begins with the 6 entries of the checkpoint given.')
  said = ''
  const asServed = await run('ledger', 'verify', ...key, '--checkpoint', kept('checkpoint.json'))
  expect(asServed.said).toBe(against.said)
})

test('after one byte of one entry was changed by a superuser the ledger does not verify', async () => {
  const change = (from: string, to: string) =>
    house.database.asSuperuser(async (db) => {
      await db.query(`set session_replication_role = 'replica'`)
      await db.query('update ledger.entries set subject = $2 where subject = $1', [from, to])
      await db.query(`set session_replication_role = 'origin'`)
    })
  await change('trial:3', 'trial:4')
  const { status, said: lines } = await run('ledger', 'verify', '--key', kept('ledger.pub'))
  expect([status, lines.split('\n')[0]]).toEqual([1, 'The ledger is NOT sound. Entries: 6; faults: 1.'])
  expect(lines).toMatch('entry-changed: Entry 3 was changed')
})
