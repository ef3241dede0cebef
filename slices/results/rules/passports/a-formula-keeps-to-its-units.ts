import {
  type Decimal,
  add,
  decimalOf,
  decimalText,
  integer,
  multiply,
  negated,
  rounded,
  shortest,
  timesPowerOfTen,
} from '#kernel/pure/decimal.ts'
import { latinDigits } from '#kernel/pure/digits.ts'
import { findUnit, type Unit, unitOf } from '#kernel/pure/units.ts'

/** `([TIP-CONVICTED] + [TIP-ACQUITTED]) / [TIP-PROSECUTED]`: codes of indicators in brackets, numbers, + − × ÷. */
export type Formula =
  | { readonly is: 'number'; readonly value: Decimal }
  | { readonly is: 'indicator'; readonly code: string }
  | { readonly is: Operator; readonly left: Formula; readonly right: Formula }
type Operator = '+' | '-' | '*' | '/'

export type FormulaFault =
  | { readonly code: 'formula-unreadable'; readonly at: string }
  | { readonly code: 'no-such-indicator'; readonly at: string }
  | { readonly code: 'formula-of-itself'; readonly at: string }
  | { readonly code: 'units-do-not-add'; readonly at: string }
  | { readonly code: 'unit-has-no-sum'; readonly at: string }
  | { readonly code: 'unit-of-the-result-differs'; readonly at: string }

type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: FormulaFault }

const good = <Value>(value: Value): Checked<Value> => ({ ok: true, value })
const bad = (
  code: FormulaFault['code'],
  at: string,
): { readonly ok: false; readonly fault: FormulaFault } => ({
  ok: false,
  fault: { code, at },
})

const token = /\s*(\[[^[\]]+\]|\d+(?:\.\d+)?|[-+*/×÷−()])/y
const written: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-' }

/** Reads a formula; at fault is the place where reading stopped. */
export function parseFormula(text: string): Checked<Formula> {
  const source = latinDigits(text).trim()
  const tokens: string[] = []
  token.lastIndex = 0
  for (let at = 0; at < source.length; at = token.lastIndex) {
    const [, found] = token.exec(source) ?? []
    if (found === undefined) return bad('formula-unreadable', source.slice(at).trim().slice(0, 20))
    tokens.push(written[found] ?? found)
  }
  const reader = new Reader(tokens)
  const formula = reader.sum()
  const rest = reader.rest()
  return formula === null || rest !== undefined
    ? bad('formula-unreadable', rest ?? source.slice(-20))
    : good(formula)
}

class Reader {
  readonly #tokens: readonly string[]
  #at = 0
  constructor(tokens: readonly string[]) {
    this.#tokens = tokens
  }
  rest = (): string | undefined => this.#tokens[this.#at]
  sum = (): Formula | null => this.#chain(['+', '-'], this.#product)
  #product = (): Formula | null => this.#chain(['*', '/'], this.#single)
  #chain(operators: readonly Operator[], part: () => Formula | null): Formula | null {
    let left = part()
    for (;;) {
      const operator = operators.find((one) => one === this.rest())
      if (left === null || operator === undefined) return left
      this.#at += 1
      const right = part()
      left = right === null ? null : { is: operator, left, right }
    }
  }
  #single = (): Formula | null => {
    const next = this.rest()
    if (next === undefined) return null
    this.#at += 1
    if (next.startsWith('[')) return { is: 'indicator', code: next.slice(1, -1).trim() }
    const value = decimalOf(next)
    if (value !== undefined) return { is: 'number', value }
    if (next !== '(') return this.#refuseAt()
    const inside = this.sum()
    if (this.rest() !== ')') return null
    this.#at += 1
    return inside
  }
  #refuseAt = (): null => {
    this.#at -= 1
    return null
  }
}

/** The codes that it names, each once. */
export function codesIn(formula: Formula): readonly string[] {
  if (formula.is === 'indicator') return [formula.code]
  if (formula.is === 'number') return []
  return [...new Set([...codesIn(formula.left), ...codesIn(formula.right)])]
}

/** Kinds of unit with their exponents: `persons / cases` is persons 1, cases -1; a share of like things is none. */
type Dimension = Readonly<Record<string, number>>

const dimensionOf = ({ kind }: Unit): Dimension => (kind === 'percentage' ? {} : { [kind]: 1 })

