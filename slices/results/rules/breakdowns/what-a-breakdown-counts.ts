import { type Decimal, add, subtract, sum, zero } from '#kernel/pure/decimal.ts'
import { amountOf } from '../figures/nil-is-not-silence.ts'
import type { Stage } from '../operational/what-a-stage-counts.ts'
import { type Part, type PartOf, type Shape, inOrder, partKey, shapeOf } from './parts-of-a-figure.ts'

/** Parts in another shape: by sex and age together they also tell each of the two alone. */
export function partsInShape(parts: readonly Part[], shape: Shape): readonly Part[] {
  const own = parts.filter((part) => shapeOf(part) === shape)
  if (own.length > 0 || shape === 'sex and age') return own
  return parts
    .filter((part) => shapeOf(part) === 'sex and age')
    .map((part) => (shape === 'sex' ? { ...part, ages: null } : { ...part, sex: null }))
}

export interface BreakdownCounted {
  readonly parts: readonly (PartOf & { readonly total: Decimal | undefined })[]
  /** Of the total, what is in no part; undefined where there is no total. */
  readonly rest: Decimal | undefined
  /** Figures behind the total, and those of them that say every part. */
  readonly figures: number
  readonly broken: number
}

/** The figures behind a total, added part by part. What no office told apart is the rest, and is never shared out. */
export function whatABreakdownCounts(
  stage: Pick<Stage, 'total' | 'numbers'>,
  partsOf: ReadonlyMap<number, readonly Part[]>,
  shape: Shape,
): BreakdownCounted {
  const totals = new Map<string, { readonly of: PartOf; readonly total: Decimal | undefined }>()
  let broken = 0
  for (const number of stage.numbers) {
    const own = partsInShape(partsOf.get(number) ?? [], shape)
    let isWhole = own.length > 0
    for (const part of own) {
      const amount = amountOf(part.value)
      isWhole &&= amount !== undefined
      const before = totals.get(partKey(part))
      const total = amount === undefined ? before?.total : add(before?.total ?? zero, amount)
      totals.set(partKey(part), { of: before?.of ?? { sex: part.sex, ages: part.ages }, total })
    }
    if (isWhole) broken += 1
  }
  const parts = inOrder([...totals.values()].map(({ of, total }) => ({ ...of, total })))
  const told = parts.flatMap(({ total }) => total ?? [])
  return {
    parts,
    rest: stage.total === undefined ? undefined : subtract(stage.total, sum(told)),
    ...{ figures: stage.numbers.length, broken },
  }
}
