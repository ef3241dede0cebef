import { inflateRawSync } from 'node:zlib'
import { maxCells, maxParts, maxRows, maxUnpackedBytes } from '../limits.ts'
import { type Problem, problem } from '../problem.ts'
import { tooManyRows } from '../to-table.ts'

/** Texts of the parts that tell about sheets, by path. */
export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const endSignature = Buffer.from('PK\u0005\u0006', 'latin1')
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const stored = 0
const deflated = 8
const encryptedFlag = 1

export const notAWorkbook = (): Problem =>
  problem(
    'not-a-workbook',
    {
      en: 'The file is damaged or is not an Excel workbook.',
      ur: 'فائل خراب ہے یا ایکسل ورک بک نہیں ہے۔',
    },
    {
      en: 'Open it in Excel or LibreOffice, save it as .xlsx and send it again.',
      ur: 'اسے ایکسل یا لبرے آفس میں کھول کر ‎.xlsx‎ کے طور پر محفوظ کریں اور دوبارہ بھیجیں۔',
    },
  )

const unreadable = (): Unpacked => ({ ok: false, problems: [notAWorkbook()] })

const tooLarge = (): Unpacked => ({
  ok: false,
  problems: [
    problem(
      'unpacks-too-large',
      {
        en: `Unpacked, the workbook is larger than ${maxUnpackedBytes / 1024 / 1024} MB; it was not opened.`,
        ur: `کھلنے پر ورک بک کا حجم ${maxUnpackedBytes / 1024 / 1024} میگا بائٹ سے زیادہ ہے؛ اسے نہیں کھولا گیا۔`,
      },
      {
        en: 'Delete empty rows, pictures and sheets that are not needed, or send the table as CSV.',
        ur: 'خالی سطریں، تصاویر اور غیر ضروری شیٹیں حذف کریں، یا جدول CSV کی صورت میں بھیجیں۔',
      },
    ),
  ],
})

const tooManyCells = (): Unpacked => ({
  ok: false,
  problems: [
    problem(
      'too-many-cells',
      {
        en: `The workbook has more than ${maxCells} cells; it was not opened.`,
        ur: `ورک بک میں ${maxCells} سے زیادہ خانے ہیں؛ اسے نہیں کھولا گیا۔`,
      },
      {
        en: 'Delete what stands outside the table, split it, or send it as CSV.',
        ur: 'جدول سے باہر کا مواد حذف کریں، اسے حصوں میں بانٹیں، یا CSV کی صورت میں بھیجیں۔',
      },
    ),
  ],
})

/** How often a tag opens, counted no further than one beyond the limit. */
function countOf(tag: RegExp, limit: number, texts: Iterable<string>): number {
  let count = 0
  for (const text of texts)
    for (const _ of text.matchAll(tag)) {
      count += 1
      if (count > limit) return count
    }
  return count
}

interface Part {
  readonly name: string
  readonly method: number
  readonly packed: Buffer
  readonly declared: number
}

/** The directory at the file's end, as the workbook reader itself takes it. Undefined where it does not hold together. */
function partsOf(file: Buffer): readonly Part[] | undefined {
  const end = file.lastIndexOf(endSignature)
  if (end < 0 || end + 22 > file.length) return undefined
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const parts: Part[] = []
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) return undefined
    const nameLength = file.readUInt16LE(at + 28)
    const packedBytes = file.readUInt32LE(at + 20)
    const local = file.readUInt32LE(at + 42)
    if (local + 30 > file.length || file.readUInt32LE(local) !== localSignature) return undefined
    if (file.readUInt16LE(at + 8) & encryptedFlag) return undefined
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    if (start + packedBytes > file.length) return undefined
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, ''),
      method: file.readUInt16LE(at + 10),
      packed: file.subarray(start, start + packedBytes),
      declared: file.readUInt32LE(at + 24),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}

const tellsOfSheets = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/

/**
 * Rows beyond what Excel can hold, or a row number written so as to hide it: the reader would walk
 * through millions of rows that are not there.
 */
const impossibleRow = /<row\s[^>]*(?:&|\br\s*=\s*["']\s*\d{8,})/

/**
 * Unpacks a workbook under a limit, before any library opens it: first what the directory declares is
 * added up, then each part is really inflated, since a bomb lies about its size. A zip without an entry,
 * which exceljs accepts as a workbook, comes back with no parts.
 */
export function unpackWorkbook(file: Buffer): Unpacked {
  const parts = partsOf(file)
  if (!parts) return unreadable()
  const declared = parts.reduce((total, part) => total + part.declared, 0)
  if (parts.length > maxParts || declared > maxUnpackedBytes) return tooLarge()
  const texts = new Map<string, string>()
  let left = maxUnpackedBytes
  for (const part of parts) {
    if (part.method !== stored && part.method !== deflated) return unreadable()
    try {
      const content =
        part.method === stored ? part.packed : inflateRawSync(part.packed, { maxOutputLength: left + 1 })
      left -= content.length
      if (left < 0) return tooLarge()
      if (tellsOfSheets.test(part.name)) texts.set(part.name, content.toString('utf8'))
    } catch (error) {
      const burst = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      return burst ? tooLarge() : unreadable()
    }
  }
  for (const text of texts.values()) if (impossibleRow.test(text)) return unreadable()
  if (countOf(/<row[\s/>]/g, maxRows, texts.values()) > maxRows)
    return { ok: false, problems: [tooManyRows()] }
  if (countOf(/<c[\s/>]/g, maxCells, texts.values()) > maxCells) return tooManyCells()
  return { ok: true, parts: texts }
}
