import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asRead, likenessOf, PlacesInVersion, type TextOfVersion } from './where-a-paragraph-stands.ts'

const text = (node: string, words: string, language: 'en' | 'ur' = 'en'): TextOfVersion => ({
  ...{ node, language, text: words },
  field: 'title',
})
const version = [
  text('PUR-2.3', 'Train investigators of the cybercrime agency in digital evidence.'),
  text('PRT-1.1', 'Open a shelter in each division.\nPublish its hours every month.'),
  text('PRV-1.1', 'شہریوں کی آگاہی کے لیے مہم چلانا', 'ur'),
  text('PRM-1.1', 'Review progress twice a year.'),
  text('PRM-2.1', 'Review progress twice a year.'),
]
const places = new PlacesInVersion(version)

describe('a paragraph is found', () => {
  test.each([
    ['as it is', 'Train investigators of the cybercrime agency in digital evidence.', 'PUR-2.3'],
    [
      'with another kind of space, and the number that Word put before it',
      '2.3) Train  investigators of the cybercrime agency in digital evidence.',
      'PUR-2.3',
    ],
    ['as one paragraph of a longer text', 'Publish its hours every month.', 'PRT-1.1'],
    [
      'typed on an Arabic keyboard, with marks of no width',
      'شهريوں كي\u200c آگاہي كے ليے مہم چلانا'.replace('شه', 'شہ'),
      'PRV-1.1',
    ],
  ])('%s', (_, paragraph, node) => {
    expect(places.find(paragraph)).toMatchObject({ certainty: 'same', of: { node } })
  })

  test('reworded, as likely only', () => {
    const found = places.find('Train all investigators of the cybercrime agency in digital evidence.')
    expect(found).toMatchObject({ certainty: 'likely', of: { node: 'PUR-2.3' } })
  })
})

describe('a paragraph is not placed', () => {
  test('where its words are another sentence', () => {
    expect(places.find('Train prosecutors in the tracing of assets.')).toBeNull()
  })

  test('where two texts read the same: a person chooses', () => {
    expect(places.find('Review progress twice a year.')).toBeNull()
  })
})

test('likeness is 1 for the same words, symmetric, and never leaves 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const likeness = likenessOf(a, b)
      expect(likeness).toBeGreaterThanOrEqual(0)
      expect(likeness).toBeLessThanOrEqual(1)
      expect(likeness).toBeCloseTo(likenessOf(b, a), 12)
    }),
  )
  expect(likenessOf('one two two', 'two one two')).toBe(1)
})

test('composed or decomposed, and however it is spaced, a text reads the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('é', 'آ', 'ؤ', 'report', 'شہری', 'ﬁ')), (words) => {
      expect(asRead(words.join('  ').normalize('NFD'))).toBe(asRead(words.join(' ')))
    }),
  )
})
