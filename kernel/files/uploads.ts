import { NotFound, Refusal } from '../contract/refusal.ts'
import { type AnyTransaction, door } from '../database/door.ts'
import type { Queryable } from '../database/queryable.ts'
import type { Transaction } from '../database/transaction.ts'
import type { Bilingual } from '../pure/bilingual.ts'
import { kindOf, mediaTypes, whyNotTaken } from './file-kinds.ts'
import { FileMissing, type FileStore, FileTooLarge, type StoredFile } from './file-store.ts'

export interface Upload extends StoredFile {
  /** As the sender's machine called it; shown, never used as a path. */
  readonly name: string
  readonly mediaType: string
}

export const uploadWords = {
  'file-empty': {
    en: 'The file is empty. Open it on your machine, save it again and send it.',
    ur: 'فائل خالی ہے۔ اسے اپنے کمپیوٹر پر کھول کر دوبارہ محفوظ کیجیے اور پھر بھیجیے۔',
  },
  'file-kind-not-taken': {
    en: 'This kind of file is not taken. Send PDF, PNG, JPEG, Word (docx), Excel (xlsx), CSV or plain text.',
    ur: 'اس قسم کی فائل قبول نہیں کی جاتی۔ PDF، PNG، JPEG، ورڈ (docx)، ایکسل (xlsx)، CSV یا سادہ متن بھیجیے۔',
  },
  'file-locked': {
    en: 'The file is locked with a password. Open it, take the password off (File, Info, Protect), save it and send it again.',
    ur: 'فائل پر پاس ورڈ لگا ہے۔ اسے کھول کر پاس ورڈ ہٹائیے (File، Info، Protect)، محفوظ کیجیے اور دوبارہ بھیجیے۔',
  },
  'file-of-old-office': {
    en: 'This is a file of an old Word or Excel (.doc, .xls), whatever its name says. Open it, save it as .docx or .xlsx and send it again.',
    ur: 'نام کچھ بھی ہو، یہ پرانے ورڈ یا ایکسل کی فائل ہے (‎.doc، ‎.xls)۔ اسے کھول کر ‎.docx‎ یا ‎.xlsx‎ کے طور پر محفوظ کیجیے اور دوبارہ بھیجیے۔',
  },
  'file-with-macros': {
    en: 'The file carries macros (programs). Save it as .docx or .xlsx, which holds none, and send it again.',
    ur: 'فائل میں میکرو (پروگرام) ہیں۔ اسے ‎.docx‎ یا ‎.xlsx‎ کے طور پر محفوظ کیجیے، جس میں میکرو نہیں ہوتے، اور دوبارہ بھیجیے۔',
  },
  'file-too-large': {
    en: 'The file is too large. Scan it at a lower resolution, or send it in parts.',
    ur: 'فائل کا حجم زیادہ ہے۔ اسے کم ریزولیوشن پر سکین کیجیے یا حصوں میں بھیجیے۔',
  },
} as const satisfies Record<string, Bilingual>

const refuse = (code: keyof typeof uploadWords): never => {
  throw new Refusal([{ code, message: uploadWords[code] }])
}

/** What the web layer needs to take a file in: keep its bytes, then remember who sent them. */
export interface Uploads {
  /** Refuses what is empty, locked, too large or of no accepted kind, each in words of its own; otherwise keeps it. */
  put(bytes: Buffer): Promise<StoredFile>
  /** In a transaction of the person who sent it. What the browser said about its kind is not believed. */
  remember(tx: AnyTransaction, upload: Upload): Promise<void>
  /** The bytes of a file that an act named to whoever may read it. Rejects with NotFound where no such file was kept. */
  get(sha256: string): Promise<Buffer>
}

export function uploadsInto(store: FileStore): Uploads {
  return {
    put: async (bytes) => {
      if (bytes.length === 0) refuse('file-empty')
      if (kindOf(bytes, '') === null) refuse(whyNotTaken(bytes) ?? 'file-kind-not-taken')
      return store.put(bytes).catch((error: unknown) => {
        throw error instanceof FileTooLarge ? tooLarge() : error
      })
    },
    remember: async (tx, upload) => {
      const kind = kindOf(await store.get(upload.sha256), upload.name)
      if (kind === null) return refuse('file-kind-not-taken')
      await rememberUpload(tx, { ...upload, mediaType: mediaTypes[kind] })
    },
    get: (sha256) =>
      store.get(sha256).catch((error: unknown) => {
        throw error instanceof FileMissing ? new NotFound() : error
      }),
  }
}

const tooLarge = (): Refusal =>
  new Refusal([{ code: 'file-too-large', message: uploadWords['file-too-large'] }])

/**
 * Notes, in the caller's transaction, that the person who acts sent these bytes. Not for a hidden author: the row
 * names the sender.
 */
export const rememberUpload = door(
  'files',
  async (tx: Transaction<unknown>, upload: Upload): Promise<void> => {
    await tx.query(
      `insert into files.uploads (sha256, name, media_type, size, uploaded_by)
       values ($1, $2, $3, $4, (select kernel.person())) on conflict on constraint uploads_key do nothing`,
      [upload.sha256, safeName(upload.name), upload.mediaType, upload.size],
    )
  },
)

/** Without folders and control characters; the end, which says the kind, survives a cut. */
export const safeName = (name: string): string =>
  name
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(-200) || 'file'

/** Was this file sent by the person who acts, or does a secretariat ask? Rejects with NotFound otherwise. */
export const findUpload = door(
  'files',
  async (tx: Transaction<unknown>, sha256: string): Promise<Upload & { readonly uploadedAt: Date }> => {
    const { rows } = await tx.query<Upload & { uploadedAt: Date }>(
      `select sha256, name, media_type as "mediaType", size, uploaded_at as "uploadedAt"
         from files.uploads where sha256 = $1 order by uploaded_at desc limit 1`,
      [sha256],
    )
    if (rows[0] === undefined) throw new NotFound()
    return rows[0]
  },
)

/** A column of the caller's own slice that names files, e.g. `consultation.submissions`, `scan`. */
export interface Attachment {
  readonly table: string
  readonly column: string
  readonly sha256: string
}

/**
 * The bytes of a file, for whoever can see a row that names it: the row is looked for in the caller's transaction,
 * as the caller's slice and under its policies. Rejects with NotFound when they show none.
 */
export async function readAttached(tx: Queryable, store: FileStore, file: Attachment): Promise<Buffer> {
  if (!/^[a-z_]\w*\.[a-z_]\w*$/.test(file.table) || !/^[a-z_]\w*$/.test(file.column)) {
    throw new Error('A table and a column are named by the program, never by a request.')
  }
  const { rows } = await tx.query(`select 1 from ${file.table} where ${file.column} = $1 limit 1`, [
    file.sha256,
  ])
  if (rows.length === 0) throw new NotFound()
  return store.get(file.sha256)
}
