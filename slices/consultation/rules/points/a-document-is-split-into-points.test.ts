import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelAndWords, type ParagraphRead, splitIntoPoints } from './a-document-is-split-into-points.ts'
import { keepsEveryWord } from './a-split-loses-no-words.ts'

const plain = (...texts: string[]): ParagraphRead[] => texts.map((text) => ({ text, headings: [] }))

test.each([
  ['1. Open shelters', '1.', 'Open shelters'],
  ['1.1 Open shelters', '1.1', 'Open shelters'],
  ['2.3. Open shelters', '2.3.', 'Open shelters'],
  ['12) Open', '12)', 'Open'],
  ['(a) Open', '(a)', 'Open'],
  ['i) Open', 'i)', 'Open'],
  ['(iv) Open', '(iv)', 'Open'],
  ['1- Open', '1-', 'Open'],
  ['۱۔ پناہ گاہیں کھولی جائیں', '۱۔', 'پناہ گاہیں کھولی جائیں'],
  ['۲.۱ پناہ گاہیں', '۲.۱', 'پناہ گاہیں'],
  ['الف۔ پناہ گاہیں', 'الف۔', 'پناہ گاہیں'],
  ['(ب) پناہ گاہیں', '(ب)', 'پناہ گاہیں'],
  ['• Open', '•', 'Open'],
  ['\u200f۳۔ پناہ گاہیں', '۳۔', 'پناہ گاہیں'],
])('%s has its label', (text, label, words) => {
  expect(labelAndWords(text)).toEqual({ label, words })
})

test.each(['1.5 million people', '2024 was hard', 'A shelter', 'e.g. this', 'الف کے نام', '-5 degrees'])(
  '%s has none',
  (text) => {
    expect(labelAndWords(text).label).toBe('')
  },
)

describe('a document', () => {
  test('has no point in its preamble, and what continues a point belongs to it', () => {
    const parts = splitIntoPoints(plain('We, the undersigned,', '1. First', 'more of it', '2. Second'))
    expect(parts.map(({ label, text, why }) => [label, text, why])).toEqual([
      ['', 'We, the undersigned,', 'preamble'],
      ['1.', 'First\nmore of it', null],
      ['2.', 'Second', null],
    ])
  })
  test('keeps the headings above each point, and what stands first below a heading is no point', () => {
    const parts = splitIntoPoints([
      { text: '1. First', headings: ['Prevent'] },
      { text: 'On protection we say:', headings: ['Protect'] },
      { text: '2. Second', headings: ['Protect'] },
    ])
    expect(parts.map(({ headings, why }) => [headings[0], why])).toEqual([
      ['Prevent', null],
      ['Protect', 'introduction'],
      ['Protect', null],
    ])
  })
  test('that Word numbers has the labels that Word prints, whatever they look like', () => {
    const parts = splitIntoPoints([
      { text: 'Article 1 Open shelters', printed: 'Article 1', headings: [] },
      { text: '1.1 in every division', printed: '1.1', headings: [] },
      { text: 'and every tehsil', printed: '', headings: [] },
    ])
    expect(parts.map(({ label, text }) => [label, text])).toEqual([
      ['Article 1', 'Open shelters'],
      ['1.1', 'in every division\nand every tehsil'],
    ])
  })
  test('that numbers nothing has a point for each paragraph', () => {
    expect(splitIntoPoints(plain('One', 'Two')).map(({ why }) => why)).toEqual([null, null])
  })
  test('loses no word, whatever stands in it', () => {
    const words = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('1. ', '(a) x', '۱۔ متن', '• ', '-', '1.1 A'),
    )
    fc.assert(
      fc.property(fc.array(words), (texts) => {
        expect(keepsEveryWord(splitIntoPoints(plain(...texts)), texts)).toBe(true)
      }),
    )
  })
})
