import { expect, it } from 'vitest'
import { ordered, type SortKey } from './sorting.ts'

const itself = (key: SortKey) => key

it('codes sort by the value of their numbers', () => {
  expect(ordered(['PUR-10', 'PUR-2', 'PUR-2.3'], itself, 'up', 'en')).toEqual(['PUR-2', 'PUR-2.3', 'PUR-10'])
})

it('Urdu sorts by its own alphabet', () => {
  expect(ordered(['ے', 'ٹ', 'ا', 'پ'], itself, 'up', 'ur')).toEqual(['ا', 'پ', 'ٹ', 'ے'])
})

it('what is not reported stays last in both directions', () => {
  expect(ordered<SortKey>([null, 2, 1], itself, 'up', 'en')).toEqual([1, 2, null])
  expect(ordered<SortKey>([null, 2, 1], itself, 'down', 'en')).toEqual([2, 1, null])
})

it('the rows that were given are left as they were', () => {
  const rows = [2, 1]
  ordered(rows, itself, 'up', 'en')
  expect(rows).toEqual([2, 1])
})
