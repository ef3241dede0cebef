export interface Counted {
  readonly value: string | null
  readonly nominated: number
  readonly came: number
}

/** How many of each value were nominated and came; those of whom nothing was given stand last, under null. */
export function countedBy<One extends { readonly came: readonly unknown[] }>(
  nominees: readonly One[],
  of: (one: One) => string | null,
): Counted[] {
  const counts = new Map<string | null, { nominated: number; came: number }>()
  for (const one of nominees) {
    const count = counts.get(of(one)) ?? { nominated: 0, came: 0 }
    count.nominated += 1
    if (one.came.length > 0) count.came += 1
    counts.set(of(one), count)
  }
  return [...counts]
    .map(([value, count]) => ({ value, ...count }))
    .sort((a, b) => Number(a.value === null) - Number(b.value === null) || b.nominated - a.nominated)
}
