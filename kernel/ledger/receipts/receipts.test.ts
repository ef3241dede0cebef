import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonValue } from '../commitment.ts'
import { signCheckpoint } from '../notes/checkpoint.ts'
import { parseVerifier, signerFrom } from '../notes/signed-note.ts'
import { parseTlogProof, writeTlogProof } from '../notes/tlog-proof.ts'
import { record } from '../record.ts'
import { ledgerHouse } from '../testing/ledger-house.ts'
import type { LedgerHouse } from '../testing/ledger-house.ts'
import { completeReceipt, makeReceipt, readReceipt, writeReceipt } from './receipt.ts'
import type { Receipt } from './receipt-shape.ts'
import { readCode, receiptCode, receiptSquare } from './receipt-code.ts'
import { checkAgainstLedger, checkReceiptText, verifyReceipt } from './verify-receipt.ts'

let house: LedgerHouse
let promised: Receipt
let complete: Receipt
const words = { field: 'PRV-1.2', says: 'متاثرین کے بیانات اُن کی اپنی زبان میں لیے جائیں۔' }

const propose = (content: JsonValue, hidden = false): Promise<Receipt> =>
  house.asPerson(randomUUID(), async (tx) => {
    const act = { act: 'amendment proposed', subject: 'proposal:1', content, hidden }
    return makeReceipt(await record(tx, act), content, house.signer)
  })
beforeAll(async () => {
  house = await ledgerHouse()
  await house.recordActs(6)
  promised = await propose(words)
  await house.takeInAll()
  complete = await house.asPerson(randomUUID(), (tx) => completeReceipt(tx, promised))
})
afterAll(() => house.database.close())

/** The public key alone, as it is handed on. */
const trusted = () => [parseVerifier(house.signer.vkey)]
const stateOf = (receipt: Receipt): string => {
  const { state, message } = verifyReceipt(receipt, trusted())
  return state === 'not-genuine' ? message.en : state
}

describe('a receipt', () => {
  it('is genuine at once, and holds a proof once the tree has its entry', () => {
    expect(stateOf(promised)).toBe('promised')
    expect(stateOf(complete)).toBe('in-the-ledger')
    expect(verifyReceipt(complete, trusted())).toMatchObject({
      content: words,
      treeSize: 7,
      act: 'amendment proposed',
      entry: promised.entry.id,
    })
  })

  it('stays as it is while the tree does not have its entry', async () => {
    const waiting = await propose({ says: 'later' })
    const asked = await house.asPerson(randomUUID(), (tx) => completeReceipt(tx, waiting))
    expect(asked).toEqual(waiting)
  })

  it('is a small file that reads as it was written', () => {
    const file = writeReceipt(complete)
    expect(readReceipt(file)).toEqual(complete)
    expect(Buffer.byteLength(file)).toBeLessThan(2000)
    expect(checkReceiptText(file, trusted()).state).toBe('in-the-ledger')
    expect(checkReceiptText(` ${JSON.stringify(complete, null, 2)}\r\n`, trusted()).state).toBe(
      'in-the-ledger',
    )
  })

  it('is refused when its words, entry, salt, signature or proof were changed', () => {
    const { entry } = complete
    expect(stateOf({ ...complete, content: { ...words, says: 'something else' } })).toMatch('words')
    expect(stateOf({ ...complete, salt: Buffer.alloc(32).toString('base64') })).toMatch('words')
    expect(stateOf({ ...complete, salt: 'AAAA' })).toMatch('not a receipt')
    expect(stateOf({ ...complete, entry: { ...entry, time: '2020-01-01T00:00:00.000000Z' } })).toMatch(
      'changed',
    )
    expect(stateOf({ ...complete, entry: { ...entry, act: 'amendment withdrawn' } })).toMatch('changed')
    expect(stateOf({ ...complete, signature: complete.signature.replace(/....=/, 'AAAA=') })).toMatch(
      'changed',
    )
    expect(stateOf({ ...complete, proof: 'nonsense' })).toMatch('proof')
    const proof = parseTlogProof(complete.proof ?? '')
    expect(stateOf({ ...complete, proof: writeTlogProof({ ...proof, index: 5 }) })).toMatch('proof')
    const forged = signCheckpoint(signerFrom('ledger.example/test', Buffer.alloc(32, 9)), 7, Buffer.alloc(32))
    expect(stateOf({ ...complete, proof: writeTlogProof({ ...proof, checkpoint: forged }) })).toMatch('proof')
  })

  it('is refused under the key of another ledger', () => {
    const other = parseVerifier(signerFrom('ledger.example/other', Buffer.alloc(32, 9)).vkey)
    expect(verifyReceipt(complete, [other]).state).toBe('not-genuine')
    expect(verifyReceipt(complete, []).state).toBe('not-genuine')
  })

  it('is not made of words that were not recorded', async () => {
    const made = house.asPerson(randomUUID(), async (tx) => {
      const recorded = await record(tx, { act: 'tried', subject: 'trial:1', content: words })
      return makeReceipt(recorded, { ...words, says: 'something else' }, house.signer)
    })
    await expect(made).rejects.toThrow('what was recorded')
  })
})

