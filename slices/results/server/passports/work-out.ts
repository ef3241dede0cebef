import type { Transaction } from '#kernel/database/transaction.ts'
import { type Decimal, decimalOf, timesPowerOfTen, zero } from '#kernel/pure/decimal.ts'
import { inBaseUnit, unitOf } from '#kernel/pure/units.ts'
import type { Figure, WorkedOut } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  codesIn,
  type Formula,
  parseFormula,
  valueOf,
} from '../../rules/passports/a-formula-keeps-to-its-units.ts'
import { newestFiguresOf } from '../reading/figures.ts'
import type { Struck } from '../reading/struck-figures.ts'

type Tx = Transaction<ResultsRows>

const figuresOfEach = 300
const shownAtMost = 60

export interface WorkingOut {
  readonly strategy: string
  readonly unit: string
  readonly formula: string
  readonly struck: Struck
}

/**
 * What a formula gives for each place and period of which a part was told, newest first. Parts are the newest statements;
 * where one is silent or says that it does not apply, nothing is worked out, and which one is told.
 */
export async function workOut(tx: Tx, asked: WorkingOut): Promise<readonly WorkedOut[]> {
  const read = parseFormula(asked.formula)
  if (!read.ok) return []
  const codes = codesIn(read.value)
  const { rows } = await tx.query<{ id: string }>(
    'select id from results.indicators where strategy = $1 and code = any ($2::text[])',
    [asked.strategy, codes],
  )
  const figures = await newestFiguresOf(tx, {
    ...{ indicators: rows.map(({ id }) => id), each: figuresOfEach, struck: asked.struck },
  })
  return [...byPlaceAndPeriod(figures)]
    .map((its) => one(read.value, asked.unit, codes, its))
    .sort((a, b) =>
      a.period.to < b.period.to ? 1 : a.period.to > b.period.to ? -1 : a.place < b.place ? -1 : 1,
    )
    .slice(0, shownAtMost)
}

/** Of several statements of one indicator about one place and period the newest is taken: figures come newest first. */
function byPlaceAndPeriod(figures: readonly Figure[]): Iterable<ReadonlyMap<string, Figure>> {
  const groups = new Map<string, Map<string, Figure>>()
  for (const figure of figures) {
    const key = `${figure.place}\n${figure.period.from}\n${figure.period.to}`
    const its = groups.get(key) ?? new Map<string, Figure>()
    if (!its.has(figure.indicator.code)) its.set(figure.indicator.code, figure)
    groups.set(key, its)
  }
  return groups.values()
}

function one(
  formula: Formula,
  unit: string,
  codes: readonly string[],
  its: ReadonlyMap<string, Figure>,
): WorkedOut {
  const values = new Map<string, Decimal>()
  for (const [code, figure] of its) {
    const value = numberIn(figure)
    if (value !== null) values.set(code, value)
  }
  const [figure] = [...its.values()]
  if (figure === undefined) throw new Error('a place and period without a figure')
  return {
    place: figure.place,
    period: figure.period,
    value: valueOf(formula, values, unit),
    silent: codes.filter((code) => !values.has(code)),
    references: [...its.values()].map(({ reference }) => reference),
  }
}

/** In the base unit of its kind, a percentage as a share of one; null where there is no number. */
function numberIn({ kind, value, unit }: Figure): Decimal | null {
  if (kind === 'nil') return zero
  const number = decimalOf(value ?? '')
  if (number === undefined) return null
  const of = unitOf(unit)
  return of.kind === 'percentage' ? timesPowerOfTen(number, -2) : inBaseUnit({ value: number, unit: of })
}
