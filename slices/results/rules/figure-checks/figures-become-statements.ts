import { decimalOf } from '#kernel/pure/decimal.ts'
import type { Period } from '#kernel/pure/periods.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { Part } from '../breakdowns/parts-of-a-figure.ts'
import type { FigureValue } from '../figures/nil-is-not-silence.ts'
import type { FigureFinding } from './finding.ts'
import type { Statement } from './statement.ts'

/** A stored figure, as far as the checks ask. */
export interface StoredFigure {
  readonly number: number
  readonly indicator: string
  readonly partOf: string
  readonly place: string
  readonly period: Period
  readonly kind: 'value' | 'total' | 'nil' | 'not reported' | 'not applicable'
  readonly value: string | null
  readonly unit: string
  readonly agency: string
  readonly document: string
  readonly parts?: readonly Part[]
}

/** A stored figure as the checks read it: its number stands where a file has the row. Words have no arithmetic. */
export function statementOfFigure(figure: StoredFigure): Statement | undefined {
  const value = valueOf(figure)
  if (value === undefined) return undefined
  const { number, kind, unit, ...said } = figure
  return { ...said, row: number, unit: unitOf(unit), value, isTotal: kind === 'total' }
}

function valueOf({ kind, value }: StoredFigure): FigureValue | undefined {
  if (kind !== 'value' && kind !== 'total') return { kind }
  const number = decimalOf(value ?? '')
  return number === undefined ? undefined : { kind: 'number', number }
}

/**
 * What a finding is called by: its code and the references concerned. Where a further figure joins in, the name is
 * another, and what was resolved is open again.
 */
export const discrepancyKey = ({ code, rows }: Pick<FigureFinding, 'code' | 'rows'>): string =>
  `${code}:${[...rows]
    .sort((a, b) => a - b)
    .map((row) => `F-${row}`)
    .join(',')}`
