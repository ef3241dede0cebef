import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Decimal,
  add,
  compare,
  decimalOf,
  decimalOfNumber,
  decimalText,
  equal,
  groupedText,
  rounded,
  shortest,
  subtract,
  sum,
  timesPowerOfTen,
} from './decimal.ts'

const decimals = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    scale: fc.integer({ min: 0, max: 8 }),
  })
  .map((d): Decimal => d)

const read = (text: string) => decimalOf(text) ?? expect.fail(`not a decimal: ${text}`)

test('what binary floats get wrong comes out exact', () => {
  expect(decimalText(add(read('0.1'), read('0.2')))).toBe('0.3')
  expect(decimalText(sum(['259', '210', '240.11', '222.32', '68.173'].map(read)))).toBe('999.603')
})

test('a number from a spreadsheet keeps the digits that it showed', () => {
  expect(decimalText(decimalOfNumber(68.173) ?? read('0'))).toBe('68.173')
  expect(decimalText(decimalOfNumber(1e-7) ?? read('0'))).toBe('0.0000001')
  expect(decimalOfNumber(2 ** 60)).toBeUndefined()
  expect(decimalOfNumber(Number.NaN)).toBeUndefined()
})

test('text that is not a plain number is not read', () => {
  for (const text of ['', '1e5', '1,000', '.5', '5.', '--1', 'ten', '١'])
    expect(decimalOf(text)).toBeUndefined()
})

test('writing and reading a decimal gives it back, with its places', () => {
  fc.assert(
    fc.property(decimals, (d) => {
      expect(decimalOf(decimalText(d))).toEqual(d)
    }),
  )
})

test('adding is commutative, and subtracting undoes it', () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      expect(equal(add(a, b), add(b, a))).toBe(true)
      expect(equal(subtract(add(a, b), b), a)).toBe(true)
      expect(compare(a, b)).toBe(-compare(b, a) + 0)
    }),
  )
})

test('a power of ten and its inverse cancel, and shortening changes no value', () => {
  fc.assert(
    fc.property(decimals, fc.integer({ min: -9, max: 9 }), (a, power) => {
      expect(equal(timesPowerOfTen(timesPowerOfTen(a, power), -power), a)).toBe(true)
      expect(equal(shortest(a), a)).toBe(true)
    }),
  )
})

test('a half is rounded away from zero, and places are filled up', () => {
  const told = (text: string) => decimalText(rounded(read(text), 2))
  expect(['1.005', '-1.005', '1.0049', '7'].map(told)).toEqual(['1.01', '-1.01', '1.00', '7.00'])
})

test('numbers for people have separators every three places', () => {
  expect(groupedText(read('702265'))).toBe('702,265')
  expect(groupedText(read('-1234567.500'))).toBe('-1,234,567.5')
  expect(groupedText(read('0.1234'))).toBe('0.1234')
})
