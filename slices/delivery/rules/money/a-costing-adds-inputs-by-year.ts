import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type Decimal, decimalText, multiply, rounded, shortest, sum } from '#kernel/pure/decimal.ts'
import { latinDigits, parseNumber } from '#kernel/pure/digits.ts'
import { minorPlaces } from '#kernel/pure/money.ts'
import { type Parsed, excerpt, isolated, parsed, unreadable } from '#kernel/pure/parsed.ts'

export const costingColumns = ['input', 'unit', 'quantity', 'unitCost', 'year', 'basis'] as const
export type CostingColumn = (typeof costingColumns)[number]

/** A row as it was typed, on screen or in a spreadsheet. */
export type CostingCells = Readonly<Record<CostingColumn, string>>

/** Input, quantity and unit cost in one fiscal year. */
export interface CostingInput {
  readonly input: string
  readonly unit: string
  readonly quantity: Decimal
  readonly unitCost: Decimal
  /** That in which the fiscal year begins. */
  readonly year: number
  /** Where the unit cost comes from; empty where nobody said. */
  readonly basis: string
}

export interface CostingFault {
  /** Its place among the rows given, from 0. */
  readonly at: number
  readonly column: CostingColumn
  readonly messages: Bilingual
}

export const longestOfCosting = { input: 200, unit: 60, basis: 300 } as const
export const mostInputs = 500

/** Decimal places that a quantity and a unit cost may have. */
const places = { quantity: 4, unitCost: 3 } as const

export const isBlank = (cells: CostingCells): boolean =>
  costingColumns.every((column) => cells[column].trim() === '')

/** `2026-27`, or `2027` where the fiscal year is the calendar's. */
export const yearWritten = (year: number, startMonth: number): string =>
  startMonth === 1 ? String(year) : `${year}-${String((year + 1) % 100).padStart(2, '0')}`

/** `2026-27`, `2026-2027` or `2026`: the year in which the fiscal year begins. */
export function readFiscalYear(text: string, startMonth: number): Parsed<number> {
  const found = /^(\d{4})(?: ?[-–/] ?(\d{2}|\d{4}))?$/.exec(latinDigits(text).trim())
  const first = Number(found?.[1] ?? 0)
  const second = found?.[2]
  const agrees = second === undefined || (startMonth > 1 && Number(second) % 100 === (first + 1) % 100)
  if (first >= 2000 && first <= 2100 && agrees) return parsed(first)
  const example = startMonth === 1 ? '2027' : '2026-27'
  return unreadable(
    'year-unreadable',
    `"${excerpt(text)}" is no fiscal year. Write it as ${example}.`,
    `${isolated(excerpt(text))} مالی سال نہیں۔ ${isolated(example)} کی طرح لکھیے۔`,
  )
}

function readAmount(text: string, column: 'quantity' | 'unitCost'): Parsed<Decimal> {
  const read = parseNumber(text)
  if (!read.ok) return read
  const value = shortest(read.value)
  const isTooFine = value.scale > places[column]
  const isTooSmall = column === 'quantity' ? value.digits <= 0n : value.digits < 0n
  if (!isTooFine && !isTooSmall && decimalText(value).length <= 16) return parsed(value)
  const most = String(places[column])
  return unreadable(
    'amount-out-of-bounds',
    `Write a number ${column === 'quantity' ? 'above' : 'not below'} nothing with at most ${most} decimals.`,
    `${column === 'quantity' ? 'صفر سے بڑا' : 'صفر یا اس سے بڑا'} عدد لکھیے، زیادہ سے زیادہ ${isolated(most)} اعشاریہ تک۔`,
  )
}

const missing: Bilingual = { en: 'This cell is empty.', ur: 'یہ خانہ خالی ہے۔' }

function faultsOfText(cells: CostingCells, at: number): CostingFault[] {
  const empty = (['input', 'unit', 'quantity', 'unitCost', 'year'] as const).filter(
    (column) => cells[column].trim() === '',
  )
  const long = (['input', 'unit', 'basis'] as const).filter(
    (column) => cells[column].trim().length > longestOfCosting[column],
  )
  return [
    ...empty.map((column) => ({ at, column, messages: missing })),
    ...long.map((column) => ({
      ...{ at, column },
      messages: {
        en: `At most ${longestOfCosting[column]} characters.`,
        ur: `زیادہ سے زیادہ ${longestOfCosting[column]} حروف۔`,
      },
    })),
  ]
}

/** Reads the rows of a costing sheet; blank rows are passed over, and every cell that cannot be read is named. */
export function readCosting(
  rows: readonly CostingCells[],
  startMonth: number,
): { readonly inputs: readonly CostingInput[]; readonly faults: readonly CostingFault[] } {
  const inputs: CostingInput[] = []
  const faults: CostingFault[] = []
  for (const [at, cells] of rows.entries()) {
    if (isBlank(cells)) continue
    const own = faultsOfText(cells, at)
    const is = (column: CostingColumn) => cells[column].trim() !== ''
    const quantity = is('quantity') ? readAmount(cells.quantity, 'quantity') : undefined
    const unitCost = is('unitCost') ? readAmount(cells.unitCost, 'unitCost') : undefined
    const year = is('year') ? readFiscalYear(cells.year, startMonth) : undefined
    for (const [column, read] of [
      ['quantity', quantity],
      ['unitCost', unitCost],
      ['year', year],
    ] as const)
      if (read && !read.ok) own.push({ at, column, messages: read.problem.messages })
    faults.push(...own)
    if (own.length > 0 || !quantity?.ok || !unitCost?.ok || !year?.ok) continue
    inputs.push({
      ...{ input: cells.input.trim(), unit: cells.unit.trim(), basis: cells.basis.trim() },
      ...{ quantity: quantity.value, unitCost: unitCost.value, year: year.value },
    })
  }
  return { inputs, faults }
}

export const costOf = ({ quantity, unitCost }: Pick<CostingInput, 'quantity' | 'unitCost'>): Decimal =>
  shortest(multiply(quantity, unitCost))

/** What the inputs of each year add to, exactly, and then rounded to the smallest coin once. */
export function totalsByYear(
  inputs: readonly CostingInput[],
  currency: string,
): readonly { readonly year: number; readonly amount: Decimal }[] {
  const years = [...new Set(inputs.map(({ year }) => year))].sort((a, b) => a - b)
  return years.map((year) => ({
    year,
    amount: rounded(
      sum(inputs.flatMap((input) => (input.year === year ? [costOf(input)] : []))),
      minorPlaces(currency),
    ),
  }))
}
