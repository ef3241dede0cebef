import { type Decimal, add, compare, decimalText, zero } from '#kernel/pure/decimal.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { breakdownFault, cellsOf, partCellsOf, partsToRead } from '../breakdowns/a-form-asks-apart.ts'
import { partName } from '../breakdowns/parts-of-a-figure.ts'
import type { FigureRow } from '../figure-checks/rows-become-statements.ts'
import { amountOf, readFigureCell } from '../figures/nil-is-not-silence.ts'
import {
  type CellBack,
  type FormBack,
  type FormFault,
  type LineAsked,
  type SheetBack,
  fault,
  formHeaders,
  totalKey,
} from './what-a-form-holds.ts'

const folded = (text: string) =>
  text
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .trim()
    .toLowerCase()

const columnOf = (headers: readonly string[], known: readonly string[]) =>
  headers.findIndex((header) => known.includes(folded(header)))

export const isFormSheet = (headers: readonly string[]): boolean =>
  columnOf(headers, formHeaders.key) >= 0 && columnOf(headers, formHeaders.value) >= 0

interface RowBack extends CellBack {
  readonly key: string
  readonly isFormula: boolean
}

function rowsOf({ sheet, headers, rows }: SheetBack): RowBack[] {
  const [key, value, note] = [formHeaders.key, formHeaders.value, formHeaders.note].map((known) =>
    columnOf(headers, known),
  )
  const at = (cells: readonly string[], column: number | undefined) =>
    column === undefined || column < 0 ? '' : (cells[column] ?? '').trim()
  return rows.map(({ number, cells, formulas }) => ({
    ...{ sheet, row: number, key: at(cells, key), value: at(cells, value), note: at(cells, note) },
    isFormula: value !== undefined && formulas.includes(value),
  }))
}

const askAnew: Bilingual = {
  en: 'Take the row out, or ask the secretariat for a new form.',
  ur: 'یہ سطر نکال دیں، یا سیکرٹریٹ سے نیا فارم منگوائیں۔',
}

/** What stands against rows that answer no line that is asked. */
function strangers(rows: readonly RowBack[], lines: ReadonlyMap<string, LineAsked>): FormFault[] {
  return rows.flatMap((row) => {
    const line = lines.get(row.key)
    if (row.value === '' || row.key.startsWith('total:') || (line !== undefined && line.ended === null))
      return []
    if (line?.ended) return [ended(row, line.place, line.ended)]
    return [
      row.key === ''
        ? fault(
            row,
            'row-without-key',
            {
              en: 'This row was put in: the form did not ask for it, so nothing says what its value is about.',
              ur: 'یہ سطر بعد میں ڈالی گئی: فارم نے یہ نہیں پوچھا، اس لیے معلوم نہیں کہ قدر کس چیز کی ہے۔',
            },
            askAnew,
          )
        : fault(
            row,
            'line-not-asked',
            {
              en: 'This line is not asked of this office any more.',
              ur: 'یہ سطر اب اس دفتر سے نہیں پوچھی جاتی۔',
            },
            askAnew,
          ),
    ]
  })
}

const ended = (
  at: { readonly sheet: string; readonly row: number },
  place: string,
  { on, became }: { readonly on: string; readonly became: string },
): FormFault =>
  fault(
    at,
    'place-ended',
    {
      en: `${place} no longer exists since ${on}; it is reported as ${became}.`,
      ur: `${isolated(place)} ${isolated(on)} سے موجود نہیں؛ اس کی رپورٹ ${isolated(became)} کے نام سے ہوتی ہے۔`,
    },
    {
      en: `Leave this cell empty, and report what happened there under ${became}.`,
      ur: `یہ خانہ خالی چھوڑیں، اور وہاں کی رپورٹ ${isolated(became)} کے تحت دیں۔`,
    },
  )

/** Whether two cells say one thing, however it is written. */
function sayTheSame(one: string, other: string): boolean {
  if (folded(one) === folded(other)) return true
  const [a, b] = [readFigureCell(one), readFigureCell(other)]
  if (!a.ok || !b.ok || a.value.kind !== b.value.kind) return false
  if (a.value.kind !== 'number' || b.value.kind !== 'number') return true
  return compare(a.value.number, b.value.number) === 0
}

/**
 * The one value of a line among the sheets in which it stands; two that differ are a fault of the later. What went out in
 * the form gives way to what was written into the other sheet.
 */
function oneOf(
  rows: readonly RowBack[],
  said: LineAsked['said'],
): {
  readonly cell: RowBack | undefined
  readonly faults: FormFault[]
} {
  const all = rows.filter(({ value }) => value !== '')
  const written = all.filter(({ value }) => said === null || !sayTheSame(value, said.value ?? said.kind))
  const filled = written.length > 0 ? written : all
  const [first] = filled
  const other = filled.find(({ value }) => !sayTheSame(value, first?.value ?? ''))
  if (first === undefined || other === undefined) return { cell: first ?? rows[0], faults: [] }
  return {
    cell: first,
    faults: [
      fault(
        other,
        'line-twice',
        {
          en: `The same line says "${first.value}" in row ${first.row} of ${first.sheet}, and "${other.value}" here.`,
          ur: `یہی سطر ${isolated(first.sheet)} کی سطر ${first.row} میں ${isolated(first.value)} کہتی ہے اور یہاں ${isolated(other.value)}۔`,
        },
        {
          en: 'Keep one of the two values and empty the other cell.',
          ur: 'ایک قدر رکھیں اور دوسرا خانہ خالی کریں۔',
        },
      ),
    ],
  }
}

