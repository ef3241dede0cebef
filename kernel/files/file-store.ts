import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Larger files are refused; a scanned letter of twenty pages has about five million bytes. */
export const largestFile = 25_000_000

export interface StoredFile {
  /** SHA-256 of the bytes, 64 hexadecimal digits: the file's only name. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** Files by the hash of their content: the same bytes are kept once, and what is read is what was written. */
export interface FileStore {
  /** Keeps the bytes; on return they are on the disk. Rejects with FileTooLarge and leaves nothing behind. */
  put(content: Buffer | AsyncIterable<Uint8Array>): Promise<StoredFile>
  /** The bytes, hashed again. Rejects with FileDamaged when they are no longer what was kept, FileMissing when gone. */
  get(sha256: string): Promise<Buffer>
  has(sha256: string): boolean
}

export class FileTooLarge extends Error {
  readonly limit: number

  constructor(limit: number) {
    super(`a file has more than ${limit} bytes`)
    this.limit = limit
  }
}

export class FileDamaged extends Error {
  constructor(sha256: string) {
    super(`the file ${sha256} is damaged: its bytes have another hash. Restore it from the backup.`)
  }
}

export class FileMissing extends Error {
  constructor(sha256: string) {
    super(`the file ${sha256} is not in the store. Restore it from the backup.`)
  }
}

/** `SUTOON_FILES`, or `files` in the data folder. */
export const filesFolder = (env: NodeJS.ProcessEnv): string =>
  env.SUTOON_FILES ?? join(env.SUTOON_DATA ?? 'data', 'files')

/** The disk adapter. Whoever may write to `folder` may add files, but cannot change one unseen. */
export function createFileStore(folder: string, limit: number = largestFile): FileStore {
  const arriving = join(folder, 'arriving')
  mkdirSync(arriving, { recursive: true, mode: 0o700 })
  const place = (sha256: string): string => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new FileMissing('of that name')
    return join(folder, sha256.slice(0, 2), sha256)
  }
  return {
    has: (sha256) => existsSync(place(sha256)),
    get: async (sha256) => {
      const bytes = await readFile(place(sha256)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new FileMissing(sha256) : error
      })
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new FileDamaged(sha256)
      return bytes
    },
    put: async (content) => {
      const partial = join(arriving, randomUUID())
      try {
        const file = await write(content, partial, limit)
        await settle(partial, place(file.sha256))
        return file
      } finally {
        await rm(partial, { force: true })
      }
    },
  }
}

async function write(
  content: Buffer | AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
): Promise<StoredFile> {
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      size += chunk.length
      hash.update(chunk)
      next(size > limit ? new FileTooLarge(limit) : null, chunk)
    },
  })
  const source = Buffer.isBuffer(content) ? Readable.from([content]) : Readable.from(content)
  await pipeline(source, measure, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
  return { sha256: hash.digest('hex'), size }
}

/** The name appears whole or not at all, and survives a power cut: the folder is flushed after the rename. */
async function settle(partial: string, final: string): Promise<void> {
  const folder = dirname(final)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(partial, final)
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