describe('the receipt of a hidden author', () => {
  it('is genuine and bears a pseudonym used once', async () => {
    const receipt = await propose(words, true)
    expect(stateOf(receipt)).toBe('promised')
    expect(receipt.entry.actorKind).toBe('hidden')
  })

  it('has no field for a name, at any depth; of a known author it may', async () => {
    const naming = { ...words, of: [{ author: 'the name' }] }
    await expect(propose(naming, true)).rejects.toThrow('has a field "author"')
    expect(stateOf(await propose(naming))).toBe('promised')
    expect(stateOf(await propose({ ...words, author: null }, true))).toBe('promised')
  })
})

describe('the printed code', () => {
  it('shows who issued it and which entry it is about', () => {
    const code = receiptCode(complete)
    expect(checkReceiptText(code, trusted())).toMatchObject({ state: 'code-only', entry: complete.entry.id })
    const copied = `https://example.org/receipt?code=${code.slice(0, 60)}\n  ${code.slice(60)} `
    expect(checkReceiptText(copied, trusted()).state).toBe('code-only')
    expect(readCode(code)?.salt.toString('base64')).toBe(complete.salt)
  })

  it('and a receipt without its proof are looked up in the ledger, where one is at hand', async () => {
    const ask = (text: string) =>
      house.asPerson(randomUUID(), (tx) => checkAgainstLedger(tx, text, trusted()))
    expect((await ask(receiptCode(complete))).message.en).toMatch('its entry is in the ledger')
    expect((await ask(writeReceipt(promised))).state).toBe('in-the-ledger')
    const waiting = await propose({ says: 'not yet' })
    expect((await ask(receiptCode(waiting))).message.en).not.toMatch('its entry is in the ledger')
    expect((await ask(writeReceipt(waiting))).state).toBe('promised')
    expect((await ask('nonsense')).state).toBe('not-genuine')
  })

  it('is refused when a letter was changed, or under another key', () => {
    const code = receiptCode(complete)
    const changed = `${code.slice(0, 90)}${code[90] === 'A' ? 'B' : 'A'}${code.slice(91)}`
    expect(checkReceiptText(changed, trusted()).state).toBe('not-genuine')
    expect(checkReceiptText(code, []).state).toBe('not-genuine')
    expect(checkReceiptText('', trusted()).message.en).toMatch('not a receipt')
  })

  it('has a square that holds the address of the page', async () => {
    const svg = await receiptSquare(complete, 'https://example.org/receipt')
    expect(svg).toMatch(/^<svg[^>]*viewBox/)
    expect(svg).not.toMatch(/script|href/)
  })
})
