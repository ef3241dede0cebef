import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindOf } from './file-kinds.ts'
import { createFileStore, FileDamaged, FileMissing, type FileStore, FileTooLarge } from './file-store.ts'

let folder: string
let store: FileStore
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sutoon-files-'))
  store = createFileStore(folder, 1000)
})
afterAll(() => rmSync(folder, { recursive: true }))

const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
const leftOver = () => readdirSync(join(folder, 'arriving'))

describe('a file store', () => {
  it('names a file by the SHA-256 of its bytes and gives the same bytes back', async () => {
    const bytes = Buffer.from('نقلِ خط', 'utf8')
    const { sha256, size } = await store.put(bytes)
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(size).toBe(bytes.length)
    expect(await store.get(sha256)).toEqual(bytes)
    expect(store.has(sha256)).toBe(true)
    expect(store.has('0'.repeat(64))).toBe(false)
  })

  it('keeps the same bytes once, whether they come whole or in pieces', async () => {
    const whole = await store.put(Buffer.from('one two'))
    const pieces = await store.put(Readable.from([Buffer.from('one '), Buffer.from('two')]))
    expect(pieces).toEqual(whole)
    expect(leftOver()).toEqual([])
  })

  it('finds one flipped byte', async () => {
    const { sha256 } = await store.put(Buffer.from('a figure of 1207'))
    expect((await store.get(sha256)).toString()).toBe('a figure of 1207')
    writeFileSync(placeOf(sha256), 'a figure of 1206')
    await expect(store.get(sha256)).rejects.toThrow(FileDamaged)
  })

  it('says of a file that is not there that it is missing, and follows no path out of its folder', async () => {
    await expect(store.get('f'.repeat(64))).rejects.toThrow(FileMissing)
    await expect(store.get('../../etc/passwd')).rejects.toThrow(FileMissing)
    expect(() => store.has('../../etc/passwd')).toThrow(FileMissing)
  })

  it('refuses what is larger than the limit and leaves nothing behind', async () => {
    const atTheLimit = await store.put(Buffer.alloc(1000, 1))
    expect(atTheLimit.size).toBe(1000)
    await expect(store.put(Buffer.alloc(1001, 1))).rejects.toThrow(FileTooLarge)
    expect(store.has(createHash('sha256').update(Buffer.alloc(1001, 1)).digest('hex'))).toBe(false)
    expect(leftOver()).toEqual([])
  })

  it('leaves nothing behind when the sender breaks off', async () => {
    async function* broken() {
      yield Buffer.from('half of a letter')
      throw new Error('the line is dead')
    }
    await expect(store.put(broken())).rejects.toThrow('the line is dead')
    expect(leftOver()).toEqual([])
  })
})

describe('the kind of a file', () => {
  const zip = (...names: string[]) =>
    Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(names.join(' '))])

  it('is told by its bytes and not by its name', () => {
    expect(kindOf(Buffer.from('%PDF-1.7 …'), 'letter.txt')).toBe('pdf')
    expect(kindOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'a')).toBe('png')
    expect(kindOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a')).toBe('jpeg')
    expect(kindOf(zip('[Content_Types].xml', 'xl/workbook.xml'), 'a')).toBe('xlsx')
    expect(kindOf(zip('[Content_Types].xml', 'word/document.xml'), 'a')).toBe('docx')
    expect(kindOf(Buffer.from('a,b\n1,2\n'), 'figures.csv')).toBe('csv')
    expect(kindOf(Buffer.from('وزارتِ داخلہ'), 'note')).toBe('txt')
    expect(kindOf(Buffer.from('\ufeffa,b', 'utf16le'), 'figures.csv')).toBe('csv')
  })

  it('is none for a program, a web page, a picture with script, another zip, or nothing', () => {
    expect(kindOf(Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), 'letter.pdf')).toBeNull()
    expect(kindOf(Buffer.from('\u007fELF\u0002\u0001', 'latin1'), 'letter.pdf')).toBeNull()
    expect(kindOf(Buffer.from('<!DOCTYPE html><script>'), 'letter.txt')).toBeNull()
    expect(kindOf(Buffer.from(' <svg onload="x">'), 'a.txt')).toBeNull()
    expect(kindOf(zip('macro.jar'), 'letter.docx')).toBeNull()
    expect(kindOf(Buffer.alloc(0), 'letter.txt')).toBeNull()
  })
})
