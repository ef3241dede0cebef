/** Of fewer persons no number is told: it would point at people. */
export const fewestTold = 5

/**
 * Which numbers of a table may be told; null where one may not. Whoever knows the total and this rule still finds no number
 * of one to four: such a cell is never hidden alone, and what is hidden together always leaves more than one answer. The
 * cell that is hidden with them is the first in the order given, for a choice by size would say something of its size.
 */
export function told(counts: readonly number[]): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, at) => (isFew(count) ? [at] : [])))
  const other = counts.findIndex((count) => count >= fewestTold)
  if (hidden.size > 0 && other >= 0 && !areLostTogether(counts, hidden, 4 * hidden.size - 1))
    hidden.add(other)
  return counts.map((count, at) => (hidden.has(at) ? null : count))
}

/** Whether the numbers that are not told stay so when the total of the table is. */
export function isSafeWithItsTotal(counts: readonly number[]): boolean {
  const all = told(counts)
  const hidden = new Set(all.flatMap((count, at) => (count === null ? [at] : [])))
  return hidden.size === 0 || areLostTogether(counts, hidden, Infinity)
}

const isFew = (count: number) => count > 0 && count < fewestTold

/** All ones are found by a sum as great as their number, all fours by one four times as great. */
function areLostTogether(counts: readonly number[], hidden: ReadonlySet<number>, most: number): boolean {
  const sum = counts.reduce((all, count, at) => all + (hidden.has(at) ? count : 0), 0)
  return hidden.size > 1 && sum >= fewestTold && sum > hidden.size && sum <= most
}

export interface Split {
  /** Of how many it is known; null where this may not be told. */
  readonly given: number | null
  readonly shown: readonly { readonly value: string; readonly persons: number }[]
  /** Values that were given and whose numbers are not told. */
  readonly hidden: readonly string[]
}

/** Persons by what was given of them. Whoever gave nothing is a cell as well, or a gap of three would be had by subtraction. */
export function splitOf(
  values: readonly { readonly value: string; readonly persons: number }[],
  notGiven: number,
): Split {
  const [without, ...cells] = told([notGiven, ...values.map(({ persons }) => persons)])
  const given = values.reduce((all, { persons }) => all + persons, 0)
  const shown = values.flatMap(({ value }, at) => {
    const persons = cells[at] ?? 0
    return persons === 0 ? [] : [{ value, persons }]
  })
  const hidden = values.flatMap(({ value }, at) => (cells[at] === null ? [value] : []))
  // Where no number is left to tell, not even the names are: one each would be had from the total.
  return {
    ...{ given: without === null || without === undefined ? null : given, shown },
    hidden: shown.length === 0 ? [] : hidden,
  }
}
