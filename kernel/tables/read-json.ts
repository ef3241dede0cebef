import { maxColumns, maxRows } from './limits.ts'
import { type Problem, problem } from './problem.ts'
import { type RawTable, type TableRow, cleanText, noNotes } from './table.ts'
import { nothingInside, tooManyColumns, tooManyRows } from './to-table.ts'

export type JsonRead =
  | { readonly ok: true; readonly tables: readonly RawTable[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const refused = (refusal: Problem): JsonRead => ({ ok: false, problems: [refusal] })

const notJson = (): Problem =>
  problem(
    'not-json',
    { en: 'The file is not valid JSON.', ur: 'فائل درست JSON نہیں۔' },
    {
      en: 'Check it with the program that wrote it; a bracket or a comma may be missing.',
      ur: 'جس پروگرام نے اسے لکھا اس سے جانچیں؛ ممکن ہے کوئی قوس یا وقفہ رہ گیا ہو۔',
    },
  )

const notRecords = (): Problem =>
  problem(
    'json-without-records',
    {
      en: 'The JSON holds no list of records.',
      ur: 'JSON میں اندراجات کی کوئی فہرست نہیں۔',
    },
    {
      en: 'Send a list of objects, [{ "Action": "…" }], or an object of such lists, one for each sheet.',
      ur: 'اشیا کی فہرست بھیجیں، یعنی ‎[{ "Action": "…" }]‎، یا ایسی فہرستوں کا مجموعہ، ہر شیٹ کے لیے ایک۔',
    },
  )

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list of texts becomes "a; b", as offices write it; anything deeper stays JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value) && !value.some((item) => typeof item === 'object' && item !== null))
    return value.map(textOf).join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function tableOf(file: string, sheet: string, records: readonly Record<string, unknown>[]): RawTable {
  const columns = new Map<string, number>()
  for (const record of records)
    for (const key of Object.keys(record)) if (!columns.has(key)) columns.set(key, columns.size)
  const rows: TableRow[] = []
  for (const [at, record] of records.entries()) {
    const cells = Array.from({ length: columns.size }, () => '')
    for (const [key, value] of Object.entries(record)) cells[columns.get(key) ?? 0] = cleanText(textOf(value))
    if (cells.some((cell) => cell !== '')) rows.push({ number: at + 1, cells, notes: noNotes })
  }
  return { file, sheet, format: 'json', headerRow: 0, headers: [...columns.keys()].map(cleanText), rows }
}

/** A list of records, or an object whose lists of records are taken as sheets. Keys are the headers. */
export function readJson(text: string, file: string): JsonRead {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refused(notJson())
  }
  const lists: [string, unknown][] = Array.isArray(parsed)
    ? [['', parsed]]
    : isRecord(parsed)
      ? Object.entries(parsed).filter(([, value]) => Array.isArray(value))
      : []
  const tables: RawTable[] = []
  let count = 0
  for (const [sheet, list] of lists) {
    if (!Array.isArray(list) || !list.every(isRecord)) continue
    count += list.length
    if (count > maxRows) return refused(tooManyRows())
    try {
      const table = tableOf(file, cleanText(sheet), list)
      if (table.headers.length > maxColumns) return refused(tooManyColumns())
      if (table.rows.length > 0) tables.push(table)
    } catch {
      return refused(notJson())
    }
  }
  if (tables.length > 0) return { ok: true, tables }
  return refused(Array.isArray(parsed) && parsed.length === 0 ? nothingInside() : notRecords())
}
