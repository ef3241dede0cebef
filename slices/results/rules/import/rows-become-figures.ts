import { type Decimal, decimalText, timesPowerOfTen } from '#kernel/pure/decimal.ts'
import type { Period } from '#kernel/pure/periods.ts'
import { type Unit, sameKind, unitOf } from '#kernel/pure/units.ts'
import { amountOf, type FigureValue } from '../figures/nil-is-not-silence.ts'
import type { Part } from '../breakdowns/parts-of-a-figure.ts'
import type { Measure } from '../figures/an-ambiguous-indicator-gets-no-colour.ts'
import type { FigureFinding } from '../figure-checks/finding.ts'
import { type FigureRow, readStatements } from '../figure-checks/rows-become-statements.ts'
import { nameKey, type Statement } from '../figure-checks/statement.ts'
import { isSaidInWords } from '../indicators/what-an-indicator-says.ts'
import { cellFaults, indicatorUnknown } from './cells-that-cannot-be-kept.ts'

/** As much of an indicator as is needed to read a row about it. */
export interface IndicatorToRead {
  readonly id: string
  readonly code: string
  readonly name: { readonly en: string; readonly ur: string }
  readonly unit: string
  readonly measure: Measure
  readonly openness: string
}

/** A figure as it will be appended. */
export interface FigureRead {
  readonly row: number | null
  readonly indicator: IndicatorToRead
  readonly place: string
  readonly partOf: string
  readonly period: Period
  readonly kind: 'value' | 'total' | 'nil' | 'not reported' | 'not applicable'
  /** Exactly as written, in the unit as written. */
  readonly value: string | null
  readonly words: string | null
  readonly unit: string
  /** In the indicator's unit; null where it cannot be added. */
  readonly amount: string | null
  readonly agency: string
  readonly document: string
  /** By sex or age, in the unit as written. */
  readonly parts: readonly Part[]
}

export interface WhereSilent {
  /** For rows that name no document, or no agency. */
  readonly document: string
  readonly agency: string
}

export interface FiguresRead {
  readonly figures: readonly FigureRead[]
  /** Every cell that stops the import. */
  readonly errors: readonly FigureFinding[]
  /** The rows as they were understood: blanks filled in, words replaced. For the checks. */
  readonly rows: readonly FigureRow[]
}

/** Codes and names in both languages, as offices write them. */
export function indicatorsByName(
  indicators: readonly IndicatorToRead[],
): ReadonlyMap<string, IndicatorToRead> {
  const byName = new Map<string, IndicatorToRead>()
  for (const one of indicators)
    for (const name of [one.name.ur, one.name.en, one.code]) byName.set(nameKey(name), one)
  return byName
}

/** Reads the rows of a figures file against the indicators of a strategy. All faults at once; blank rows are passed over. */
export function readFigures(
  rows: readonly FigureRow[],
  indicators: readonly IndicatorToRead[],
  silent: WhereSilent,
): FiguresRead {
  const byName = indicatorsByName(indicators)
  const find = (row: FigureRow) => byName.get(nameKey(row.cells.indicator ?? ''))
  const filled = rows.filter(hasContent).map((row) => understood(row, find(row), silent))
  const original = new Map(rows.map((row) => [row.row, row]))
  const read = readStatements(filled)
  const unknown = filled.filter((row) => (row.cells.indicator ?? '').trim() !== '' && !find(row))
  const errors = [
    ...read.findings.filter(({ code }) => code === 'row-unreadable' || code === 'document-missing'),
    ...unknown.map((row) => indicatorUnknown(row.row, row.cells.indicator ?? '')),
    ...read.statements.flatMap(cellFaults),
  ]
  const figures = read.statements.flatMap((statement) => {
    const indicator = byName.get(nameKey(statement.indicator))
    if (!indicator) return []
    const cell = original.get(statement.row)?.cells.value ?? ''
    return figureOf(statement, indicator, cell)
  })
  return { figures, errors: errors.sort((a, b) => a.row - b.row), rows: filled }
}

const hasContent = (row: FigureRow) => Object.values(row.cells).some((cell) => cell.trim() !== '')

const saidInKind = (kind: string | undefined) =>
  ['', 'value', 'total'].includes((kind ?? '').trim().toLowerCase())

/** Blanks get what the report says for all rows. What is said in words is no number: its cell is read apart. */
function understood(row: FigureRow, indicator: IndicatorToRead | undefined, silent: WhereSilent): FigureRow {
  const { cells } = row
  const or = (cell: string | undefined, otherwise: string) =>
    (cell ?? '').trim() === '' ? otherwise : (cell ?? '')
  const inWords =
    indicator !== undefined &&
    isSaidInWords(indicator.measure) &&
    saidInKind(cells.kind) &&
    (cells.value ?? '').trim() !== ''
  return {
    row: row.row,
    cells: {
      ...cells,
      unit: or(cells.unit, indicator?.unit ?? ''),
      document: or(cells.document, silent.document),
      agency: or(cells.agency, silent.agency),
      ...(inWords ? { value: '0' } : {}),
    },
  }
}

function figureOf(statement: Statement, indicator: IndicatorToRead, cell: string): FigureRead {
  const { value, unit, isTotal } = statement
  const inWords = isSaidInWords(indicator.measure) && value.kind === 'number'
  return {
    row: statement.row,
    indicator,
    place: tidy(statement.place),
    partOf: tidy(statement.partOf),
    period: statement.period,
    kind: value.kind === 'number' ? (isTotal ? 'total' : 'value') : value.kind,
    value: value.kind === 'number' && !inWords ? decimalText(value.number) : null,
    words: inWords ? cell.trim() : null,
    unit: unit.code,
    amount: inWords ? null : amountIn(value, unit, unitOf(indicator.unit)),
    agency: tidy(statement.agency),
    document: tidy(statement.document),
    parts: inWords ? [] : (statement.parts ?? []),
  }
}

/** The amount in another unit of the same kind; null for silence, and for what has no sum. */
export function amountIn(value: FigureValue, unit: Unit, of: Unit): string | null {
  const amount: Decimal | undefined = amountOf(value)
  if (!amount || !of.addable || !unit.addable || !sameKind(unit, of)) return null
  return decimalText(timesPowerOfTen(amount, unit.power - of.power))
}

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** From the first day of any figure to the last; null where there is none. */
export function periodOf(figures: readonly { readonly period: Period }[]): Period | null {
  const [first] = figures
  if (!first) return null
  let { from, to } = first.period
  for (const { period } of figures) {
    if (period.from < from) from = period.from
    if (period.to > to) to = period.to
  }
  return { from, to }
}
