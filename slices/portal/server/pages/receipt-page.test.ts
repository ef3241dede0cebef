import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Receipt } from '#kernel/ledger/receipts/receipt-shape.ts'
import { makeReceipt, writeReceipt } from '#kernel/ledger/receipts/receipt.ts'
import { receiptCode } from '#kernel/ledger/receipts/receipt-code.ts'
import { record } from '#kernel/ledger/record.ts'
import { ledgerKey, type PortalWorld, portalWorld } from '../../testing/portal-world.ts'

const words = { field: 'PRT-1.1', says: 'متاثرین کی زبان میں <b>پوچھیے</b>' }
let world: PortalWorld
let receipt: Receipt
beforeAll(async () => {
  world = await portalWorld()
  receipt = await world.database.as(world.as.participant, 'portal', async (tx) => {
    const recorded = await record(tx, {
      act: 'consultation.proposeAmendment',
      subject: randomUUID(),
      content: words,
    })
    return makeReceipt(recorded, words, ledgerKey)
  })
})
afterAll(() => world.database.close())

describe('the page that checks receipts', () => {
  it('asks for one, and keeps nothing', async () => {
    const before = await world.superuser('select id from ledger.entries')
    const page = await world.visit('/receipt')
    expect(page.body).toContain('<textarea')
    expect(page.body).not.toContain('role="status"')
    expect(await world.superuser('select id from ledger.entries')).toEqual(before)
  })
  it('knows a genuine receipt by its file, and shows its words escaped', async () => {
    const page = await world.visit('/receipt', { receipt: writeReceipt(receipt) })
    expect(page.body).toContain('Result: Genuine')
    expect(page.body).toContain('&lt;b&gt;پوچھیے&lt;/b&gt;')
    expect(page.body).toContain(receipt.entry.id)
  })
  it('knows a genuine one by its printed code, in the address of the square', async () => {
    const page = await world.visit(`/receipt?code=${receiptCode(receipt)}&lang=ur`)
    expect(page.body).toContain('نتیجہ: اصلی')
  })
  it('refuses changed words, another key and nonsense', async () => {
    const code = receiptCode(receipt)
    const oneLetterChanged = `${code.slice(0, 90)}${code[90] === 'A' ? 'B' : 'A'}${code.slice(91)}`
    const changed = { ...receipt, content: { ...words, says: 'something else' } }
    for (const text of [writeReceipt(changed), 'nonsense', oneLetterChanged, '<script>alert(1)</script>']) {
      const page = await world.visit('/receipt', { receipt: text })
      expect(page.body).toContain('Result: Not accepted')
      expect(page.body).not.toContain('<script')
    }
  })
})
