import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestTold, isSafeWithItsTotal, type Split, splitOf, told } from './no-small-number-is-told.ts'

/** Every table of so many cells and this total: what somebody who knows the total has to consider. */
function tablesOf(cells: number, total: number): number[][] {
  if (cells === 1) return [[total]]
  return Array.from({ length: total + 1 }, (_, first) =>
    tablesOf(cells - 1, total - first).map((rest) => [first, ...rest]),
  ).flat()
}

const subsets = (cells: number) =>
  Array.from({ length: 2 ** cells - 1 }, (_, at) =>
    Array.from({ length: cells }, (__, cell) => cell).filter((cell) => ((at + 1) >> cell) & 1),
  )

/** Numbers of one to four that follow from what is printed, the total and the rule: of a cell, or of several together. */
function found(table: readonly number[], printed: (one: readonly number[]) => unknown): number[][] {
  const total = table.reduce((all, one) => all + one, 0)
  const seen = JSON.stringify(printed(table))
  const possible = tablesOf(table.length, total).filter((one) => JSON.stringify(printed(one)) === seen)
  return subsets(table.length).filter((cells) => {
    const sums = new Set(possible.map((one) => cells.reduce((all, cell) => all + (one[cell] ?? 0), 0)))
    const [only = 0] = [...sums]
    return sums.size === 1 && only > 0 && only < fewestTold
  })
}

const asSplit = ([notGiven = 0, ...values]: readonly number[]): Split =>
  splitOf(
    values.map((persons, at) => ({ value: `value ${at}`, persons })),
    notGiven,
  )
const table = (most: number) => fc.array(fc.nat(most), { minLength: 2, maxLength: 4 })
const sum = (one: readonly number[]) => one.reduce((all, count) => all + count, 0)

test('from a split, its total and the rule nobody computes a number of one to four', () => {
  fc.assert(
    fc.property(table(9), (one) => {
      fc.pre(sum(one) >= fewestTold)
      expect(found(one, asSplit)).toEqual([])
    }),
    { numRuns: 120 },
  )
})

test('nor from a table whose names all stand there, where the table is safe with its total', () => {
  fc.assert(
    fc.property(table(9), (one) => {
      fc.pre(sum(one) >= fewestTold && isSafeWithItsTotal(one))
      expect(found(one, told)).toEqual([])
    }),
    { numRuns: 120 },
  )
})

test('the search finds what it should: a number that is hidden alone, and all fours', () => {
  const alone = (one: readonly number[]) =>
    one.map((count) => (count > 0 && count < fewestTold ? null : count))
  expect(found([30, 3], alone)).toEqual([[1]])
  expect(found([7, 4, 4], alone)).toContainEqual([1])
})

test('what is told is true, nothing of one to four is, and a table of great numbers is told whole', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), (counts) => {
      told(counts).forEach((said, at) => {
        expect(said === null || said === counts[at]).toBe(true)
        expect(said === null || said === 0 || said >= fewestTold).toBe(true)
      })
      if (counts.every((count) => count === 0 || count >= fewestTold)) expect(told(counts)).toEqual(counts)
    }),
  )
})

test('what was given of all but three is not told as such, and a table of few keeps even its names', () => {
  const sexes = (female: number, male: number) => [
    { value: 'female', persons: female },
    { value: 'male', persons: male },
  ]
  expect(splitOf(sexes(14, 20), 26)).toEqual({
    ...{ given: 34, hidden: [] },
    shown: [
      { value: 'female', persons: 14 },
      { value: 'male', persons: 20 },
    ],
  })
  expect(splitOf(sexes(2, 20), 26)).toEqual({
    ...{ given: null, hidden: ['female'] },
    shown: [{ value: 'male', persons: 20 }],
  })
  expect(splitOf(sexes(14, 20), 3)).toMatchObject({ given: null, hidden: ['female'] })
  expect(splitOf(sexes(2, 3), 0)).toEqual({ given: 5, shown: [], hidden: [] })
})