const missing = ({ code, place }: Pick<LineAsked, 'code' | 'place'>): FormFault =>
  fault(
    null,
    'line-missing',
    {
      en: `The line ${code}, ${place} is not in the file any more.`,
      ur: `سطر ${isolated(code)}، ${isolated(place)} اب فائل میں نہیں۔`,
    },
    {
      en: 'Put the row back from the form as it was sent, and say "not reported" where nothing is known.',
      ur: 'بھیجے گئے فارم سے سطر واپس لائیں، اور جہاں کچھ معلوم نہ ہو وہاں «رپورٹ نہیں ہوا» لکھیں۔',
    },
  )

/** A total that was typed over its formula must be the sum of the lines above it. */
function typedTotals(rows: readonly RowBack[], sums: ReadonlyMap<string, Decimal>): FormFault[] {
  return rows.flatMap((row) => {
    if (!row.key.startsWith('total:') || row.isFormula || row.value === '') return []
    const sum = sums.get(row.key)
    const typed = readFigureCell(row.value)
    const amount = typed.ok ? amountOf(typed.value) : undefined
    if (sum === undefined || (amount !== undefined && compare(amount, sum) === 0)) return []
    const said = decimalText(sum)
    return [
      fault(
        row,
        'total-typed',
        {
          en: `A total was typed over its formula: it says "${row.value}", and the lines add up to ${said}.`,
          ur: `مجموعہ فارمولے کے اوپر لکھا گیا: یہ ${isolated(row.value)} کہتا ہے، جبکہ سطروں کا مجموعہ ${isolated(said)} ہے۔`,
        },
        {
          en: 'Mend the line that is wrong, or empty the total: it is added again here.',
          ur: 'جو سطر غلط ہو اسے درست کریں، یا مجموعہ خالی کریں: یہاں وہ خود جمع ہوتا ہے۔',
        },
      ),
    ]
  })
}

export interface Asking {
  readonly lines: readonly LineAsked[]
  /** As a file of figures writes it. */
  readonly period: string
  readonly document: string
}

/** The cells of a line's parts; what they add to is held against the line as soon as all can be read. */
function partsBack(line: LineAsked, whole: RowBack, byKey: ReadonlyMap<string, readonly RowBack[]>) {
  const faults: FormFault[] = []
  const found = line.parts.flatMap((part) => {
    const { cell, faults: own } = oneOf(byKey.get(part.key) ?? [], part.said)
    faults.push(...own)
    if (cell !== undefined) return [{ part, its: cell, value: cell.value }]
    const place = `${line.place}, ${partName(part).en}`
    faults.push(missing({ code: line.code, place }))
    return []
  })
  const cells = partsToRead(whole.value, found)
  const misfit = breakdownFault(whole.value, cells)
  if (misfit !== null)
    faults.push(
      fault(
        whole,
        'breakdown-differs',
        {
          en: `${line.code}, ${line.place}: ${misfit.en}`,
          ur: `${isolated(line.code)}، ${isolated(line.place)}: ${misfit.ur}`,
        },
        {
          en: 'Mend the part or the whole that is wrong. Whoever is in no part belongs under “not recorded”.',
          ur: 'جو حصہ یا کل غلط ہو اسے درست کریں۔ جو کسی حصے میں نہیں وہ «درج نہیں» میں آتا ہے۔',
        },
      ),
    )
  return { cells, faults }
}

/** Finds the value of each line by its key, wherever rows and columns were moved to. All faults at once. */
export function readFormBack(sheets: readonly SheetBack[], { lines, period, document }: Asking): FormBack {
  const rows = sheets.filter(({ headers }) => isFormSheet(headers)).flatMap(rowsOf)
  const byKey = new Map<string, RowBack[]>()
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row])
  const faults = strangers(
    rows,
    new Map(
      lines.flatMap(
        (line) => [[line.key, line], ...line.parts.map(({ key }) => [key, line] as const)] as const,
      ),
    ),
  )
  const cells = new Map<number, CellBack>()
  const sums = new Map<string, Decimal>()
  const figures: FigureRow[] = []
  for (const line of lines.filter(({ ended }) => ended === null)) {
    const { cell, faults: own } = oneOf(byKey.get(line.key) ?? [], line.said)
    faults.push(...own)
    if (cell === undefined) {
      faults.push(missing(line))
      continue
    }
    const row = figures.length + 1
    cells.set(row, cell)
    figures.push({ row, cells: cellsOf(line, cell.value, cell.note, period, document) })
    const read = readFigureCell(cell.value)
    const amount = read.ok ? amountOf(read.value) : undefined
    const total = totalKey(line.code)
    if (amount !== undefined) sums.set(total, add(sums.get(total) ?? zero, amount))
    const broken = partsBack(line, cell, byKey)
    faults.push(...broken.faults)
    for (const { part, its } of broken.cells) {
      const row = figures.length + 1
      cells.set(row, its)
      figures.push({ row, cells: partCellsOf(line, part, its.value, cell.note, period, document) })
    }
  }
  return { rows: figures, cells, faults: [...faults, ...typedTotals(rows, sums)] }
}
