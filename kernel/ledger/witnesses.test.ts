import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCheckpoint } from './notes/checkpoint.ts'
import { fromBase64 } from './notes/signed-note.ts'
import { ledgerHouse } from './testing/ledger-house.ts'
import type { LedgerHouse } from './testing/ledger-house.ts'
import { emptyRoot } from './tree/hashing.ts'
import type { Hash } from './tree/hashing.ts'
import { verifyConsistency } from './tree/proofs.ts'
import { handToWitness, readWitnesses, startWitnessing } from './witnesses.ts'

let house: LedgerHouse
let server: Server
let address: string
const folder = mkdtempSync(join(tmpdir(), 'witness-'))
/** What the witness below has seen: it keeps C2SP's protocol, and believes nothing. */
let seen: { size: number; root: Hash } = { size: 0, root: emptyRoot }

function answer(body: string): { status: number; text: string } {
  const [head = '', ...note] = body.split('\n\n')
  const [old = '', ...proof] = head.split('\n')
  const checkpoint = openCheckpoint(note.join('\n\n'), [house.signer])
  if (old !== `old ${seen.size}`) return { status: 409, text: `${seen.size}\n` }
  const path = proof.filter((line) => line !== '').map(fromBase64)
  if (!verifyConsistency(seen.size, checkpoint.size, seen.root, checkpoint.root, path)) {
    return { status: 422, text: '' }
  }
  seen = checkpoint
  return { status: 200, text: '\u2014 witness.example/w AAAAAAAA\n' }
}

beforeAll(async () => {
  house = await ledgerHouse()
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      const { status, text } = answer(body)
      response.writeHead(status, { 'content-type': 'text/plain' }).end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/log`
  await house.recordActs(3)
  await house.takeInAll()
})
afterAll(async () => {
  server.close()
  rmSync(folder, { recursive: true })
  await house.database.close()
})

const only = (setting: string) => {
  const [witness] = readWitnesses(setting)
  if (witness === undefined) throw new Error('no witness')
  return witness
}

describe('witnesses', () => {
  it('are folders and https addresses', () => {
    expect(readWitnesses(' /mnt/usb , https://witness.example/log/ ')).toEqual([
      { kind: 'folder', name: '/mnt/usb', folder: '/mnt/usb' },
      { kind: 'address', name: 'https://witness.example/log/', url: 'https://witness.example/log' },
    ])
    expect(readWitnesses(undefined)).toEqual([])
    expect(() => readWitnesses('http://witness.example')).toThrow('https')
  })

  it('in a folder keep every checkpoint handed over, which verifies against the ledger', async () => {
    const witness = only(folder)
    expect(await handToWitness(house.withLedgerRole, witness)).toBe(true)
    expect(await handToWitness(house.withLedgerRole, witness)).toBe(false)
    const files = readdirSync(folder)
    expect(files).toEqual(['checkpoint-000000000003.txt'])
    const kept = readFileSync(join(folder, files[0] ?? ''), 'utf8')
    expect(await house.verify(kept)).toMatchObject({ isSound: true, earlier: 3 })
  })

  it('behind an address get a consistency proof from what they saw last', async () => {
    const witness = only(address)
    await handToWitness(house.withLedgerRole, witness)
    await house.recordActs(4)
    await house.takeInAll()
    await handToWitness(house.withLedgerRole, witness)
    expect(seen.size).toBe(7)
    const { rows } = await house.withLedgerRole((tx) =>
      tx.query<{ size: string; answer: string }>(
        'select size::text, answer from ledger.witnesses where name = $1',
        [witness.name],
      ),
    )
    expect(rows).toEqual([{ size: '7', answer: '\u2014 witness.example/w AAAAAAAA\n' }])
  })

  it('that remember another size are given the proof from there', async () => {
    const before = seen
    await house.recordActs(2)
    await house.takeInAll()
    await handToWitness(house.withLedgerRole, only(`${address}/`))
    expect([before.size, seen.size]).toEqual([7, 9])
  })

  it('raise the alarm where the ledger is not the one they saw', async () => {
    await house.recordActs(1)
    await house.takeInAll()
    const honest = seen
    seen = { size: honest.size, root: emptyRoot }
    await expect(handToWitness(house.withLedgerRole, only(address))).rejects.toThrow(
      'refuses the consistency',
    )
    seen = { size: 500, root: emptyRoot }
    await expect(handToWitness(house.withLedgerRole, only(address))).rejects.toThrow('has seen 500')
    seen = honest
    writeFileSync(join(folder, 'checkpoint-000000000010.txt'), 'another\n')
    await expect(handToWitness(house.withLedgerRole, only(folder))).rejects.toThrow(
      'another checkpoint of size 10',
    )
  })

  it('that fail do not keep the others waiting', async () => {
    const errors: unknown[] = []
    const witnesses = [...readWitnesses(folder), ...readWitnesses(address)]
    const witnessing = startWitnessing({
      withLedgerRole: house.withLedgerRole,
      witnesses,
      onError: (error) => errors.push(error),
    })
    await witnessing.handOverNow()
    expect(errors).toHaveLength(1)
    expect(seen.size).toBe(10)
    await witnessing.stop()
    expect(errors).toHaveLength(2)
  })
})
