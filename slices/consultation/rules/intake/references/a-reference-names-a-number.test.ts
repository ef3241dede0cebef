import { describe, expect, test } from 'vitest'
import { areSerial, numbersNamed, PrintedReferences } from './a-reference-names-a-number.ts'

test.each([
  ['2.3(b)', ['2.3.b']],
  ['Para 2.3 b', ['2.3.b']],
  ['§2.3 (b)', ['2.3.b']],
  ['§2.3 (ب)', ['2.3.ب']],
  ['شق ۲٫۳ (الف)', ['2.3.ا']],
  ['پیراگراف ۲.۳', ['2.3']],
  ['Section 2.3.b, page 14', ['2.3.b']],
  ['p. 14 · 7', ['7']],
  ['2.3 (b) (ii), last sentence', ['2.3.b.ii']],
  ['Clauses 2.3 and 2.4', ['2.3', '2.4']],
  ['2.3-2.5', ['2.3', '2.5']],
  ['7.', ['7']],
  ['2.3 shelters', ['2.3']],
  ['Annex 2', []],
  ['Table 3, row 4', []],
  ['PRT-1.1', []],
  ['page 12', []],
  ['The preamble', []],
])('%s names %j', (reference, keys) => {
  expect(numbersNamed(reference)).toEqual(keys)
})

test('a column that counts the comments refers to nothing, and one that skips or repeats refers', () => {
  expect(areSerial(['1', '2', '3'])).toBe(true)
  expect(areSerial(['1.', '2.'])).toBe(true)
  expect(areSerial(['1', '3'])).toBe(false)
  expect(areSerial(['1', '1'])).toBe(false)
  expect(areSerial(['1', '2', null])).toBe(false)
  expect(areSerial(['1'])).toBe(false)
})

describe('what a draft prints at a number', () => {
  const draft = [
    { numbers: ['2.'], text: 'Protect' },
    { numbers: [], text: 'Of those who speak.' },
    { numbers: ['2.', '2.3', '(a)'], text: 'Open shelters.' },
    { numbers: ['2.', '2.3', '(b)'], text: 'Publish their hours.' },
    { numbers: [], text: '۳.۱ ہر ضلع میں پناہ گاہ' },
  ]
  const own = (key: string, ...drafts: (typeof draft)[]) =>
    new PrintedReferences([draft, ...drafts]).at(key).map((there) => [...there.own])

  test('is what bears it, of several copies once, and below it what bears none', () => {
    expect(own('2.3.b', draft)).toEqual([['Publish their hours.']])
    expect([...(new PrintedReferences([draft]).at('2')[0]?.below ?? [])]).toEqual(['Of those who speak.'])
    expect(own('2.3')).toEqual([])
  })
  test('is found where the number was typed', () => {
    expect(own('3.1')).toEqual([['۳.۱ ہر ضلع میں پناہ گاہ']])
  })
  test('is found by the letter of the other script that stands at the same place', () => {
    expect(own('2.3.ب')).toEqual([['Publish their hours.']])
    expect(own('2.3.ا')).toEqual([['Open shelters.']])
    expect(own('2.3.ج')).toEqual([])
  })
  test('is two texts where the same number stands twice, or two copies say otherwise', () => {
    expect(own('2.3.b', [{ numbers: ['2.', '2.3', '(b)'], text: 'Something else.' }])).toEqual([
      ['Publish their hours.', 'Something else.'],
    ])
  })
})
