import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalText, groupedDigits } from './decimal.ts'
import { latinDigits, parseNumber, urduDigits } from './digits.ts'

const value = (text: string) => {
  const read = parseNumber(text)
  return read.ok ? decimalText(read.value) : read.problem.code
}

test('the ways in which offices write one number are read as the same number', () => {
  const ways = [
    '702265',
    '702,265',
    '7,02,265',
    '702 265',
    '۷۰۲۲۶۵',
    '۷٬۰۲٬۲۶۵',
    '٧٠٢٢٦٥',
    '\u200f702,265 ',
    '702\u00a0265',
  ]
  for (const way of ways) expect(value(way), way).toBe('702265')
  expect(value('1,23,45,678.50')).toBe('12345678.50')
  expect(value('۱۲٫۵')).toBe('12.5')
  expect(value('−5')).toBe('-5')
})

test('a grouping that could mean two numbers is refused, not guessed', () => {
  for (const text of ['1.234,56', '12,3456', '1,23', '1,2345,678', '12.5.3', '1,,234', '1 23'])
    expect(value(text), text).toBe('grouping-unclear')
})

test('what is no number is said to be none, in both languages', () => {
  for (const text of ['', 'nil', '12 kg', 'about 500', '=1+1', '10%', '1e5', 'Infinity'])
    expect(value(text), text).toBe('not-a-number')
  const read = parseNumber('twelve')
  if (read.ok) return expect.fail('read a word as a number')
  expect(read.problem.messages.en).toContain('twelve')
  expect(read.problem.messages.ur).toMatch(/عدد نہیں ہے/)
})

const indianGroups = (digits: string) => {
  if (digits.length <= 3) return digits
  return `${digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')},${digits.slice(-3)}`
}

test('any whole number survives western, Indian and Urdu writing', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (n) => {
      const text = n.toString()
      for (const way of [text, groupedDigits(text), indianGroups(text), urduDigits(indianGroups(text))])
        expect(value(way), way).toBe(text)
      expect(latinDigits(urduDigits(text))).toBe(text)
    }),
  )
})

test('reading never throws, whatever the cell holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof parseNumber(text).ok).toBe('boolean')
    }),
  )
})
