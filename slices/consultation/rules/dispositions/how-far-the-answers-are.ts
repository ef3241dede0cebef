export interface Counted {
  readonly key: string
  readonly all: number
  readonly answered: number
  /** Answers from which their author dissents. */
  readonly dissents: number
  /** Without the answer that should be there by now. */
  readonly late: number
}

interface Point {
  readonly isAnswered: boolean
  readonly isDissented: boolean
  readonly isLate: boolean
}

/** How many of how many are answered, for each key; a point whose key is null counts under the empty one. */
export function progressBy<One extends Point>(
  points: readonly One[],
  keyOf: (point: One) => string | null,
): readonly Counted[] {
  const counts = new Map<string, { all: number; answered: number; dissents: number; late: number }>()
  for (const point of points) {
    const key = keyOf(point) ?? ''
    const count = counts.get(key) ?? { all: 0, answered: 0, dissents: 0, late: 0 }
    count.all += 1
    if (point.isAnswered) count.answered += 1
    if (point.isDissented) count.dissents += 1
    if (point.isLate) count.late += 1
    counts.set(key, count)
  }
  return [...counts].map(([key, count]) => ({ key, ...count }))
}