/** "persons per case" is a unit of two; everything else is as the register of units has it. */
function resultDimension(unit: string): Dimension {
  const [over, under, another] = unit.split(/ per | فی /)
  if (findUnit(unit) !== undefined || over === undefined || under === undefined || another !== undefined)
    return dimensionOf(unitOf(unit))
  return joined(dimensionOf(unitOf(over)), dimensionOf(unitOf(under)), -1)
}

function joined(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const sum: Record<string, number> = { ...a }
  for (const [kind, power] of Object.entries(b)) {
    sum[kind] = (sum[kind] ?? 0) + sign * power
    if (sum[kind] === 0) delete sum[kind]
  }
  return sum
}

const named = (dimension: Dimension): string =>
  Object.keys(dimension).length === 0
    ? '1'
    : Object.entries(dimension)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, power]) => (power === 1 ? kind : `${kind}^${power}`))
        .join(' · ')

const same = (a: Dimension, b: Dimension): boolean => named(a) === named(b)

/** Whether its parts may be added and whether what comes out is of the unit in which the indicator is told. */
export function checkUnits(
  formula: Formula,
  unitOfCode: ReadonlyMap<string, string>,
  result: { readonly code: string; readonly unit: string },
): Checked<null> {
  const codes = codesIn(formula)
  if (codes.includes(result.code)) return bad('formula-of-itself', result.code)
  const missing = codes.find((code) => !unitOfCode.has(code))
  if (missing !== undefined) return bad('no-such-indicator', missing)
  const found = dimensionIn(formula, unitOfCode)
  if (!found.ok) return found
  const wanted = resultDimension(result.unit)
  return same(found.value, wanted)
    ? good(null)
    : bad('unit-of-the-result-differs', `${named(found.value)} ≠ ${named(wanted)}`)
}

function dimensionIn(formula: Formula, units: ReadonlyMap<string, string>): Checked<Dimension> {
  if (formula.is === 'number') return good({})
  if (formula.is === 'indicator') return good(dimensionOf(unitOf(units.get(formula.code) ?? '')))
  const left = dimensionIn(formula.left, units)
  const right = dimensionIn(formula.right, units)
  if (!left.ok) return left
  if (!right.ok) return right
  if (formula.is === '*' || formula.is === '/')
    return good(joined(left.value, right.value, formula.is === '*' ? 1 : -1))
  const hasNoSum = codesIn(formula).find((code) => !unitOf(units.get(code) ?? '').addable)
  if (hasNoSum !== undefined) return bad('unit-has-no-sum', hasNoSum)
  return same(left.value, right.value)
    ? left
    : bad('units-do-not-add', `${named(left.value)}, ${named(right.value)}`)
}

interface Fraction {
  readonly over: Decimal
  readonly under: Decimal
}

const decimals = 4

/** A value in base units by code. Exact until the end, then to four decimal places; null where it divides by zero. */
export function valueOf(formula: Formula, values: ReadonlyMap<string, Decimal>, unit: string): string | null {
  const found = fractionOf(formula, values)
  if (found === null) return null
  const { kind, power } = unitOf(unit)
  const scaled = timesPowerOfTen(found.over, kind === 'percentage' ? 2 : -power)
  return decimalText(shortest(divided(scaled, found.under)))
}

function fractionOf(formula: Formula, values: ReadonlyMap<string, Decimal>): Fraction | null {
  if (formula.is === 'number') return { over: formula.value, under: integer(1) }
  if (formula.is === 'indicator') {
    const value = values.get(formula.code)
    return value === undefined ? null : { over: value, under: integer(1) }
  }
  const left = fractionOf(formula.left, values)
  const right = fractionOf(formula.right, values)
  if (left === null || right === null) return null
  switch (formula.is) {
    case '*':
      return { over: multiply(left.over, right.over), under: multiply(left.under, right.under) }
    case '/':
      return right.over.digits === 0n
        ? null
        : { over: multiply(left.over, right.under), under: multiply(left.under, right.over) }
    default: {
      const other = multiply(right.over, left.under)
      return {
        over: add(multiply(left.over, right.under), formula.is === '+' ? other : negated(other)),
        under: multiply(left.under, right.under),
      }
    }
  }
}

function divided(over: Decimal, under: Decimal): Decimal {
  const scale = decimals + 2
  const top = over.digits * 10n ** BigInt(under.scale + scale)
  const bottom = under.digits * 10n ** BigInt(over.scale)
  return rounded({ digits: top / bottom, scale }, decimals)
}
