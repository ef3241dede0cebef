import { unpack } from '#kernel/files/unpack.ts'
import { maxCells, maxParts, maxRows, maxUnpackedBytes } from '../limits.ts'
import { type Problem, problem } from '../problem.ts'
import { tooManyRows } from '../to-table.ts'

/** Texts of the parts that tell about sheets, by path. */
export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] }

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

const tellsOfSheets = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/

/**
 * Rows beyond what Excel can hold, or a row number written so as to hide it: the reader would walk
 * through millions of rows that are not there.
 */
const impossibleRow = /<row\s[^>]*(?:&|\br\s*=\s*["']\s*\d{8,})/

/**
 * Unpacks a workbook under a limit, before any library opens it. A zip without an entry, which exceljs accepts as a
 * workbook, comes back with no parts.
 */
export function unpackWorkbook(file: Buffer): Unpacked {
  const unpacked = unpack(file, { maxParts, maxBytes: maxUnpackedBytes, wanted: tellsOfSheets })
  if (unpacked === 'damaged') return unreadable()
  if (unpacked === 'too large') return tooLarge()
  const texts = new Map([...unpacked].map(([name, content]) => [name, content.toString('utf8')]))
  for (const text of texts.values()) if (impossibleRow.test(text)) return unreadable()
  if (countOf(/<row[\s/>]/g, maxRows, texts.values()) > maxRows)
    return { ok: false, problems: [tooManyRows()] }
  if (countOf(/<c[\s/>]/g, maxCells, texts.values()) > maxCells) return tooManyCells()
  return { ok: true, parts: texts }
}
