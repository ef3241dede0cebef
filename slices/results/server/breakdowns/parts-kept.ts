import { decimalOf, zero } from '#kernel/pure/decimal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { PartSaid } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { type Part, inOrder, partName } from '../../rules/breakdowns/parts-of-a-figure.ts'

/** A part as its figure keeps it. */
export interface PartKept {
  readonly sex: Part['sex']
  readonly ages: Part['ages']
  readonly kind: 'value' | 'nil' | 'not reported'
  readonly value: string | null
}

export const partsOf = (kept: readonly PartKept[] | null): readonly Part[] =>
  (kept ?? []).map(({ sex, ages, kind, value }) => ({
    ...{ sex, ages },
    value: kind === 'value' ? { kind: 'number', number: decimalOf(value ?? '') ?? zero } : { kind },
  }))

/** What one figure says by sex and age, as far as the reader may see it. */
export async function partsOfFigure(tx: Transaction<ResultsRows>, figure: number): Promise<PartSaid[]> {
  const { rows } = await tx.query<{ parts: readonly PartKept[] }>(
    'select parts from results.figure_parts where figure = $1',
    [figure],
  )
  return inOrder(rows.flatMap(({ parts }) => parts)).map((part) => ({ ...part, name: { ...partName(part) } }))
}
