import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf } from './a-point-has-a-place-in-its-document.ts'

test('a declaration and its translation have the same places', () => {
  const english = ['1.', '1.1', '(a)', '(b)', '2-', '•']
  const urdu = ['۱۔', '۱.۱', '(الف)', '(ب)', '۲-', '•']
  expect(placesOf(english)).toEqual(['1', '1.1', '1.1/1', '1.1/2', '2', '2/1'])
  expect(placesOf(urdu)).toEqual(placesOf(english))
})
test('a number that Word puts below another is no point of its own', () => {
  expect(placesOf(['1.', '1)', '2)', '2.'], [false, true, true, false])).toEqual(['1', '1/1', '1/2', '2'])
})
test('no two points of a document have the same place', () => {
  const label = fc.constantFrom('', '1.', '2.', '(a)', '۱۔', '1.1', '•')
  fc.assert(
    fc.property(fc.array(label), fc.array(fc.boolean()), (labels, below) => {
      expect(new Set(placesOf(labels, below)).size).toBe(labels.length)
    }),
  )
})
