import { type Decimal, absolute, compare, integer, subtract, timesPowerOfTen } from '#kernel/pure/decimal.ts'
import type { Period } from '#kernel/pure/periods.ts'
import type { Unit } from '#kernel/pure/units.ts'
import type { Part } from '../breakdowns/parts-of-a-figure.ts'
import { type FigureValue, amountOf } from '../figures/nil-is-not-silence.ts'

/** One row: what one document says about one indicator, place and period. */
export interface Statement {
  /** The line of the file or sheet, headers being line 1. */
  readonly row: number
  readonly indicator: string
  /** The larger indicator, or the larger place, that this row is a part of; empty where none is declared. */
  readonly partOf: string
  readonly place: string
  readonly period: Period
  readonly unit: Unit
  readonly value: FigureValue
  readonly agency: string
  readonly document: string
  /** Printed as a total of others, not reported by itself. */
  readonly isTotal: boolean
  /** By sex or age, in the same unit; absent where it was told whole only. */
  readonly parts?: readonly Part[]
}

/** A statement with an amount: a number, or zero for a nil report. In the kind's base unit, with the places that were written. */
export interface Amount {
  readonly statement: Statement
  readonly base: Decimal
  /** How many decimal places of the base unit the writer gave: 0 for whole ones, -3 for whole tonnes in kilograms. */
  readonly precision: number
}

export function amountIn(statement: Statement): Amount | undefined {
  const amount = amountOf(statement.value)
  if (!amount) return undefined
  return {
    statement,
    base: timesPowerOfTen(amount, statement.unit.power),
    precision: amount.scale - statement.unit.power,
  }
}

export const amountsIn = (statements: readonly Statement[]): Amount[] =>
  statements.flatMap((statement) => amountIn(statement) ?? [])

/** Names differ in case and spaces from row to row without meaning another thing. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/** JSON, so that no separator inside a name can make two keys one. */
export const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts)

export const indicatorKey = (s: Statement): string => nameKey(s.indicator)
export const placeKey = (s: Statement): string => nameKey(s.place)
export const documentKey = (s: Statement): string => nameKey(s.document)
export const periodKey = (s: Statement): string => `${s.period.from}/${s.period.to}`

/** Rows by key, in the order of the file. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const name = key(row)
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return groups
}

/**
 * How far two amounts may lie apart and still be one amount written with different precision: half of the last
 * place of the coarser one, and nothing where both were written to the same place. Whole counts have no tolerance.
 */
function roundingAllowance(coarser: number, finer: number): Decimal {
  return coarser < finer ? timesPowerOfTen(integer(5), -(coarser + 1)) : integer(0)
}

export function sameButForRounding(a: Amount, b: Amount): boolean {
  const allowance = roundingAllowance(Math.min(a.precision, b.precision), Math.max(a.precision, b.precision))
  return compare(absolute(subtract(a.base, b.base)), allowance) <= 0
}

/** Whether a sum, exact in the base unit, is the amount, allowing for the amount having been rounded. */
export function isSum(sum: Decimal, parts: readonly Amount[], whole: Amount): boolean {
  const finest = Math.max(whole.precision, ...parts.map((part) => part.precision))
  return compare(absolute(subtract(sum, whole.base)), roundingAllowance(whole.precision, finest)) <= 0
}
