import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { emptyRoot } from '../tree/hashing.ts'
import { openCheckpoint, readCheckpoint, signCheckpoint } from './checkpoint.ts'
import { ledgerKeyPath, openSigner, openVerifier, publicKeyPath } from './key-file.ts'
import {
  openNote,
  parseNote,
  parseSigner,
  parseVerifier,
  secretTextOf,
  signerFrom,
  signNote,
} from './signed-note.ts'
import { parseTlogProof, writeTlogProof } from './tlog-proof.ts'

// The examples of https://c2sp.org/signed-note and https://c2sp.org/tlog-cosignature.
const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const exampleNote = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`
const poem = `Ognuno sta solo sul cuor della terra
trafitto da un raggio di sole:

ed è subito sera.

— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
`
const sofa = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`
const signer = signerFrom('ledger.example/one', Buffer.alloc(32, 7))
const other = signerFrom('ledger.example/two', Buffer.alloc(32, 8))

describe('signed notes', () => {
  it("open C2SP's example with C2SP's key", () => {
    const { text, signedBy } = openNote(exampleNote, [parseVerifier(exampleKey)])
    expect(text).toBe('This is an example message.\n')
    expect(signedBy.map(({ vkey }) => vkey)).toEqual([exampleKey])
  })

  it('are split at the last empty line', () => {
    const { text, signatures } = parseNote(poem)
    expect(text.split('\n').at(-2)).toBe('ed è subito sera.')
    expect(signatures.map(({ name, keyId }) => [name, keyId])).toEqual([
      ['quasimodo.example/salvatore', '367ba04b'],
    ])
  })

  it('signed here open here, with the secret key written down and read again', () => {
    const again = parseSigner(secretTextOf('ledger.example/one', Buffer.alloc(32, 7)))
    expect(again.vkey).toBe(signer.vkey)
    expect(openNote(signNote(again, 'a text\n'), [parseVerifier(signer.vkey)]).text).toBe('a text\n')
  })

  it('do not open once a byte of the text was changed, nor by the key of another', () => {
    const note = signNote(signer, 'a figure of 12\n')
    expect(() => openNote(note.replace('12', '13'), [signer])).toThrow('is wrong')
    expect(() => openNote(note, [other])).toThrow('no signature of a known key')
    expect(() => openNote(note.replace('— ledger', '- ledger'), [signer])).toThrow('not a signature line')
  })

  it('pass over unknown keys, and are spoilt by a wrong signature of a known one', () => {
    const twice = `${signNote(signer, 'a\n')}${signNote(other, 'b\n').slice(3)}`
    expect(openNote(twice, [signer]).signedBy).toHaveLength(1)
    expect(() => openNote(twice, [signer, other])).toThrow('is wrong')
  })

  it('never open by accident, nor under another text than the one that was signed', () => {
    const signature = signNote(signer, 'x\n').slice('x\n\n'.length)
    expect(openNote(`x\n\n${signature}`, [signer]).text).toBe('x\n')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(text !== 'x')
        expect(() => openNote(text, [signer])).toThrow()
        expect(() => openNote(`${text}\n\n${signature}`, [signer])).toThrow()
      }),
    )
  })
})

describe('keys', () => {
  it('are refused where id and key do not belong together', () => {
    expect(() => parseVerifier(exampleKey.replace('530d903a', '530d903b'))).toThrow('does not belong')
    expect(() => parseVerifier('example.com/foo')).toThrow('not a key')
  })

  const folder = mkdtempSync(join(tmpdir(), 'ledger-key-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('are made at first start, kept, readable to the owner only, with a public half beside them', () => {
    const path = join(folder, 'keys', 'ledger')
    const made = openSigner(path)
    expect(openSigner(path).vkey).toBe(made.vkey)
    expect(statSync(path).mode & 0o077).toBe(0)
    expect(readFileSync(publicKeyPath(path), 'utf8').trim()).toBe(made.vkey)
    expect(openVerifier(publicKeyPath(path)).vkey).toBe(made.vkey)
    expect(openVerifier(made.vkey).vkey).toBe(made.vkey)
  })

  it('lie where the installation says, or beside the folder of the database', () => {
    expect(ledgerKeyPath({ SUTOON_LEDGER_KEY: '/safe/key' }, '/srv/database')).toBe('/safe/key')
    expect(ledgerKeyPath({}, '/srv/database')).toBe('/srv/database.ledger-key')
  })
})

describe('checkpoints', () => {
  it("read C2SP's example, witness and all", () => {
    const head = readCheckpoint(sofa)
    expect([head.origin, head.size]).toEqual(['example.com/behind-the-sofa', 20852163])
    expect(head.root.toString('base64')).toBe('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=')
    expect(parseNote(sofa).signatures).toHaveLength(2)
  })

  it('signed here open here, with the size and the root', () => {
    const head = openCheckpoint(signCheckpoint(signer, 5, emptyRoot), [signer])
    expect(head).toEqual({ origin: 'ledger.example/one', size: 5, root: emptyRoot })
  })

  it('of another log, or other notes of the same key, are no checkpoints of this one', () => {
    const foreign = signNote(signer, `ledger.example/two\n5\n${emptyRoot.toString('base64')}\n`)
    expect(() => openCheckpoint(foreign, [signer])).toThrow('of another log')
    expect(() => openCheckpoint(signNote(signer, 'sutoon receipt\n'), [signer])).toThrow()
    expect(() => openCheckpoint(signNote(signer, 'ledger.example/one\n05\nAA==\n'), [signer])).toThrow(
      'tree size',
    )
  })
})

describe('proofs as files', () => {
  const proof = { index: 73894, path: [emptyRoot, emptyRoot], checkpoint: sofa }

  it('are read as they were written', () => {
    expect(parseTlogProof(writeTlogProof(proof))).toEqual(proof)
    expect(parseTlogProof(writeTlogProof({ ...proof, path: [] })).path).toEqual([])
  })

  it('may carry extra data, which is passed over', () => {
    const text = writeTlogProof(proof).replace('\nindex', '\nextra YWdl\nindex')
    expect(parseTlogProof(text)).toEqual(proof)
    expect(() => parseTlogProof(text.replace('@v1', '@v2'))).toThrow('not a proof')
  })
})
