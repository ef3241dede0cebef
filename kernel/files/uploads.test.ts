import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { zip } from './testing/zip.ts'
import { createFileStore, type FileStore } from './file-store.ts'
import { findUpload, readAttached, safeName, type Upload, type Uploads, uploadsInto } from './uploads.ts'

let database: TestDatabase
let folder: string
let store: FileStore
let uploads: Uploads
beforeAll(async () => {
  database = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'sutoon-uploads-'))
  store = createFileStore(folder, 1000)
  uploads = uploadsInto(store)
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

/** A slice's transaction for a person, whose session is asserted here. */
function acting<T>(
  who: { person?: string; secretariatOf?: string },
  slice: string,
  work: (tx: Transaction<unknown>) => Promise<T>,
): Promise<T> {
  return database.as({ kind: 'machine', name: 'job' }, slice, async (tx: Transaction<unknown>) => {
    const mandated = who.secretariatOf === undefined ? '' : `{${who.secretariatOf}}`
    await tx.query(
      `select set_config('sutoon.person', $1, true), set_config('sutoon.as_secretariat', $2, true)`,
      [who.person ?? '', mandated],
    )
    return work(tx)
  })
}

const sender = randomUUID()

async function send(text: string, name: string): Promise<Upload> {
  const upload = { ...(await uploads.put(Buffer.from(text))), name, mediaType: 'application/x-unbelieved' }
  await acting({ person: sender }, 'kernel', (tx) => uploads.remember(tx, upload))
  return upload
}

describe('a file that somebody sent', () => {
  it('is seen by the sender and by a secretariat, and by nobody else', async () => {
    const { sha256 } = await send('%PDF-1.7 a letter', 'letter.pdf')
    const find = (tx: Transaction<unknown>) => findUpload(tx, sha256)
    expect(await acting({ person: sender }, 'kernel', find)).toMatchObject({
      sha256,
      name: 'letter.pdf',
      mediaType: 'application/pdf',
      size: 17,
    })
    const secretariat = { person: randomUUID(), secretariatOf: randomUUID() }
    expect(await acting(secretariat, 'kernel', find)).toMatchObject({ sha256 })
    await expect(acting({ person: randomUUID() }, 'kernel', find)).rejects.toThrow(NotFound)
    await expect(acting({}, 'kernel', find)).rejects.toThrow(NotFound)
  })

  it('is not visible to another slice by itself, and cannot be changed or noted in another name', async () => {
    const { sha256 } = await send('a,b', 'figures.csv')
    const all = (tx: Transaction<unknown>) => tx.query('select * from files.uploads')
    await expect(acting({ person: sender }, 'kernel', all)).rejects.toThrow(/permission denied/)
    expect((await acting({ person: sender }, 'files', all)).rows.length).toBeGreaterThan(0)
    const change = (tx: Transaction<unknown>) => tx.query(`update files.uploads set name = 'other'`)
    await expect(acting({ person: sender }, 'files', change)).rejects.toThrow(/permission denied/)
    const inOtherName = (tx: Transaction<unknown>) =>
      tx.query(
        `insert into files.uploads (sha256, name, media_type, size, uploaded_by) values ($1, 'a', 'text/csv', 3, $2)`,
        [sha256, randomUUID()],
      )
    await expect(acting({ person: sender }, 'files', inOtherName)).rejects.toThrow(/row-level security/)
  })

  it('sent twice by the same person is noted once', async () => {
    const { sha256 } = await send('twice', 'note.txt')
    await send('twice', 'note.txt')
    const { rows } = await database.asSuperuser((db) =>
      db.query('select 1 from files.uploads where sha256 = $1', [sha256]),
    )
    expect(rows).toHaveLength(1)
  })

  it('is refused in plain words when it is empty, too large or of another kind', async () => {
    await expect(uploads.put(Buffer.alloc(0))).rejects.toThrow('file-empty')
    await expect(uploads.put(Buffer.alloc(1001, 0x61))).rejects.toThrow('file-too-large')
    const program = uploads.put(Buffer.from('MZ\u0000\u0001', 'latin1'))
    await expect(program).rejects.toThrow(Refusal)
    await expect(program).rejects.toThrow('file-kind-not-taken')
  })

  it('that an office can mend itself is refused with what to do, whatever its name says', async () => {
    const old = (name: string) =>
      uploads.put(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(name, 'utf16le')]))
    await expect(old('WordDocument')).rejects.toThrow('file-of-old-office')
    await expect(old('EncryptedPackage')).rejects.toThrow('file-locked')
    const parts = ['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']
    const withMacros = zip(parts.map((name) => ({ name, content: Buffer.from(name) })))
    await expect(uploads.put(withMacros)).rejects.toThrow('file-with-macros')
    const without = zip(parts.slice(0, 2).map((name) => ({ name, content: Buffer.from(name) })))
    expect(await uploads.put(without)).toMatchObject({ size: without.length })
  })

  it('keeps a name without folders and without characters that turn it round', () => {
    expect(safeName('..\\..\\C:\\letter.pdf')).toBe('letter.pdf')
    expect(safeName('/etc/pass\u0000wd')).toBe('passwd')
    expect(safeName('gpj.\u202efdp')).toBe('gpj.fdp')
    expect(safeName('')).toBe('file')
  })
})

describe('an attached file', () => {
  it('is read by whoever sees a row that names it, and by nobody else', async () => {
    const { sha256 } = await send('the scan', 'scan.txt')
    const file = { table: 'files.uploads', column: 'sha256', sha256 }
    const read = (tx: Transaction<unknown>) => readAttached(tx, store, file)
    expect((await acting({ person: sender }, 'files', read)).toString()).toBe('the scan')
    await expect(acting({ person: randomUUID() }, 'files', read)).rejects.toThrow(NotFound)
  })

  it('is looked for only in a table that the program named', async () => {
    const file = { table: 'files.uploads; drop table x', column: 'sha256', sha256: '0' }
    await expect(acting({}, 'files', (tx) => readAttached(tx, store, file))).rejects.toThrow(
      'never by a request',
    )
  })
})
