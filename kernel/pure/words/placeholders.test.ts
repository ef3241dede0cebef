import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillPlaceholders, placeholdersIn } from './placeholders.ts'

test('placeholders are named once each, in their order, in either script', () => {
  expect(placeholdersIn('Proposal { number } on {code}; تجویز {number}')).toEqual(['number', 'code'])
  expect(placeholdersIn('none {')).toEqual([])
})
test('what is filled is not read again: a value with braces of its own stays as it was written', () => {
  expect(fillPlaceholders('{a} and {b}', { a: '{b}', b: 'x' })).toBe('{b} and x')
})
test('what nothing is known of stays to be seen, and no name of an object’s own is taken for a value', () => {
  expect(fillPlaceholders('{constructor} {x}', {})).toBe('{constructor} {x}')
})
test('a text without braces comes back as it is, whatever the values', () => {
  fc.assert(
    fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (text, values) => {
      const plain = text.replaceAll(/[{}]/g, '')
      expect(fillPlaceholders(plain, values)).toBe(plain)
    }),
  )
})
